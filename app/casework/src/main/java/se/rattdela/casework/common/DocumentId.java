package se.rattdela.casework.common;

/** Internal identity of a document; says nothing about any person. */
public record DocumentId(long value) {}
