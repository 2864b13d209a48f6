package se.rattdela.casework.assessment;

import java.time.Instant;

/** Why an item that may be given is kept. */
public record Withholding(String reason, String internalNote, String byName, Instant at) {}
