package se.rattdela.desktop.statistics;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Days that an account can be made for: a year, or what has been of it. */
record Period(LocalDate from, LocalDate to) {
  /** This year so far, and the two years before. */
  static List<Period> upTo(LocalDate today) {
    LocalDate newYear = today.withDayOfYear(1);
    return List.of(
        new Period(newYear, today), year(today.getYear() - 1), year(today.getYear() - 2));
  }

  private static Period year(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** As {@code 1 jan–16 mars 2026}. */
  String words(Locale locale) {
    DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMM", locale);
    DateTimeFormatter dayAndYear = DateTimeFormatter.ofPattern("d MMM yyyy", locale);
    return day.format(from).replace(".", "") + "–" + dayAndYear.format(to).replace(".", "");
  }
}
