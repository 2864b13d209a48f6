package se.rattdela.casework.redress;

import java.time.LocalDate;
import se.rattdela.casework.common.WorkingDays;

/**
 * When a time set by law ends. One that ends on a Sunday, another public holiday (lag (1989:253)),
 * a Saturday, Midsummer's, Christmas or New Year's Eve ends on the next working day (2 § lag
 * (1930:173) om beräkning av lagstadgad tid).
 */
final class LegalTime {
  private LegalTime() {}

  /** Last day of three weeks (FL 44 §) from a day. */
  static LocalDate threeWeeksFrom(LocalDate day) {
    LocalDate last = day.plusWeeks(3);
    return WorkingDays.isWorkingDay(last) ? last : WorkingDays.after(last);
  }
}
