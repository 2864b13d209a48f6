package se.rattdela.casework.common;

/**
 * Internal identity of a correction, change or annulment of a decision; says nothing about any
 * person.
 */
public record RedressId(long value) implements PaperId {}
