package se.rattdela.casework.redress;

/** Internal identity of a correction, change or annulment; says nothing about any person. */
public record RedressId(long value) {}
