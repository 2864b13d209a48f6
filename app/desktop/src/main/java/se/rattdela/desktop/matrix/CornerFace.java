package se.rattdela.desktop.matrix;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;

/** The head of the item column: what the rows are and how many. */
final class CornerFace extends HBox {
  private final Texts texts;
  private final Label count = Nodes.label("", "rd-head-how");

  CornerFace(Texts texts) {
    super(8);
    this.texts = texts;
    getStyleClass().add("rd-matrix-corner");
    setAlignment(Pos.CENTER_LEFT);
    Label title = Nodes.label(texts.get("matrix.item"), "rd-muted");
    title.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(title, count);
  }

  /**
   * Says how many rows there are.
   *
   * @param all how many there would be if none were filtered away
   */
  void show(int rows, int all) {
    boolean some = rows < all;
    count.setText(
        some ? texts.format("matrix.count.some", rows, all) : texts.format("matrix.count", rows));
    count.getStyleClass().removeAll("rd-warn", "rd-small-strong");
    if (some) {
      count.getStyleClass().addAll("rd-warn", "rd-small-strong");
    }
  }
}
