package se.rattdela.casework.day;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.rattdela.casework.common.WorkingDays;

/**
 * How long is left to a last day.
 *
 * @param calendar days from today; negative when the day has passed, 0 on the day
 * @param working Swedish working days after today up to and with the last day; 0 when it has passed
 */
public record DaysLeft(int calendar, int working) {
  /** What is left on a day. */
  public static DaysLeft of(LocalDate today, LocalDate due) {
    return new DaysLeft(
        Math.toIntExact(ChronoUnit.DAYS.between(today, due)), WorkingDays.between(today, due));
  }

  /** Whether the last day has passed. */
  public boolean late() {
    return calendar < 0;
  }

  /** Whether it is due today or should have been done. */
  public boolean urgent() {
    return calendar <= 0;
  }
}
