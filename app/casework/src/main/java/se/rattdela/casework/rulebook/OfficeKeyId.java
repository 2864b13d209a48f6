package se.rattdela.casework.rulebook;

/** Internal identity of a key that the office has been asked to trust. */
public record OfficeKeyId(long value) {}
