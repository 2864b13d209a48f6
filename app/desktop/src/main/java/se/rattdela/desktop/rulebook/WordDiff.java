package se.rattdela.desktop.rulebook;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** Two texts word by word. */
record WordDiff(List<Piece> before, List<Piece> after) {
  /** What has happened to some words. */
  enum Mark {
    SAME,
    REMOVED,
    ADDED
  }

  /** Words in a row that share their fate. */
  record Piece(Mark mark, String text) {}

  /** Takes copies. */
  WordDiff {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** Whether anything differs. */
  boolean changed() {
    return before.stream().anyMatch(piece -> piece.mark() != Mark.SAME)
        || after.stream().anyMatch(piece -> piece.mark() != Mark.SAME);
  }

  /** Compares two texts; white space is of no account. */
  static WordDiff of(String before, String after) {
    return of(words(before), words(after), " ");
  }

  /** Compares two lists, each entry as a whole. */
  static WordDiff ofLists(List<String> before, List<String> after) {
    List<Piece> older =
        before.stream()
            .map(each -> new Piece(after.contains(each) ? Mark.SAME : Mark.REMOVED, each))
            .toList();
    List<Piece> newer =
        after.stream()
            .map(each -> new Piece(before.contains(each) ? Mark.SAME : Mark.ADDED, each))
            .toList();
    return new WordDiff(older, newer);
  }

  /** A text that has gone. */
  static WordDiff removed(String text) {
    return new WordDiff(List.of(new Piece(Mark.REMOVED, text)), List.of());
  }

  /** A text that is new. */
  static WordDiff added(String text) {
    return new WordDiff(List.of(), List.of(new Piece(Mark.ADDED, text)));
  }

  /** How alike two texts are: 1 for the same words, 0 for none in common. */
  static double likeness(String one, String other) {
    WordDiff diff = of(one, other);
    int same = count(diff.before(), Mark.SAME);
    int all = words(one).size() + words(other).size();
    return all == 0 ? 1 : 2.0 * same / all;
  }

  private static int count(List<Piece> pieces, Mark mark) {
    return pieces.stream()
        .filter(piece -> piece.mark() == mark)
        .mapToInt(piece -> words(piece.text()).size())
        .sum();
  }

  private static WordDiff of(List<String> before, List<String> after, String gap) {
    List<Piece> older = new ArrayList<>();
    List<Piece> newer = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
      boolean same = delta.getType() == DeltaType.EQUAL;
      add(older, same ? Mark.SAME : Mark.REMOVED, String.join(gap, delta.getSource().getLines()));
      add(newer, same ? Mark.SAME : Mark.ADDED, String.join(gap, delta.getTarget().getLines()));
    }
    return new WordDiff(older, newer);
  }

  private static void add(List<Piece> pieces, Mark mark, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(mark, text));
    }
  }

  private static List<String> words(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? List.of() : List.of(stripped.split("\\s+"));
  }
}
