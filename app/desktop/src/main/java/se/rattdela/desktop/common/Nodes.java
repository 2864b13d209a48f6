package se.rattdela.desktop.common;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import se.rattdela.reports.pdf.UnbrokenText;

/** Small makers of the nodes that every screen uses. */
public final class Nodes {
  private Nodes() {}

  /** A label with style classes. */
  public static Label label(String text, String... styleClasses) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styleClasses);
    return label;
  }

  /**
   * A label that breaks its lines, though never inside a citation or a date, and grows as tall as
   * it needs.
   */
  public static Label wrapped(String text, String... styleClasses) {
    Label label = label(UnbrokenText.of(text), styleClasses);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  /** Lets a text be cut where there is no room for all of it; a tooltip then says it. */
  public static <L extends Labeled> L tipWhenCut(L label) {
    label.setMinWidth(0);
    label
        .textTruncatedProperty()
        .addListener((observable, before, cut) -> tell(label, Boolean.TRUE.equals(cut)));
    label
        .textProperty()
        .addListener((observable, before, now) -> tell(label, label.isTextTruncated()));
    return label;
  }

  /** A label that is cut, and says the rest in a tooltip, only where it is longer than this. */
  public static Label wholeUpTo(double pixels, String... styleClasses) {
    Label label =
        new Label() {
          @Override
          protected double computeMinWidth(double height) {
            return Math.min(pixels, computePrefWidth(height));
          }
        };
    label.getStyleClass().addAll(styleClasses);
    tipWhenCut(label);
    label.setMinWidth(Region.USE_COMPUTED_SIZE);
    return label;
  }

  private static void tell(Labeled label, boolean cut) {
    label.setTooltip(cut ? new Tooltip(label.getText()) : null);
  }

  /** An empty node that takes the room that is left in a row. */
  public static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  /** Lets a node take the room that is left in a row. */
  public static <N extends Node> N growing(N node) {
    HBox.setHgrow(node, Priority.ALWAYS);
    return node;
  }

  /** Lets a label say what a property says, and take no room while that is nothing. */
  public static void message(Label label, ObservableStringValue text) {
    label.textProperty().bind(text);
    label.visibleProperty().bind(Bindings.notEqual("", text));
    label.managedProperty().bind(label.visibleProperty());
  }

  /** Shows or hides a node together with its room. */
  public static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}
