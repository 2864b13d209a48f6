package se.rattdela.casework.common;

/** Internal identity of a piece of information; says nothing about any person. */
public record ItemId(long value) {}
