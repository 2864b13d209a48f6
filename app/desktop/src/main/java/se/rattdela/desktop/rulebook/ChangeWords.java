package se.rattdela.desktop.rulebook;

import java.util.ArrayList;
import java.util.List;
import se.rattdela.desktop.common.Texts;

/** Says in a few words what a comparison has found. */
final class ChangeWords {
  private static final int FEW = 2;

  private final Texts texts;

  ChangeWords(Texts texts) {
    this.texts = texts;
  }

  /** The change in one line, such as {@code + Tullverket, två villkor}. */
  String inShort(VersionComparison comparison) {
    List<String> words = new ArrayList<>();
    int conditions = 0;
    int exclusions = 0;
    boolean others = false;
    for (VersionComparison.Row row : comparison.changes()) {
      switch (row.subject()) {
        case RECIPIENTS -> words.addAll(recipients(row.diff()));
        case CONDITION -> conditions++;
        case EXCLUSION -> exclusions++;
        default -> others = true;
      }
    }
    if (conditions > 0) {
      words.add(texts.format("rulebook.change.conditions", conditions));
    }
    if (exclusions > 0) {
      words.add(texts.format("rulebook.change.exclusions", exclusions));
    }
    if (others) {
      words.add(texts.get("rulebook.change.reach"));
    }
    return words.isEmpty() ? texts.get("rulebook.change.none") : String.join(", ", words);
  }

  private List<String> recipients(WordDiff diff) {
    List<String> added = marked(diff.after(), WordDiff.Mark.ADDED);
    List<String> removed = marked(diff.before(), WordDiff.Mark.REMOVED);
    if (added.size() + removed.size() > FEW) {
      return List.of(texts.format("rulebook.change.recipients", added.size() + removed.size()));
    }
    List<String> words = new ArrayList<>();
    added.forEach(name -> words.add(texts.format("rulebook.change.added", name)));
    removed.forEach(name -> words.add(texts.format("rulebook.change.removed", name)));
    return words;
  }

  private static List<String> marked(List<WordDiff.Piece> pieces, WordDiff.Mark mark) {
    return pieces.stream().filter(piece -> piece.mark() == mark).map(WordDiff.Piece::text).toList();
  }
}
