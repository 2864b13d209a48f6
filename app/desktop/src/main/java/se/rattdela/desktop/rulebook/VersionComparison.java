package se.rattdela.desktop.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What differs between two wordings of a provision, row by row. */
record VersionComparison(List<Row> rows) {
  private static final double ALIKE = 0.5;

  /**
   * One row.
   *
   * @param number which condition or exclusion, from 1; 0 where there is only one of its subject
   */
  record Row(Wording.Subject subject, int number, WordDiff diff) {
    boolean changed() {
      return diff.changed();
    }
  }

  /** Takes a copy. */
  VersionComparison {
    rows = List.copyOf(rows);
  }

  /** The rows that differ. */
  List<Row> changes() {
    return rows.stream().filter(Row::changed).toList();
  }

  /** Compares an older wording with a newer one. */
  static VersionComparison of(Wording older, Wording newer) {
    List<Row> rows = new ArrayList<>();
    for (Wording.Subject subject : Wording.Subject.values()) {
      switch (subject) {
        case CONDITION -> rows.addAll(texts(subject, older.conditions(), newer.conditions()));
        case EXCLUSION -> rows.addAll(texts(subject, older.exclusions(), newer.exclusions()));
        default -> {
          List<String> before = older.list(subject);
          List<String> after = newer.list(subject);
          if (!before.isEmpty() || !after.isEmpty()) {
            rows.add(new Row(subject, 0, WordDiff.ofLists(before, after)));
          }
        }
      }
    }
    return new VersionComparison(rows);
  }

  /** Each old text beside the new one that has most of its words, in the order of the old ones. */
  private static List<Row> texts(Wording.Subject subject, List<String> before, List<String> after) {
    List<String> left = new ArrayList<>(after);
    List<WordDiff> diffs = new ArrayList<>();
    for (String text : before) {
      String match = mostAlike(text, left);
      if (match == null) {
        diffs.add(WordDiff.removed(text));
      } else {
        left.remove(match);
        diffs.add(WordDiff.of(text, match));
      }
    }
    left.forEach(text -> diffs.add(WordDiff.added(text)));
    List<Row> rows = new ArrayList<>();
    for (WordDiff diff : diffs) {
      rows.add(new Row(subject, rows.size() + 1, diff));
    }
    return rows;
  }

  private static @Nullable String mostAlike(String text, List<String> among) {
    String best = null;
    double most = ALIKE;
    for (String each : among) {
      double likeness = WordDiff.likeness(text, each);
      if (likeness > most) {
        best = each;
        most = likeness;
      }
    }
    return best;
  }
}
