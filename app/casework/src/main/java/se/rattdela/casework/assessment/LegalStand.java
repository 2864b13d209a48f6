package se.rattdela.casework.assessment;

import java.time.Instant;

/**
 * How the rule steward has answered a question of law for the whole office. A later answer stands
 * beside it and never in its place.
 *
 * @param number 1, 2, … of the stands on the same question; the highest holds
 */
public record LegalStand(
    String key, int number, boolean value, String reason, String byName, Instant at) {
  /** As the log tells it: what and which, never why. */
  public String logged() {
    return value + ", stand " + number;
  }
}
