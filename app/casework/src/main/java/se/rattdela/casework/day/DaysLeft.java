package se.rattdela.casework.day;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.rattdela.casework.common.WorkingDays;

/**
 * How long is left to a last day. A last day that an asker has set stays where it is, also on a
 * Sunday: 2 § lagen (1930:173) moves only time that a statute sets.
 *
 * @param calendar days from today; negative when the day has passed, 0 on the day
 * @param working Swedish working days after today up to and with the last day; 0 when it has passed
 * @param worksToday whether today is a working day
 */
public record DaysLeft(int calendar, int working, boolean worksToday) {
  /** What is left on a day. */
  public static DaysLeft of(LocalDate today, LocalDate due) {
    return new DaysLeft(
        Math.toIntExact(ChronoUnit.DAYS.between(today, due)),
        WorkingDays.between(today, due),
        WorkingDays.isWorkingDay(today));
  }

  /** Whether the last day has passed. */
  public boolean late() {
    return calendar < 0;
  }

  /** Whether the last day has not passed and no working day comes before it is over. */
  public boolean lastChance() {
    return calendar >= 0 && working == 0;
  }

  /** Whether it is to be done today or should have been done. */
  public boolean urgent() {
    return late() || lastChance();
  }
}
