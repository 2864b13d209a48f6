package se.rattdela.reports.gate;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * A text reduced to its letters and digits, with the places where a word began or ended. White
 * space, hyphens, line breaks and the way glyphs were positioned no longer tell two texts apart.
 */
final class Folded {
  private static final Pattern BROKEN_WORD =
      Pattern.compile("(?<=\\p{L})[-\\u2010\\u2011]\\s*[\\r\\n]\\s*(?=\\p{L})");
  private static final Pattern IGNORABLE = Pattern.compile("[\\p{Cf}\\u034f]+");
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
    boolean gap = true;
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (gap) {
          gaps.set(kept.length());
        } else if (turnsAt(before, c)) {
          turns.set(kept.length());
        }
        kept.append(c);
        before = c;
        gap = false;
      } else {
        gap = true;
      }
    }
    gaps.set(kept.length());
    written = kept.toString();
    StringBuilder lower = new StringBuilder(kept.length());
    for (int i = 0; i < kept.length(); i++) {
      lower.append(Character.toLowerCase(kept.charAt(i))); // one to one: places stay the same
    }
    plain = lower.toString();
  }

  private static boolean turnsAt(char before, char c) {
    return Character.isDigit(before) != Character.isDigit(c)
        || (Character.isLowerCase(before) && Character.isUpperCase(c));
  }

  /** Composed, compatibility forms resolved (ligatures, wide digits), nothing invisible. */
  static String normalised(String text) {
    String visible =
        IGNORABLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    return BROKEN_WORD.matcher(visible).replaceAll("");
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
