package se.rattdela.desktop.decision;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * A line of the growing decision: number, title and outcome. Where the paper is too narrow for
 * both, the outcome stands beneath the title, since a title that is squeezed breaks inside words.
 */
final class PaperRow extends Region {
  private static final double NUMBER = 28;
  private static final double GAP = 8;
  private static final double BENEATH = 3;
  private static final double TITLE = 130;

  private final Label number;
  private final Label title;
  private final Region outcome;

  PaperRow(Label number, Label title, Region outcome) {
    this.number = number;
    this.title = title;
    this.outcome = outcome;
    getStyleClass().add("rd-paper-row");
    getChildren().addAll(number, title, outcome);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return across() + NUMBER + Math.max(outcome.minWidth(-1), GAP);
  }

  @Override
  protected double computePrefWidth(double height) {
    return across() + NUMBER + title.prefWidth(-1) + GAP + outcome.prefWidth(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets around = getInsets();
    double inside = (width < 0 ? prefWidth(-1) : width) - across();
    double titleHeight = title.prefHeight(titleWidth(inside));
    double outcomeHeight = outcome.prefHeight(-1);
    double content =
        beside(inside)
            ? Math.max(titleHeight, outcomeHeight)
            : titleHeight + BENEATH + outcomeHeight;
    return snapSizeY(around.getTop() + content + around.getBottom());
  }

  @Override
  protected void layoutChildren() {
    Insets around = getInsets();
    double left = snapPositionX(around.getLeft());
    double top = snapPositionY(around.getTop());
    double inside = getWidth() - across();
    double high = getHeight() - around.getTop() - around.getBottom();
    double titleWidth = titleWidth(inside);
    double titleHeight = snapSizeY(title.prefHeight(titleWidth));
    double outcomeWidth = snapSizeX(Math.min(outcome.prefWidth(-1), Math.max(0, inside - NUMBER)));
    double outcomeHeight = snapSizeY(outcome.prefHeight(outcomeWidth));
    if (beside(inside)) {
      number.resizeRelocate(left, top, NUMBER, high);
      title.resizeRelocate(
          left + NUMBER, snapPositionY(top + (high - titleHeight) / 2), titleWidth, titleHeight);
      outcome.resizeRelocate(
          snapPositionX(left + inside - outcomeWidth),
          snapPositionY(top + (high - outcomeHeight) / 2),
          outcomeWidth,
          outcomeHeight);
    } else {
      number.resizeRelocate(left, top, NUMBER, snapSizeY(number.prefHeight(-1)));
      title.resizeRelocate(left + NUMBER, top, titleWidth, titleHeight);
      outcome.resizeRelocate(
          left + NUMBER, snapPositionY(top + titleHeight + BENEATH), outcomeWidth, outcomeHeight);
    }
  }

  private boolean beside(double inside) {
    return inside - NUMBER - GAP - outcome.prefWidth(-1) >= TITLE;
  }

  private double titleWidth(double inside) {
    double room = inside - NUMBER;
    return Math.max(0, beside(inside) ? room - GAP - outcome.prefWidth(-1) : room);
  }

  private double across() {
    return getInsets().getLeft() + getInsets().getRight();
  }
}
