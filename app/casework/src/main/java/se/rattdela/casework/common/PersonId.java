package se.rattdela.casework.common;

/** Internal identity of a person; says nothing about any person. */
public record PersonId(long value) {}
