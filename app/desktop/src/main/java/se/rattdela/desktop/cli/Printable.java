package se.rattdela.desktop.cli;

import org.jspecify.annotations.Nullable;

/** Makes foreign text fit for a terminal: nothing that moves the cursor or hides what is said. */
final class Printable {

  private static final int LONGEST = 80;

  private Printable() {}

  /** The text on one line, without control and direction characters. */
  static String line(@Nullable String text) {
    return text == null ? "" : text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]", "?");
  }

  /** The text on one line, without control and direction characters, cut where it is very long. */
  static String of(String text) {
    String clean = line(text);
    return clean.length() > LONGEST
        ? clean.substring(0, clean.offsetByCodePoints(0, clean.codePointCount(0, LONGEST))) + "…"
        : clean;
  }
}
