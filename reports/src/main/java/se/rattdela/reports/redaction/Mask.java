package se.rattdela.reports.redaction;

/**
 * What shall not be readable in the copy. Measures as {@link Area}.
 *
 * @param page page number, the first is 1
 * @param x distance from the left edge of the visible page, in points
 * @param y distance from its lower edge, in points
 * @param width in points, more than 0
 * @param height in points, more than 0
 * @param legalGround what is written on the mask, "21 kap. 1 § OSL"
 */
public record Mask(int page, double x, double y, double width, double height, String legalGround) {
  /** A mask without ground would be a secret without law. */
  public Mask {
    if (legalGround.isBlank()) {
      throw new IllegalArgumentException("A mask names its legal ground");
    }
    new Area(page, x, y, width, height);
  }

  /** A mask over an area. */
  public static Mask over(Area area, String legalGround) {
    return new Mask(area.page(), area.x(), area.y(), area.width(), area.height(), legalGround);
  }

  /** Where it lies. */
  public Area area() {
    return new Area(page, x, y, width, height);
  }
}
