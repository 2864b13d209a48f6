package se.rattdela.desktop.matrix;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** A layer that is seen through a window; scrolling moves the whole layer. */
final class GridPort extends Region {
  private final Pane content = new Pane();
  private final Rectangle clip = new Rectangle();

  GridPort() {
    setClip(clip);
    setPickOnBounds(false);
    content.setPickOnBounds(false);
    content.setManaged(false);
    getChildren().add(content);
  }

  void place(double x, double y, double width, double height) {
    resizeRelocate(x, y, width, height);
    clip.setWidth(width);
    clip.setHeight(height);
  }

  void scroll(double x, double y) {
    content.setTranslateX(-x);
    content.setTranslateY(-y);
  }

  void add(Node node) {
    node.setManaged(false);
    content.getChildren().add(node);
  }
}
