package se.rattdela.reports.redaction;

/**
 * A rectangle on a page as the reader sees it: after rotation, within the visible part of the page.
 *
 * @param page page number, the first is 1
 * @param x distance from the left edge of the visible page, in points
 * @param y distance from its lower edge, in points
 * @param width in points, more than 0
 * @param height in points, more than 0
 */
public record Area(int page, double x, double y, double width, double height) {
  /** Checks that it is a rectangle at all; whether it lies on the page, only the file can tell. */
  public Area {
    if (page < 1) {
      throw new IllegalArgumentException("Pages are counted from 1, not " + page);
    }
    if (!Double.isFinite(x)
        || !Double.isFinite(y)
        || !(width > 0)
        || !(height > 0)
        || width == Double.POSITIVE_INFINITY
        || height == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException("An area has a place and a size");
    }
  }
}
