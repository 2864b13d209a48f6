package se.rattdela.desktop.demo;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * A passage named by its words: all of them, or the first and the last with {@code " … "} between.
 *
 * @param from first words; stand exactly once in the text
 * @param to last words; stand exactly once in the text, at or after the first
 */
record Phrase(String from, String to) {

  private static final String BETWEEN = " … ";

  /** From how it is written in the data files. */
  @JsonCreator
  static Phrase of(String written) {
    int cut = written.indexOf(BETWEEN);
    return cut < 0
        ? new Phrase(written, written)
        : new Phrase(written.substring(0, cut), written.substring(cut + BETWEEN.length()));
  }

  /** Index of the first character in the text. */
  int start(String text) {
    return only(text, from);
  }

  /** Index after the last character in the text. */
  int end(String text) {
    int end = only(text, to) + to.length();
    if (end <= start(text)) {
      throw new IllegalArgumentException("ends before it begins: " + from);
    }
    return end;
  }

  private static int only(String text, String words) {
    int first = text.indexOf(words);
    if (first < 0 || text.indexOf(words, first + 1) >= 0) {
      throw new IllegalArgumentException("not exactly once in the text: " + words);
    }
    return first;
  }
}
