package se.rattdela.desktop.common;

import javafx.scene.control.ListCell;

/** A cell of a list that is never wider than the list and takes the lines a long text needs. */
public class GrowingCell<T> extends ListCell<T> {
  /** What the list's own edges and bar take, in pixels. */
  private static final double EDGES = 16;

  private final double least;
  private final double air;

  /**
   * A cell.
   *
   * @param least its least height, in pixels
   * @param air what is left free above and below, together, in pixels
   */
  protected GrowingCell(double least, double air) {
    this.least = least;
    this.air = air;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  /** The list asks without a width. */
  @Override
  protected double computePrefHeight(double width) {
    if (getGraphic() == null) {
      return super.computePrefHeight(width);
    }
    double room = width > 0 ? width : getListView().getWidth() - EDGES;
    double insets = snappedLeftInset() + snappedRightInset();
    return Math.max(least, getGraphic().prefHeight(room - insets) + air);
  }
}
