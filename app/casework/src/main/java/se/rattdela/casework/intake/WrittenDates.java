package se.rattdela.casework.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as they are written in Swedish letters: 2026-12-01, 1 december 2026, 1/12 2026. */
final class WrittenDates {
  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "mars",
          "april",
          "maj",
          "juni",
          "juli",
          "augusti",
          "september",
          "oktober",
          "november",
          "december");
  private static final Pattern DAY =
      Pattern.compile(
          "(?<iso>\\b(\\d{4})-(\\d{2})-(\\d{2})\\b)"
              + "|(?<words>\\b(\\d{1,2}) ("
              + String.join("|", MONTHS)
              + ")(?: (\\d{4}))?\\b)"
              + "|(?<slash>\\b(\\d{1,2})/(\\d{1,2})(?:[ -](\\d{4}))?\\b)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern TIME = Pattern.compile("\\b(\\d{1,2})[:.](\\d{2})\\b");

  private final LocalDate today;

  WrittenDates(LocalDate today) {
    this.today = today;
  }

  /** A day where it stands. */
  record Found(LocalDate day, int start, int end) {}

  /**
   * Every day in a text; what is no day of the calendar is passed over. A day without a year is the
   * one nearest to today.
   */
  List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    DAY.matcher(text)
        .results()
        .forEach(hit -> {
          LocalDate day = day(hit);
          if (day != null) {
            found.add(new Found(day, hit.start(), hit.end()));
          }
        });
    return found;
  }

  /** The first moment in a text; noon where only a day is written. */
  @Nullable LocalDateTime moment(String text) {
    List<Found> days = in(text);
    if (days.isEmpty()) {
      return null;
    }
    Found day = days.getFirst();
    return TIME.matcher(text.substring(day.end()))
        .results()
        .map(hit -> time(hit.group(1), hit.group(2)))
        .filter(time -> time != null)
        .findFirst()
        .map(day.day()::atTime)
        .orElse(day.day().atTime(LocalTime.NOON));
  }

  private static @Nullable LocalTime time(String hours, String minutes) {
    int hour = Integer.parseInt(hours);
    int minute = Integer.parseInt(minutes);
    return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
  }

  private @Nullable LocalDate day(MatchResult hit) {
    if (hit.group("iso") != null) {
      return date(number(hit.group(2)), number(hit.group(3)), number(hit.group(4)));
    }
    if (hit.group("words") != null) {
      int month = MONTHS.indexOf(hit.group(7).toLowerCase(Locale.ROOT)) + 1;
      return date(year(hit.group(8), month), month, number(hit.group(6)));
    }
    int month = number(hit.group(11));
    return date(year(hit.group(12), month), month, number(hit.group(10)));
  }

  private int year(@Nullable String written, int month) {
    if (written != null) {
      return number(written);
    }
    int apart = month - today.getMonthValue();
    if (apart < -6) {
      return today.getYear() + 1;
    }
    return apart > 6 ? today.getYear() - 1 : today.getYear();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
