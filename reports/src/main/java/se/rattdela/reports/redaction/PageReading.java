package se.rattdela.reports.redaction;

import com.itextpdf.kernel.geom.LineSegment;
import com.itextpdf.kernel.geom.Matrix;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.geom.Vector;
import com.itextpdf.kernel.pdf.canvas.PdfCanvasConstants.TextRenderingMode;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.ImageRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is drawn on one page: its letters with their places, and how much of it is pictures. */
final class PageReading implements IEventListener {
  private static final int UNREADABLE_RUN = 3;

  private final PageGeometry geometry;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Rectangle> closedPictures = new ArrayList<>();
  private final List<JpegPicture> jpegPictures = new ArrayList<>();
  private int visibleLetters;
  private int unreadable;
  private boolean invisibleText;
  private boolean unreadableText;
  private double pictureArea;
  private boolean beyond;

  /**
   * A letter as the reader sees it.
   *
   * @param text its text; empty when it has none
   * @param box in points on the visible page
   */
  record Glyph(String text, Rectangle box) {}

  PageReading(PageGeometry geometry) {
    this.geometry = geometry;
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  int visibleLetters() {
    return visibleLetters;
  }

  boolean hasInvisibleText() {
    return invisibleText;
  }

  boolean hasUnreadableText() {
    return unreadableText;
  }

  /** In units of the content, pictures that lie on each other counted twice. */
  double pictureArea() {
    return pictureArea;
  }

  /** Where pictures lie whose pixels cannot be taken out, in units of the content. */
  List<Rectangle> closedPictures() {
    return closedPictures;
  }

  /** The pictures stored as JPEG. */
  List<JpegPicture> jpegPictures() {
    return jpegPictures;
  }

  /** Whether something is drawn where the reader does not see it. */
  boolean drawsBeyondTheEdge() {
    return beyond;
  }

  @Override
  public void eventOccurred(IEventData data, EventType type) {
    switch (data) {
      case TextRenderInfo text -> text.getCharacterRenderInfos().forEach(this::glyph);
      case ImageRenderInfo image -> picture(image);
      default -> {}
    }
  }

  private void picture(ImageRenderInfo image) {
    Matrix place = image.getImageCtm();
    pictureArea += Math.abs(place.getDeterminant());
    List<Vector> corners = new ArrayList<>();
    float[] square = {0, 0, 1, 0, 0, 1, 1, 1};
    for (int i = 0; i < square.length; i += 2) {
      corners.add(new Vector(square[i], square[i + 1], 1).cross(place));
    }
    corners.forEach(corner -> beyond(corner, 3));
    if (PictureCoding.isClosed(image.getImage().getPdfObject())) {
      closedPictures.add(around(corners));
    }
    if (PictureCoding.isJpeg(image.getImage().getPdfObject())) {
      jpegPictures.add(
          new JpegPicture(
              place, (int) image.getImage().getWidth(), (int) image.getImage().getHeight()));
    }
  }

  static Rectangle around(List<Vector> corners) {
    float left = Float.MAX_VALUE;
    float bottom = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float top = -Float.MAX_VALUE;
    for (Vector corner : corners) {
      left = Math.min(left, corner.get(Vector.I1));
      bottom = Math.min(bottom, corner.get(Vector.I2));
      right = Math.max(right, corner.get(Vector.I1));
      top = Math.max(top, corner.get(Vector.I2));
    }
    return new Rectangle(left, bottom, right - left, top - bottom);
  }

  private void glyph(TextRenderInfo glyph) {
    String text = glyph.getText();
    boolean unknown = text == null || text.isEmpty() || text.indexOf('\ufffd') >= 0;
    unreadable = unknown ? unreadable + 1 : 0;
    unreadableText |= unreadable >= UNREADABLE_RUN;
    if (glyph.getTextRenderMode() == TextRenderingMode.INVISIBLE) {
      invisibleText |= !unknown && !text.isBlank();
    } else if (!unknown && !text.isBlank()) {
      visibleLetters++;
    }
    Rectangle box = box(glyph);
    beyond(new Vector(box.getLeft(), box.getBottom(), 1), 0);
    beyond(new Vector(box.getRight(), box.getTop(), 1), 0);
    glyphs.add(new Glyph(unknown ? "" : text, geometry.toReader(box)));
  }

  private void beyond(Vector point, double tolerance) {
    Rectangle box = geometry.box();
    beyond |=
        point.get(Vector.I1) < box.getLeft() - tolerance
            || point.get(Vector.I1) > box.getRight() + tolerance
            || point.get(Vector.I2) < box.getBottom() - tolerance
            || point.get(Vector.I2) > box.getTop() + tolerance;
  }

  private static Rectangle box(TextRenderInfo glyph) {
    LineSegment descent = glyph.getDescentLine();
    LineSegment ascent = glyph.getAscentLine();
    return around(
        List.of(
            descent.getStartPoint(),
            descent.getEndPoint(),
            ascent.getStartPoint(),
            ascent.getEndPoint()));
  }

  @Override
  public Set<EventType> getSupportedEvents() {
    return EnumSet.of(EventType.RENDER_TEXT, EventType.RENDER_IMAGE);
  }
}
