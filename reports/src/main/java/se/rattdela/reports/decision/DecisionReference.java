package se.rattdela.reports.decision;

import java.time.LocalDateTime;

/**
 * The decision a paper belongs to.
 *
 * @param number "U-2026-0188"
 * @param decidedAt Swedish wall-clock time, to the minute
 */
public record DecisionReference(String number, LocalDateTime decidedAt) {}
