package se.rattdela.reports.gate;

import java.util.BitSet;

/**
 * The digits of a text in a row, however they were grouped, with the places where something stood
 * between them.
 */
final class Digits {
  private static final int WIDEST_SEPARATOR = 3;
  private static final int WIDEST_SPACE = 40;

  private final String row;

  /** Something stood here. */
  private final BitSet gaps = new BitSet();

  /** What stood here was more than a separator: no number goes on past it. */
  private final BitSet breaks = new BitSet();

  Digits(String normalised) {
    StringBuilder kept = new StringBuilder();
    boolean letters = true;
    int signs = 0;
    int spaces = 0;
    for (int i = 0; i < normalised.length(); i++) {
      char c = normalised.charAt(i);
      int digit = Character.digit(c, 10);
      if (digit >= 0) {
        if (letters || signs > WIDEST_SEPARATOR || spaces > WIDEST_SPACE) {
          breaks.set(kept.length());
        }
        if (letters || signs + spaces > 0) {
          gaps.set(kept.length());
        }
        kept.append((char) ('0' + digit));
        letters = false;
        signs = 0;
        spaces = 0;
      } else if (Character.isLetter(c)) {
        letters = true;
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        spaces++;
      } else {
        signs++;
      }
    }
    gaps.set(kept.length());
    row = kept.toString();
  }

  String row() {
    return row;
  }

  boolean edgeAt(int index) {
    return gaps.get(index);
  }

  /** Whether the digits in [from, to) belong together. */
  boolean unbroken(int from, int to) {
    int next = breaks.nextSetBit(from + 1);
    return next < 0 || next >= to;
  }

  /** Whether a number can begin with these digits right before {@code index}. */
  boolean begins(int index, String prefix) {
    int from = index - prefix.length();
    return from >= 0 && row.startsWith(prefix, from) && gaps.get(from) && unbroken(from, index);
  }
}
