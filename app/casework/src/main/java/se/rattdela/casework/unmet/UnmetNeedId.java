package se.rattdela.casework.unmet;

/** Id of an unmet need. */
public record UnmetNeedId(long value) {}
