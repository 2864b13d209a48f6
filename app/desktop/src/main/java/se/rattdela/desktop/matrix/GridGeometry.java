package se.rattdela.desktop.matrix;

import java.util.Collections;
import java.util.List;

/**
 * Where every line and column of the table lies, in pixels from the upper left corner of what is
 * scrolled. The item column stands still at the left; only the recipients' columns move sideways.
 */
final class GridGeometry {
  /** Height of the head with the recipients' names. */
  static final double HEAD = 64;

  /** Height of an item. */
  static final double ITEM = 44;

  /** Height of a group's heading. */
  static final double HEADING = 30;

  private static final double ITEM_COLUMN = 276;
  private static final double ITEM_COLUMN_NARROW = 208;
  private static final double ITEM_LEAST = 140;
  private static final double NARROW = 700;

  /** The least width of a recipient's column: the longest word of an outcome has its room. */
  static final double COLUMN_MIN = 90;

  /** The most that a recipient's column can be wished. */
  static final double COLUMN_MOST = 320;

  private static final double COLUMN_MAX = 168;

  private final double[] tops;
  private final double[] lefts;
  private final double itemWidth;

  /**
   * @param width the room for the whole table
   */
  GridGeometry(List<MatrixLine> lines, int columns, double width) {
    this(lines, columns, width, 0);
  }

  /**
   * @param width the room for the whole table
   * @param wish how wide the item column is wished; 0 = as wide as there is room for
   */
  GridGeometry(List<MatrixLine> lines, int columns, double width, double wish) {
    this(lines, Collections.nCopies(columns, 0.0), width, wish);
  }

  /**
   * What one column is wished moves those to its right and changes the width of none, so that the
   * edge that is dragged stays under the mouse.
   *
   * @param wishes how wide each recipient's column is wished; 0 = as wide as there is room for
   * @param width the room for the whole table
   * @param wish how wide the item column is wished; 0 = as wide as there is room for
   */
  GridGeometry(List<MatrixLine> lines, List<Double> wishes, double width, double wish) {
    int columns = wishes.size();
    this.tops = new double[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      tops[i + 1] = tops[i] + (lines.get(i) instanceof MatrixLine.Heading ? HEADING : ITEM);
    }
    double least =
        wish > 0
            ? Math.clamp(wish, ITEM_LEAST, Math.max(ITEM_LEAST, width - COLUMN_MIN))
            : width < NARROW ? ITEM_COLUMN_NARROW : ITEM_COLUMN;
    double room = Math.max(0, width - least);
    double even =
        columns == 0 ? COLUMN_MAX : Math.clamp(Math.floor(room / columns), COLUMN_MIN, COLUMN_MAX);
    itemWidth = Math.max(least, width - columns * even);
    this.lefts = new double[columns + 1];
    for (int i = 0; i < columns; i++) {
      double own = wishes.get(i);
      lefts[i + 1] = lefts[i] + (own > 0 ? Math.clamp(own, COLUMN_MIN, COLUMN_MOST) : even);
    }
  }

  double itemWidth() {
    return itemWidth;
  }

  double columnWidth(int column) {
    return lefts[column + 1] - lefts[column];
  }

  double columnsWidth() {
    return lefts[lefts.length - 1];
  }

  double contentHeight() {
    return tops[tops.length - 1];
  }

  double top(int line) {
    return tops[line];
  }

  double height(int line) {
    return tops[line + 1] - tops[line];
  }

  /** The line at a height, or the nearest one; −1 where there are none. */
  int lineAt(double y) {
    return at(tops, y);
  }

  /** The column at a distance, or the nearest one; −1 where there are none. */
  int columnAt(double x) {
    return at(lefts, x);
  }

  /** The last that begins at a place or before. */
  private static int at(double[] begins, double place) {
    int low = 0;
    int high = begins.length - 2;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (begins[middle] <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return high < 0 ? -1 : low;
  }

  double left(int column) {
    return lefts[column];
  }
}
