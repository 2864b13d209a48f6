package se.rattdela.casework.rulebook;

/** Internal identity of a saved scenario. */
public record ScenarioId(long value) {}
