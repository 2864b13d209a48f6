package se.rattdela.reports.redaction;

import com.itextpdf.kernel.geom.Rectangle;
import java.util.ArrayList;
import java.util.List;
import se.rattdela.reports.redaction.PageReading.Glyph;

/** The words of a page in the order they are drawn, with their places as the reader sees them. */
final class PageWords {
  /** A gap this wide, in heights of the letters, parts two words. */
  private static final double SPACE = 0.18;

  /** A gap this wide parts two columns or fields. */
  private static final double COLUMN = 1.6;

  /** How much of a word's height must lie under a mask for the word to be masked. */
  private static final double TOUCHED = 0.2;

  /** A mask that was widened to a word may end a hair before it, and must not be widened again. */
  private static final float ROUNDING = 0.01f;

  private final List<Word> words = new ArrayList<>();

  /**
   * A word.
   *
   * @param text as written
   * @param box in points on the visible page
   */
  record Word(String text, Rectangle box) {}

  PageWords(PageReading reading) {
    StringBuilder text = new StringBuilder();
    Rectangle box = null;
    for (Glyph glyph : reading.glyphs()) {
      boolean space = !glyph.text().isEmpty() && glyph.text().isBlank();
      if (box != null && (space || !follows(box, glyph.box()))) {
        words.add(new Word(text.toString(), box));
        text.setLength(0);
        box = null;
      }
      if (!space) {
        text.append(glyph.text());
        box = box == null ? glyph.box() : Rectangle.getCommonRectangle(box, glyph.box());
      }
    }
    if (box != null) {
      words.add(new Word(text.toString(), box));
    }
  }

  List<Word> words() {
    return words;
  }

  private static boolean follows(Rectangle word, Rectangle glyph) {
    double near = Math.max(Math.min(word.getHeight(), glyph.getHeight()) * SPACE, 0.3);
    double beside = -overlap(word.getLeft(), word.getRight(), glyph.getLeft(), glyph.getRight());
    double above = -overlap(word.getBottom(), word.getTop(), glyph.getBottom(), glyph.getTop());
    // the second for text that runs up or down the page as the reader sees it
    return (sameLine(word, glyph) && Math.abs(beside) <= near)
        || (sameColumn(word, glyph) && Math.abs(above) <= near);
  }

  static boolean sameLine(Rectangle one, Rectangle other) {
    return overlap(one.getBottom(), one.getTop(), other.getBottom(), other.getTop())
        > 0.5 * Math.min(one.getHeight(), other.getHeight());
  }

  private static boolean sameColumn(Rectangle one, Rectangle other) {
    return overlap(one.getLeft(), one.getRight(), other.getLeft(), other.getRight())
        > 0.7 * Math.min(one.getWidth(), other.getWidth());
  }

  /** Whether two words stand in one row, across the page or, when the page is turned, along it. */
  static boolean sameRow(Rectangle one, Rectangle other) {
    boolean turned = one.getHeight() > one.getWidth() && other.getHeight() > other.getWidth();
    return sameLine(one, other) || (turned && sameColumn(one, other));
  }

  private static double overlap(double from, double to, double otherFrom, double otherTo) {
    return Math.min(to, otherTo) - Math.max(from, otherFrom);
  }

  /** The area and every word it touches, in the given shape. */
  Area fit(Area area, MaskShape shape) {
    Rectangle mask = rectangle(area);
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Word word : words) {
        if (reaches(mask, word.box, shape) && !contains(mask, word.box)) {
          mask = Rectangle.getCommonRectangle(mask, word.box);
          grown = true;
        }
      }
    }
    return new Area(area.page(), mask.getX(), mask.getY(), mask.getWidth(), mask.getHeight());
  }

  private static boolean contains(Rectangle mask, Rectangle word) {
    return mask.getLeft() <= word.getLeft() + ROUNDING
        && mask.getRight() >= word.getRight() - ROUNDING
        && mask.getBottom() <= word.getBottom() + ROUNDING
        && mask.getTop() >= word.getTop() - ROUNDING;
  }

  static boolean touches(Rectangle mask, Rectangle word) {
    return overlap(mask.getBottom(), mask.getTop(), word.getBottom(), word.getTop())
            > TOUCHED * word.getHeight()
        && overlap(mask.getLeft(), mask.getRight(), word.getLeft(), word.getRight()) > 0.2;
  }

  private static boolean reaches(Rectangle mask, Rectangle word, MaskShape shape) {
    return switch (shape) {
      case WORDS -> touches(mask, word);
      case CELL ->
          touches(
              new Rectangle(mask).applyMargins(0, -column(word), 0, -column(word), false), word);
      case LINE -> sameLine(mask, word);
    };
  }

  private static float column(Rectangle word) {
    return (float) (COLUMN * word.getHeight());
  }

  static Rectangle rectangle(Area area) {
    return new Rectangle(
        (float) area.x(), (float) area.y(), (float) area.width(), (float) area.height());
  }
}
