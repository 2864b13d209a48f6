package se.rattdela.reports.gate;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A stretch of a text compared with another version of it, in whole words.
 *
 * @param kind whether it stands in both, only in the new or only in the old version
 * @param text the words with the white space around them; of the new version where it stands in
 *     both
 */
public record TextChange(Kind kind, String text) {
  private static final Pattern WORD = Pattern.compile("\\s*\\S+(?:\\s+$)?|\\s+$");

  /** In which version it stands. */
  public enum Kind {
    /** In both. */
    SAME,
    /** Only in the new one. */
    ADDED,
    /** Only in the old one. */
    REMOVED
  }

  private record Word(String text, String shown) {
    static List<Word> of(String text) {
      return WORD.matcher(text)
          .results()
          .map(MatchResult::group)
          .map(shown -> new Word(shown.strip(), shown))
          .toList();
    }

    static boolean same(Word one, Word other) {
      return one.text.equals(other.text);
    }

    static String join(List<Word> words) {
      StringBuilder text = new StringBuilder();
      words.forEach(word -> text.append(word.shown));
      return text.toString();
    }
  }

  /**
   * The stretches in order, neighbours of different kinds. White space alone is no change. The new
   * version is the texts of all but the removed ones joined.
   */
  public static List<TextChange> between(String before, String after) {
    List<Word> old = Word.of(before);
    List<Word> now = Word.of(after);
    List<TextChange> changes = new ArrayList<>();
    int next = 0;
    for (AbstractDelta<Word> delta : DiffUtils.diff(old, now, Word::same).getDeltas()) {
      int at = delta.getTarget().getPosition();
      add(changes, Kind.SAME, now.subList(next, at));
      add(changes, Kind.REMOVED, delta.getSource().getLines());
      add(changes, Kind.ADDED, delta.getTarget().getLines());
      next = at + delta.getTarget().size();
    }
    add(changes, Kind.SAME, now.subList(next, now.size()));
    return List.copyOf(changes);
  }

  private static void add(List<TextChange> changes, Kind kind, List<Word> words) {
    if (!words.isEmpty()) {
      changes.add(new TextChange(kind, Word.join(words)));
    }
  }

  /** Never the text. */
  @Override
  public String toString() {
    return "TextChange[" + kind + "]";
  }
}
