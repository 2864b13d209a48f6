package se.rattdela.reports.decision;

import java.time.LocalDate;

/**
 * The lawyer's stand where the law is unclear, quoted with name and date.
 *
 * @param question the unclear question
 * @param stand what the lawyer answered
 * @param lawyer who answered
 * @param date when
 */
public record LegalStand(String question, String stand, String lawyer, LocalDate date) {}
