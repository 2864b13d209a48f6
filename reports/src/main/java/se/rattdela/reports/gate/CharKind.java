package se.rattdela.reports.gate;

/**
 * What a UTF-16 unit is to {@link Folded}, found once for each: streams of fonts are read in six
 * encodings, and asking {@link Character} five times for each unit was most of a search.
 */
final class CharKind {
  /** A letter, a digit or half of a character beyond the first plane. */
  static final int KEPT = 1;

  /** The first character of Unicode's category Cf. */
  static final int FIRST_FORMAT = 0xad;

  private static final int DIGIT = 2;
  private static final int LOWER = 4;
  private static final int UPPER = 8;
  private static final int KNOWN = 256;
  private static final byte[] LATIN = latin();

  private CharKind() {}

  private static byte[] latin() {
    byte[] kinds = new byte[KNOWN];
    for (char c = 0; c < KNOWN; c++) {
      kinds[c] = (byte) asked(c);
    }
    return kinds;
  }

  /** The kind of a unit. */
  static int of(char c) {
    if (c < KNOWN) {
      return LATIN[c];
    }
    // Most of what binary content looks like in a wide encoding; such letters have no case.
    return Character.getType(c) == Character.OTHER_LETTER ? KEPT : asked(c);
  }

  private static int asked(char c) {
    return (Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? KEPT : 0)
        | (Character.isDigit(c) ? DIGIT : 0)
        | (Character.isLowerCase(c) ? LOWER : 0)
        | (Character.isUpperCase(c) ? UPPER : 0);
  }

  /** Whether a word may end between two units: a small letter before a capital, or at digits. */
  static boolean turns(int before, int kind) {
    return ((before ^ kind) & DIGIT) != 0 || ((before & LOWER) != 0 && (kind & UPPER) != 0);
  }
}
