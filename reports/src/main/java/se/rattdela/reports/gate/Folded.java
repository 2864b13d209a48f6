package se.rattdela.reports.gate;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * A text reduced to its letters and digits, with the places where a word began or ended. White
 * space, hyphens, line breaks and the way glyphs were positioned no longer tell two texts apart.
 */
final class Folded {
  private static final char COMBINING_GRAPHEME_JOINER = 0x34f;
  private static final Pattern ACCENTS =
      Pattern.compile("[\\p{M}\\u00a8\\u00af\\u00b4\\u00b8\\u02c6\\u02d8-\\u02dd\\u005e\\u0060]");

  /** Letters and digits as written. */
  private final String written;

  /** The same in lower case. */
  private final String plain;

  /** Where something else stood between two characters, and the two ends. */
  private final BitSet gaps = new BitSet();

  /** Where a small letter meets a capital or a letter meets a digit: also the end of a word. */
  private final BitSet turns = new BitSet();

  private Folded(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    StringBuilder lower = new StringBuilder(text.length());
    boolean gap = true;
    int before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int kind = CharKind.of(c);
      if ((kind & CharKind.KEPT) == 0) {
        gap = true;
      } else {
        if (gap) {
          gaps.set(kept.length());
        } else if (CharKind.turns(before, kind)) {
          turns.set(kept.length());
        }
        kept.append(c);
        lower.append(Character.toLowerCase(c)); // one to one: places stay the same
        before = kind;
        gap = false;
      }
    }
    gaps.set(kept.length());
    written = kept.toString();
    plain = lower.toString();
  }

  /** Composed, compatibility forms resolved (ligatures, wide digits), nothing invisible. */
  static String normalised(String text) {
    return BrokenWords.joined(withoutIgnorable(Normalizer.normalize(text, Normalizer.Form.NFKC)));
  }

  private static String withoutIgnorable(String text) {
    StringBuilder visible = null;
    int length = text.length();
    for (int at = 0; at < length; ) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      boolean ignorable =
          c >= CharKind.FIRST_FORMAT
              && (c == COMBINING_GRAPHEME_JOINER || Character.getType(c) == Character.FORMAT);
      if (ignorable && visible == null) {
        visible = new StringBuilder(length).append(text, 0, at);
      } else if (!ignorable && visible != null) {
        visible.append(text, at, next);
      }
      at = next;
    }
    return visible == null ? text : visible.toString();
  }

  static Folded of(String normalised) {
    return new Folded(normalised);
  }

  /** Without accents, since some programs draw them as signs of their own. */
  static Folded withoutAccents(String normalised) {
    return new Folded(
        ACCENTS.matcher(Normalizer.normalize(normalised, Normalizer.Form.NFD)).replaceAll(""));
  }

  String plain() {
    return plain;
  }

  String written() {
    return written;
  }

  int length() {
    return plain.length();
  }

  boolean gapAt(int index) {
    return gaps.get(index);
  }

  boolean wordEdgeAt(int index) {
    return gaps.get(index) || turns.get(index);
  }

  /** Whether [from, to) does not cut a row of digits in two. */
  boolean keepsNumbersWhole(int from, int to) {
    return !cutsNumber(from) && !cutsNumber(to);
  }

  private boolean cutsNumber(int index) {
    return !gaps.get(index)
        && Character.isDigit(plain.charAt(index - 1))
        && Character.isDigit(plain.charAt(index));
  }

  /** The number of words that begin within [from, to). */
  int words(int from, int to) {
    return gaps.get(from, to).cardinality();
  }
}
