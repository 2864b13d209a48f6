package se.rattdela.casework.assessment;

/** Identifies a recorded answer. */
public record AnswerId(long value) {}
