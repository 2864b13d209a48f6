package se.rattdela.reports.sign;

import com.itextpdf.kernel.geom.LineSegment;
import com.itextpdf.kernel.geom.Matrix;
import com.itextpdf.kernel.geom.Point;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.geom.Subpath;
import com.itextpdf.kernel.geom.Vector;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfWidgetAnnotation;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.ImageRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.data.PathRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a page has room for a signature: rows of two places each, from above the footer upwards, as
 * far as nothing is drawn there. A place holds one signature.
 */
final class FreeSpace {
  static final float WIDTH = 229;
  static final float HEIGHT = 62;
  private static final float FIRST_ROW = 51;
  private static final float LEFT = 66;
  private static final float RIGHT_MARGIN = 57;
  private static final float GAP = 8;

  private final Rectangle page;
  private final List<Rectangle> drawn;
  private final List<Rectangle> signatures;

  private FreeSpace(Rectangle page, List<Rectangle> drawn, List<Rectangle> signatures) {
    this.page = page;
    this.drawn = drawn;
    this.signatures = signatures;
  }

  static FreeSpace of(PdfPage page) {
    Drawn drawn = new Drawn();
    new PdfCanvasProcessor(drawn).processPageContent(page);
    List<Rectangle> signatures = new ArrayList<>();
    for (PdfAnnotation annotation : page.getAnnotations()) {
      Rectangle where = annotation.getRectangle().toRectangle();
      if (annotation instanceof PdfWidgetAnnotation widget
          && PdfName.Sig.equals(widget.getPdfObject().get(PdfName.FT))) {
        signatures.add(where);
      } else {
        drawn.add(where);
      }
    }
    return new FreeSpace(page.getPageSize(), drawn.areas, signatures);
  }

  /** The first free place, or empty where there is none. */
  Optional<Rectangle> place() {
    float right = page.getRight() - RIGHT_MARGIN - WIDTH;
    float left = page.getLeft() + LEFT;
    if (right < left + WIDTH) {
      return Optional.empty(); // not a page of the house's shape
    }
    for (float y = page.getBottom() + FIRST_ROW;
        y + HEIGHT < page.getTop() && isFree(row(left, right, y), drawn);
        y += HEIGHT + GAP) {
      for (float x : new float[] {left, right}) {
        Rectangle place = new Rectangle(x, y, WIDTH, HEIGHT);
        if (isFree(place, signatures)) {
          return Optional.of(place);
        }
      }
    }
    return Optional.empty();
  }

  private static Rectangle row(float left, float right, float y) {
    return new Rectangle(left, y, right + WIDTH - left, HEIGHT + GAP);
  }

  private static boolean isFree(Rectangle place, List<Rectangle> taken) {
    return taken.stream().noneMatch(other -> overlap(place, other));
  }

  /** Unlike iText's own test this counts lines, which have no area. */
  private static boolean overlap(Rectangle a, Rectangle b) {
    return a.getLeft() <= b.getRight()
        && b.getLeft() <= a.getRight()
        && a.getBottom() <= b.getTop()
        && b.getBottom() <= a.getTop();
  }

  /** Collects the areas of everything a page draws. */
  private static final class Drawn implements IEventListener {
    private final List<Rectangle> areas = new ArrayList<>();

    void add(Rectangle area) {
      areas.add(area);
    }

    @Override
    public void eventOccurred(IEventData data, EventType type) {
      switch (data) {
        case TextRenderInfo text -> text(text);
        case ImageRenderInfo image ->
            cover(image.getImageCtm(), List.of(at(0, 0), at(1, 0), at(0, 1), at(1, 1)));
        case PathRenderInfo path -> path(path);
        default -> {
          // nothing drawn
        }
      }
    }

    @Override
    public Set<EventType> getSupportedEvents() {
      return Set.of(EventType.RENDER_TEXT, EventType.RENDER_IMAGE, EventType.RENDER_PATH);
    }

    private void text(TextRenderInfo text) {
      LineSegment up = text.getAscentLine();
      LineSegment down = text.getDescentLine();
      bound(
          List.of(up.getStartPoint(), up.getEndPoint(), down.getStartPoint(), down.getEndPoint()));
    }

    private void path(PathRenderInfo path) {
      if (path.getOperation() == PathRenderInfo.NO_OP) {
        return;
      }
      List<Vector> points = new ArrayList<>();
      for (Subpath part : path.getPath().getSubpaths()) {
        for (Point point : part.getPiecewiseLinearApproximation()) {
          points.add(at((float) point.getX(), (float) point.getY()));
        }
      }
      if (!points.isEmpty()) {
        cover(path.getCtm(), points);
      }
    }

    private void cover(Matrix matrix, List<Vector> points) {
      bound(points.stream().map(point -> point.cross(matrix)).toList());
    }

    private void bound(List<Vector> points) {
      float left = Float.MAX_VALUE;
      float bottom = Float.MAX_VALUE;
      float right = -Float.MAX_VALUE;
      float top = -Float.MAX_VALUE;
      for (Vector point : points) {
        left = Math.min(left, point.get(Vector.I1));
        right = Math.max(right, point.get(Vector.I1));
        bottom = Math.min(bottom, point.get(Vector.I2));
        top = Math.max(top, point.get(Vector.I2));
      }
      add(new Rectangle(left, bottom, right - left, top - bottom));
    }

    private static Vector at(float x, float y) {
      return new Vector(x, y, 1);
    }
  }
}
