package se.rattdela.reports.gate;

/**
 * What stands on a page, in reading order.
 *
 * @param page page number, the first is 1
 * @param text its text, lines separated by {@code \n}; empty for a page that is a picture
 */
public record PageText(int page, String text) {
  /** Never the text. */
  @Override
  public String toString() {
    return "PageText[" + page + "]";
  }
}
