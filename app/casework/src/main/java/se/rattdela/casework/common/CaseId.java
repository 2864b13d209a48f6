package se.rattdela.casework.common;

/** Internal identity of a case; says nothing about any person. */
public record CaseId(long value) {}
