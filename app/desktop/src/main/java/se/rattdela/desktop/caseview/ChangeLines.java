package se.rattdela.desktop.caseview;

import java.util.List;
import java.util.stream.Collectors;
import se.rattdela.casework.assessment.Prospect;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.matrix.Explanation;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.Change;

/** What other answers, and answers that are not given yet, would make of a cell, in words. */
final class ChangeLines {
  private static final int MANY = 6;

  private final Texts texts;
  private final Words words;

  ChangeLines(Texts texts, Words words) {
    this.texts = texts;
    this.words = words;
  }

  /** Each known answer that alone, with another value, would give another outcome. */
  List<Explanation.Change> changes(List<Change> changes) {
    return changes.stream()
        .limit(MANY)
        .map(each ->
            new Explanation.Change(
                words.outcome(each.outcome()), line(each.key(), String.valueOf(each.to()))))
        .toList();
  }

  /** Answers to what is open that would settle it. */
  List<Explanation.Change> prospects(List<Prospect> prospects) {
    return prospects.stream()
        .map(each ->
            new Explanation.Change(
                words.outcome(each.outcome()),
                each.answers().entrySet().stream()
                    .map(answer -> line(answer.getKey(), answer.getValue()))
                    .collect(Collectors.joining("\n"))))
        .toList();
  }

  private String line(String key, String value) {
    return texts.format("explain.change", words.question(key), words.answer(key, value));
  }
}
