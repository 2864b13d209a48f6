package se.rattdela.casework.rulebook;

import java.time.LocalDate;

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
    String id, int sequence, String sha256, LocalDate lawUntil, LocalDate reviewBy) {}
