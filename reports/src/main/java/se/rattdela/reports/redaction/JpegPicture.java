package se.rattdela.reports.redaction;

import com.itextpdf.kernel.geom.Matrix;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.geom.Vector;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture stored as JPEG, and where it lies. Its pixels are coded in squares (ITU-T T.81, A.1.1),
 * and what stands in a square leaves a faint halo in all of it: who masks a part must take all.
 *
 * @param place from the unit square to the coordinates of the content
 * @param columns picture elements from left to right
 * @param rows from top to bottom
 */
record JpegPicture(Matrix place, int columns, int rows) {
  /** Picture elements of a square's side. */
  private static final int SQUARE = 8;

  /** How far into a square rounding may reach without touching it. */
  private static final double ROUNDING = 0.01;

  /**
   * The area of all squares a mask touches.
   *
   * @param mask in coordinates of the content, as the result
   * @return null when the picture lies elsewhere
   */
  @Nullable Rectangle squares(Rectangle mask) {
    double size = place.getDeterminant();
    if (size == 0 || columns < 1 || rows < 1) {
      return null;
    }
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float top = Float.MAX_VALUE;
    float bottom = -Float.MAX_VALUE;
    for (Vector corner : corners(mask)) {
      float across = column(corner, size);
      float down = row(corner, size);
      left = Math.min(left, across);
      right = Math.max(right, across);
      top = Math.min(top, down);
      bottom = Math.max(bottom, down);
    }
    if (right <= 0 || bottom <= 0 || left >= columns || top >= rows) {
      return null;
    }
    float fromX = Math.max(0, down(left));
    float fromY = Math.max(0, down(top));
    float toX = Math.min(columns, up(right));
    float toY = Math.min(rows, up(bottom));
    return PageReading.around(
        List.of(at(fromX, fromY), at(toX, fromY), at(fromX, toY), at(toX, toY)));
  }

  private static List<Vector> corners(Rectangle area) {
    List<Vector> corners = new ArrayList<>();
    corners.add(new Vector(area.getLeft(), area.getBottom(), 1));
    corners.add(new Vector(area.getRight(), area.getBottom(), 1));
    corners.add(new Vector(area.getLeft(), area.getTop(), 1));
    corners.add(new Vector(area.getRight(), area.getTop(), 1));
    return corners;
  }

  /** By Cramer's rule, since the matrix knows no inverse. */
  private float column(Vector point, double size) {
    double x = point.get(Vector.I1) - place.get(Matrix.I31);
    double y = point.get(Vector.I2) - place.get(Matrix.I32);
    return (float) ((x * place.get(Matrix.I22) - y * place.get(Matrix.I21)) / size * columns);
  }

  /** The first row of a picture is at its top, where the unit square has 1. */
  private float row(Vector point, double size) {
    double x = point.get(Vector.I1) - place.get(Matrix.I31);
    double y = point.get(Vector.I2) - place.get(Matrix.I32);
    double up = (y * place.get(Matrix.I11) - x * place.get(Matrix.I12)) / size;
    return (float) ((1 - up) * rows);
  }

  private Vector at(float column, float row) {
    return new Vector(column / columns, 1 - row / rows, 1).cross(place);
  }

  private static float down(float element) {
    return (float) (Math.floor((element + ROUNDING) / SQUARE) * SQUARE);
  }

  private static float up(float element) {
    return (float) (Math.ceil((element - ROUNDING) / SQUARE) * SQUARE);
  }
}
