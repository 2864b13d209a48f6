package se.rattdela.desktop.matrix;

import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * The right edge of a recipient's column, which is dragged; two clicks make the column as wide as
 * its heading, and two more give the width back to the table.
 */
final class ColumnEdge extends Region {
  private static final double GRIP = 8;

  private final SharingMatrix matrix;
  private String column = "";
  private String grabbed = "";
  private double from;
  private double width;
  private boolean dragged;

  ColumnEdge(SharingMatrix matrix) {
    this.matrix = matrix;
    getStyleClass().add("rd-column-edge");
    setViewOrder(-1); // above the headings on both sides
    setCursor(Cursor.H_RESIZE);
    Tooltip.install(this, new Tooltip(matrix.texts().get("matrix.column-edge")));
    setOnMousePressed(this::begin);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(this::end);
    setOnMouseClicked(click -> {
      if (click.getClickCount() == 2) {
        matrix.fitColumn(column);
      }
      click.consume();
    });
  }

  /** The edge of a column that ends there. */
  void place(String of, double x) {
    column = of;
    resizeRelocate(x - GRIP / 2, 0, GRIP, GridGeometry.HEAD);
  }

  private void begin(MouseEvent press) {
    from = press.getSceneX();
    grabbed = column; // the nodes of edges change places while the columns move
    width = matrix.columnWidthShown(grabbed);
    dragged = false;
    press.consume();
  }

  private void drag(MouseEvent drag) {
    dragged = true;
    matrix.sizeColumn(grabbed, Math.max(1, width + drag.getSceneX() - from));
    drag.consume();
  }

  private void end(MouseEvent release) {
    if (dragged) {
      matrix.keepColumns();
    }
    release.consume();
  }
}
