package se.rattdela.casework.common;

/** Internal identity of a request or own initiative; says nothing about any person. */
public record DisclosureId(long value) {}
