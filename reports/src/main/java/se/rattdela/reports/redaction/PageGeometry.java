package se.rattdela.reports.redaction;

import com.itextpdf.kernel.geom.AffineTransform;
import com.itextpdf.kernel.geom.NoninvertibleTransformException;
import com.itextpdf.kernel.geom.Point;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfPage;

/**
 * Between the page as the reader sees it (rotated, cropped, in points) and the coordinates its
 * content is written in (ISO 32000-1, 14.11.2 and 8.3.2.3).
 *
 * @param box the visible part of the page, in coordinates of its content
 * @param rotation clockwise, 0, 90, 180 or 270 degrees
 * @param unit size of a unit of the content, in points
 */
record PageGeometry(Rectangle box, int rotation, double unit) {
  static PageGeometry of(PdfPage page) {
    Rectangle media = page.getMediaBox();
    Rectangle visible = media.getIntersection(page.getCropBox());
    PdfNumber unit = page.getPdfObject().getAsNumber(PdfName.UserUnit);
    boolean usable = visible != null && visible.getWidth() > 0 && visible.getHeight() > 0;
    return new PageGeometry(
        usable ? visible : media,
        Math.floorMod(page.getRotation(), 360) / 90 * 90,
        unit == null || unit.doubleValue() <= 0 ? 1 : unit.doubleValue());
  }

  OriginalPage page() {
    boolean turned = rotation % 180 != 0;
    return new OriginalPage(
        unit * (turned ? box.getHeight() : box.getWidth()),
        unit * (turned ? box.getWidth() : box.getHeight()));
  }

  /** Turns what is drawn as the reader sees it into what the content says. */
  AffineTransform toContent() {
    double scale = 1 / unit;
    double left = box.getLeft();
    double right = box.getRight();
    double bottom = box.getBottom();
    double top = box.getTop();
    return switch (rotation) {
      case 90 -> new AffineTransform(0, scale, -scale, 0, right, bottom);
      case 180 -> new AffineTransform(-scale, 0, 0, -scale, right, top);
      case 270 -> new AffineTransform(0, -scale, scale, 0, left, top);
      default -> new AffineTransform(scale, 0, 0, scale, left, bottom);
    };
  }

  Rectangle toContent(Area area) {
    AffineTransform transform = toContent();
    Point one = transform.transform(new Point(area.x(), area.y()), null);
    Point other =
        transform.transform(new Point(area.x() + area.width(), area.y() + area.height()), null);
    return between(one, other);
  }

  /** What the reader sees of a rectangle of the content. */
  Rectangle toReader(Rectangle content) {
    try {
      AffineTransform transform = toContent().createInverse();
      Point one = transform.transform(new Point(content.getLeft(), content.getBottom()), null);
      Point other = transform.transform(new Point(content.getRight(), content.getTop()), null);
      return between(one, other);
    } catch (NoninvertibleTransformException e) {
      throw new IllegalStateException("A scale is never 0", e);
    }
  }

  private static Rectangle between(Point one, Point other) {
    return new Rectangle(
        (float) Math.min(one.getX(), other.getX()),
        (float) Math.min(one.getY(), other.getY()),
        (float) Math.abs(one.getX() - other.getX()),
        (float) Math.abs(one.getY() - other.getY()));
  }
}
