package se.rattdela.desktop.admin;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.desktop.common.Nodes;

/** A framed part of the page with a heading. */
final class Section extends VBox {
  private final VBox body = new VBox(12);

  Section(String icon, String title, String remark) {
    getStyleClass().add("rd-card");
    HBox head = new HBox(new FontIcon(icon), Nodes.label(title, "rd-section"));
    head.getStyleClass().add("rd-card-head");
    body.getStyleClass().add("rd-card-body");
    if (!remark.isEmpty()) {
      body.getChildren().add(Nodes.wrapped(remark, "rd-muted", "rd-small"));
    }
    getChildren().addAll(head, body);
  }

  Section with(Node... nodes) {
    body.getChildren().addAll(nodes);
    return this;
  }

  /** Nodes in columns of the same width, row by row. */
  static GridPane columns(int columns, Node... nodes) {
    GridPane grid = new GridPane(12, 10);
    for (int i = 0; i < columns; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / columns);
      grid.getColumnConstraints().add(column);
    }
    for (int i = 0; i < nodes.length; i++) {
      grid.add(nodes[i], i % columns, i / columns);
    }
    return grid;
  }
}
