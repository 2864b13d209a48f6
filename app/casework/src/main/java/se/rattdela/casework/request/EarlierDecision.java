package se.rattdela.casework.request;

import java.time.LocalDate;
import se.rattdela.casework.common.DecisionId;

/**
 * A decision whose items a disclosure tries anew.
 *
 * @param number such as {@code U-2026-0188}
 * @param on the day it was made
 */
public record EarlierDecision(DecisionId id, String number, LocalDate on) {}
