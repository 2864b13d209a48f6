package se.rattdela.desktop.caseview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.matrix.MatrixReading;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.matrix.Explanation;
import se.rattdela.desktop.session.Words;

/** From when the law says something of a cell, in words. */
final class SinceLines {
  private final Texts texts;
  private final Words words;
  private final LocalDate lawUntil;

  /**
   * Words for a rule pack.
   *
   * @param lawUntil the last day whose law the pack knows
   */
  SinceLines(Texts texts, Words words, LocalDate lawUntil) {
    this.texts = texts;
    this.words = words;
    this.lawUntil = lawUntil;
  }

  /**
   * One line each, oldest first. Of the first it is only known that it held on the first day that
   * was looked at: it may have begun long before.
   *
   * @param shown the day whose law is shown
   * @param today today in the office
   */
  List<Explanation.Since> of(List<MatrixReading.Since> history, LocalDate shown, LocalDate today) {
    List<Explanation.Since> lines = new ArrayList<>();
    for (int i = 0; i < history.size(); i++) {
      MatrixReading.Since each = history.get(i);
      LocalDate next = i + 1 < history.size() ? history.get(i + 1).from() : null;
      lines.add(
          new Explanation.Since(
              words.outcome(each.verdict()),
              i == 0 ? first(each, next) : from(each, today),
              !shown.isBefore(each.from()) && (next == null || shown.isBefore(next))));
    }
    return lines;
  }

  private String first(MatrixReading.Since first, @Nullable LocalDate next) {
    return next == null
        ? texts.format("explain.since.at-least", words.day(first.from()))
        : texts.format("explain.since.before", words.day(next), words.day(first.from()));
  }

  private String from(MatrixReading.Since each, LocalDate today) {
    String day = words.day(each.from());
    boolean coming = each.from().isAfter(today);
    Integer age = each.reached();
    if (age == null) {
      return texts.format(coming ? "explain.since.coming" : "explain.since.from", day);
    }
    if (!coming) {
      return texts.format("explain.since.turned", day, age);
    }
    return texts.format(
        each.from().isAfter(lawUntil) ? "explain.since.turns.unknown" : "explain.since.turns",
        day,
        age);
  }
}
