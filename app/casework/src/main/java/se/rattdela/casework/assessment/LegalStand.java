package se.rattdela.casework.assessment;

import java.time.Instant;

/** How the rule steward has answered a question of law for the whole office. */
public record LegalStand(String key, boolean value, String reason, String byName, Instant at) {}
