package se.rattdela.casework.redress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/**
 * When a time set by law ends. One that ends on a Sunday, another public holiday (lag (1989:253)),
 * a Saturday, Midsummer's, Christmas or New Year's Eve ends on the next working day (2 § lag
 * (1930:173) om beräkning av lagstadgad tid).
 */
final class LegalTime {
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

  private LegalTime() {}

  /** Last day of three weeks (FL 44 §) from a day. */
  static LocalDate threeWeeksFrom(LocalDate day) {
    LocalDate last = day.plusWeeks(3);
    while (free(last)) {
      last = last.plusDays(1);
    }
    return last;
  }

  private static boolean free(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday == DayOfWeek.SATURDAY
        || weekday == DayOfWeek.SUNDAY
        || FIXED.contains(MonthDay.from(day))
        || moving(day)
        || midsummersEve(day);
  }

  /** Good Friday, Easter Monday, Ascension Day; the others fall on a Sunday. */
  private static boolean moving(LocalDate day) {
    LocalDate easter = easter(day.getYear());
    return day.equals(easter.minusDays(2))
        || day.equals(easter.plusDays(1))
        || day.equals(easter.plusDays(39));
  }

  /** The Friday from 19 to 25 June. */
  private static boolean midsummersEve(LocalDate day) {
    return day.getMonth() == Month.JUNE
        && day.getDayOfWeek() == DayOfWeek.FRIDAY
        && day.getDayOfMonth() >= 19
        && day.getDayOfMonth() <= 25;
  }

  /** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = b / 4;
    int e = b % 4;
    int f = (b + 8) / 25;
    int g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30;
    int i = c / 4;
    int k = c % 4;
    int l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int sum = h + l - 7 * m + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
