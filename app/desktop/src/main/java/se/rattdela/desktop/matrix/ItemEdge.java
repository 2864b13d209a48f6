package se.rattdela.desktop.matrix;

import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** The edge of the item column, which is dragged; two clicks give the width back to the table. */
final class ItemEdge extends Region {
  private static final double GRIP = 8;

  private final SharingMatrix matrix;
  private double from;
  private double width;
  private boolean dragged;

  ItemEdge(SharingMatrix matrix) {
    this.matrix = matrix;
    setId("itemEdge");
    setCursor(Cursor.H_RESIZE);
    Tooltip.install(this, new Tooltip(matrix.texts().get("matrix.item-edge")));
    setOnMousePressed(this::begin);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(this::end);
    setOnMouseClicked(click -> {
      if (click.getClickCount() == 2) {
        matrix.widen(0);
      }
      click.consume();
    });
  }

  void place(double x, double height) {
    resizeRelocate(x - GRIP / 2, 0, GRIP, height);
  }

  private void begin(MouseEvent press) {
    from = press.getSceneX();
    width = matrix.itemWidthShown();
    dragged = false;
    press.consume();
  }

  private void drag(MouseEvent drag) {
    dragged = true;
    matrix.itemWidthProperty().set(Math.max(1, width + drag.getSceneX() - from));
    drag.consume();
  }

  private void end(MouseEvent release) {
    if (dragged) {
      matrix.widen(matrix.itemWidthShown());
    }
    release.consume();
  }
}
