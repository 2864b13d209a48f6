package se.rattdela.casework.redress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether an appeal came in time (FL 44 and 45 §§), as computed; the decision is a human's.
 *
 * @param decidedOn the day of the decision
 * @param receivedOn the day the recipient got it; null = no dispatch is confirmed as received
 * @param lastDayFromDecision last day when counted from the decision, as for a party that
 *     represents the public (44 § second paragraph)
 * @param lastDayFromReceipt last day when counted from receipt (44 § first paragraph); null when
 *     the day of receipt is not known
 */
public record Timeliness(
    Suggestion suggestion,
    LocalDate decidedOn,
    @Nullable LocalDate receivedOn,
    LocalDate lastDayFromDecision,
    @Nullable LocalDate lastDayFromReceipt) {
  /** What the dates say. */
  public enum Suggestion {
    /** In time however it is counted. */
    IN_TIME,
    /** In time when counted from receipt only, as the decision tells the recipient to count. */
    DEPENDS,
    /** Late however it is counted. */
    LATE,
    /** Late for the decision, not for what was said of it later and told how it is appealed. */
    LATER_PAPER,
    /** Later than counted from the decision; the day of receipt is not known. */
    RECEIPT_UNKNOWN
  }
}
