package se.rattdela.desktop.statistics;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import se.rattdela.desktop.common.Nodes;

/** A lying bar in parts, as long as its share of the longest one, with its figure after it. */
final class ShareBar extends Region {
  private static final double HEIGHT = 20;
  private static final double FIGURE = 44;
  private static final double ROOM_FOR_FIGURE = 24;

  /** A part of the bar: how many, and the style class of its colour. */
  record Part(int count, String style) {}

  private final List<Part> parts;
  private final int most;
  private final Label figure;

  /**
   * A bar.
   *
   * @param most what the longest bar counts
   */
  ShareBar(List<Part> parts, int most, String spoken) {
    this.parts = parts.stream().filter(part -> part.count() > 0).toList();
    this.most = Math.max(1, most);
    for (Part part : this.parts) {
      Label label = Nodes.label(String.valueOf(part.count()), part.style(), "rd-chart-part");
      label.setAlignment(Pos.CENTER_RIGHT);
      label.setMinWidth(0);
      getChildren().add(label);
    }
    figure =
        Nodes.label(String.valueOf(this.parts.stream().mapToInt(Part::count).sum()), "rd-strong");
    getChildren().add(figure);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMinWidth(120);
    setAccessibleText(spoken);
    getStyleClass().add("rd-chart-bar");
  }

  @Override
  protected void layoutChildren() {
    double room = Math.max(0, getWidth() - FIGURE);
    double x = 0;
    int i = 0;
    for (Part part : parts) {
      Label label = (Label) getChildren().get(i);
      double width = room * part.count() / most;
      boolean alone = parts.size() == 1;
      // A part's own figure is left out where it is the whole, or would not fit; the sum is beside.
      label.setText(alone || width < ROOM_FOR_FIGURE ? "" : String.valueOf(part.count()));
      label.resizeRelocate(snapPositionX(x), 0, snapSizeX(width), HEIGHT);
      x += width;
      i++;
    }
    double wide = figure.prefWidth(-1);
    figure.resizeRelocate(snapPositionX(x + 8), 0, wide, HEIGHT);
  }
}
