package se.rattdela.reports.redress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An appeal that came in too late (44 and 45 §§ förvaltningslagen).
 *
 * @param by the authority that appeals
 * @param reference its own reference
 * @param cameIn the day it came in to the board
 * @param cameToCourt the day it came in to the court, where it was sent there
 * @param notified the day the recipient was given the first decision; null when that is not known
 * @param lastDayFromDecision last day to appeal when counted from the day of the first decision
 * @param lastDayFromNotice last day when counted from {@code notified}; null when that is not known
 */
public record LateAppeal(
    String by,
    @Nullable String reference,
    LocalDate cameIn,
    @Nullable LocalDate cameToCourt,
    @Nullable LocalDate notified,
    LocalDate lastDayFromDecision,
    @Nullable LocalDate lastDayFromNotice) {

  /**
   * Whether it came in after the last day, counted from the day the recipient was given the
   * decision, as the decision itself told it to count: an appeal is not rejected because of what
   * the authority has told the appellant (45 § second paragraph). What came to the court in time is
   * in time. Where the day is not known nothing is late.
   */
  @JsonIgnore
  public boolean isLate() {
    return lastDayFromNotice != null && first().isAfter(lastDayFromNotice);
  }

  /**
   * Whether the day the recipient was given the decision must be known to say whether it is late:
   * it came in later than counted from the decision, which no receipt precedes.
   */
  @JsonIgnore
  public boolean isReceiptNeeded() {
    return lastDayFromNotice == null && first().isAfter(lastDayFromDecision);
  }

  private LocalDate first() {
    return cameToCourt != null && cameToCourt.isBefore(cameIn) ? cameToCourt : cameIn;
  }
}
