package se.rattdela.casework.rulebook;

import java.time.LocalDate;
import se.rattdela.rules.pack.RulePack;

/**
 * What tells one rule pack from another.
 *
 * @param id such as {@code 2026.04-2}
 * @param sequence monotonic: only a higher one can follow
 * @param sha256 of the compiled pack, lower-case hexadecimal
 * @param lawUntil last day that the law snapshot covers
 * @param reviewBy the day after which the pack should have been reviewed
 */
public record PackIdentity(
    String id, int sequence, String sha256, LocalDate lawUntil, LocalDate reviewBy) {
  /** Of a loaded pack. */
  public static PackIdentity of(RulePack pack) {
    return new PackIdentity(
        pack.id(), pack.sequence(), pack.sha256(), pack.lawUntil(), pack.reviewBy());
  }
}
