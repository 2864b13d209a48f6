package se.rattdela.casework.common;

/** Internal identity of a decision; says nothing about any person. */
public record DecisionId(long value) implements PaperId {}
