package se.rattdela.casework.common;

/** Internal identity of a user; says nothing about any person. */
public record UserId(long value) {}
