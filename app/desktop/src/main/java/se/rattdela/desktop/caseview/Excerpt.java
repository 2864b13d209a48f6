package se.rattdela.desktop.caseview;

/** Of a long text that was changed, the part that was: a table has no room for all of it. */
final class Excerpt {
  /** Texts up to this length are shown whole. */
  static final int WHOLE = 240;

  private static final int AROUND = 40;
  private static final String CUT = "…";

  private Excerpt() {}

  /** The part of a text where it differs from another, with a little around it. */
  static String of(String text, String other) {
    if (text.length() <= WHOLE) {
      return text;
    }
    int shorter = Math.min(text.length(), other.length());
    int same = 0;
    while (same < shorter && text.charAt(same) == other.charAt(same)) {
      same++;
    }
    int tail = 0;
    while (tail < shorter - same
        && text.charAt(text.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
      tail++;
    }
    int from = Math.max(0, same - AROUND);
    int to = Math.min(text.length(), text.length() - tail + AROUND);
    int end = Math.min(to, from + WHOLE);
    return (from > 0 ? CUT : "") + text.substring(from, end) + (end < text.length() ? CUT : "");
  }
}
