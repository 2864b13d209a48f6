package se.rattdela.casework.common;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/**
 * Swedish working days: not Saturdays, Sundays and public holidays (lagen (1989:253) om allmänna
 * helgdagar), nor the eves that 2 § lagen (1930:173) om beräkning av lagstadgad tid puts beside
 * them.
 */
public final class WorkingDays {
  private static final Set<MonthDay> FIXED =
      Set.of(
          MonthDay.of(Month.JANUARY, 1),
          MonthDay.of(Month.JANUARY, 6),
          MonthDay.of(Month.MAY, 1),
          MonthDay.of(Month.JUNE, 6),
          MonthDay.of(Month.DECEMBER, 24),
          MonthDay.of(Month.DECEMBER, 25),
          MonthDay.of(Month.DECEMBER, 26),
          MonthDay.of(Month.DECEMBER, 31));

  private WorkingDays() {}

  /** The first working day after a day. */
  public static LocalDate after(LocalDate day) {
    LocalDate next = day.plusDays(1);
    while (!isWorkingDay(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  /**
   * How many working days lie after a day, up to and with another; 0 where the other is not later.
   * A long way is counted no further than ten years.
   */
  public static int between(LocalDate day, LocalDate last) {
    LocalDate end = last.isAfter(day.plusYears(10)) ? day.plusYears(10) : last;
    int days = 0;
    for (LocalDate each = day.plusDays(1); !each.isAfter(end); each = each.plusDays(1)) {
      if (isWorkingDay(each)) {
        days++;
      }
    }
    return days;
  }

  /** Whether the day is a working day. */
  public static boolean isWorkingDay(LocalDate day) {
    LocalDate easter = easter(day.getYear());
    boolean free =
        day.getDayOfWeek() == DayOfWeek.SATURDAY
            || day.getDayOfWeek() == DayOfWeek.SUNDAY
            || FIXED.contains(MonthDay.from(day))
            || day.equals(easter.minusDays(2))
            || day.equals(easter.plusDays(1))
            || day.equals(easter.plusDays(39))
            || isMidsummerEve(day);
    return !free;
  }

  private static boolean isMidsummerEve(LocalDate day) {
    return day.getMonth() == Month.JUNE
        && day.getDayOfWeek() == DayOfWeek.FRIDAY
        && day.getDayOfMonth() >= 19
        && day.getDayOfMonth() <= 25;
  }

  /** Easter Sunday of the Gregorian calendar (the algorithm of Meeus, Jones and Butcher). */
  private static LocalDate easter(int year) {
    int cycle = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * cycle + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    int late = (cycle + 11 * epact + 22 * weekday) / 451;
    int day = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1);
  }
}
