package se.rattdela.desktop.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a document's text that is laid out by itself.
 *
 * @param start of the first character in the document's text (UTF-16)
 * @param end after the last; the line's end is not part of it
 */
record Paragraph(int index, int start, int end) {
  /** Longer lines are parted at a space, so that none is slow to lay out. */
  static final int LONGEST = 1_500;

  /** The paragraphs of a text, an empty one for each empty line. */
  static List<Paragraph> of(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int line = text.indexOf('\n', start);
      int end = line < 0 ? text.length() : line;
      while (end - start > LONGEST) {
        int space = text.lastIndexOf(' ', start + LONGEST);
        int cut = space > start ? space + 1 : whole(text, start + LONGEST);
        paragraphs.add(new Paragraph(paragraphs.size(), start, cut));
        start = cut;
      }
      paragraphs.add(new Paragraph(paragraphs.size(), start, end));
      start = end + 1;
    }
    return paragraphs;
  }

  /** Never between the halves of one character. */
  private static int whole(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  boolean touches(int from, int to) {
    return from < end && start < to;
  }

  boolean holds(int index) {
    return index >= start && index <= end;
  }
}
