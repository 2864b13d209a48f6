package se.rattdela.desktop.rulebook;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.desktop.common.Nodes;

/** A framed part of the page with a heading. */
class Card extends VBox {
  private final HBox head = new HBox();

  /** A card with an icon, a heading and a remark beside it. */
  Card(String icon, String title, String remark) {
    getStyleClass().add("rd-card");
    head.getStyleClass().add("rd-card-head");
    head.getChildren().addAll(new FontIcon(icon), Nodes.label(title, "rd-section"));
    if (!remark.isEmpty()) {
      head.getChildren().add(Nodes.label(remark, "rd-muted", "rd-small"));
    }
    getChildren().add(head);
  }

  /** Puts something at the right of the heading. */
  final void addToHead(Node... nodes) {
    head.getChildren().add(Nodes.spring());
    head.getChildren().addAll(nodes);
  }
}
