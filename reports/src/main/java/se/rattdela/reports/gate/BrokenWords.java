package se.rattdela.reports.gate;

import org.jspecify.annotations.Nullable;

/** Joins words that were broken at the end of a line, where a letter stands on both sides. */
final class BrokenWords {
  private BrokenWords() {}

  /** The text without hyphens before a line break, and without that break. */
  static String joined(String text) {
    @Nullable StringBuilder joined = null;
    int copied = 0;
    for (int at = 1; at < text.length(); at++) {
      if (isHyphen(text.charAt(at)) && Character.isLetter(text.codePointBefore(at))) {
        int next = afterBreak(text, at + 1);
        if (next > 0 && Character.isLetter(text.codePointAt(next))) {
          joined = joined == null ? new StringBuilder(text.length()) : joined;
          joined.append(text, copied, at);
          copied = next;
        }
      }
    }
    return joined == null ? text : joined.append(text, copied, text.length()).toString();
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** Where the white space ends, if a line ends in it and something follows; else 0. */
  private static int afterBreak(String text, int from) {
    boolean broken = false;
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      broken |= text.charAt(at) == '\n' || text.charAt(at) == '\r';
      at++;
    }
    return broken && at < text.length() ? at : 0;
  }

  /** As in a regular expression: a no-break space does not end a line. */
  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
