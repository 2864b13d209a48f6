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
   * Whether it came in after the last day, counted at least one of the two ways. Which of them is
   * right depends on whether the one who appeals represents the public (44 §), and is a human's to
   * say; the paper names both days.
   */
  @JsonIgnore
  public boolean isLate() {
    LocalDate first = cameToCourt != null && cameToCourt.isBefore(cameIn) ? cameToCourt : cameIn;
    return first.isAfter(lastDayFromDecision);
  }
}
