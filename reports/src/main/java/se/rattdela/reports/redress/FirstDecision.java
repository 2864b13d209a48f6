package se.rattdela.reports.redress;

import java.time.LocalDate;

/**
 * The decision that is corrected, changed or withdrawn.
 *
 * @param number "U-2026-0188"
 * @param date the day it was made
 * @param sha256 digest of its sealed file, 64 lower-case hexadecimal digits
 */
public record FirstDecision(String number, LocalDate date, String sha256) {}
