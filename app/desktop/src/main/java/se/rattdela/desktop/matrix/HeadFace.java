package se.rattdela.desktop.matrix;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.desktop.common.Nodes;

/** A recipient's name and how an item would reach it; a click tells more. */
final class HeadFace extends VBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final Label name = Nodes.label("", "rd-head-name");
  private final Label how = Nodes.label("", "rd-head-how");
  private final FontIcon icon = new FontIcon();
  private final Tooltip tip = new Tooltip();
  private Matrix.@Nullable Column shown;

  HeadFace(SharingMatrix matrix) {
    super(1);
    getStyleClass().add("rd-matrix-column");
    setAccessibleRole(AccessibleRole.TABLE_COLUMN);
    setAlignment(Pos.CENTER);
    name.setWrapText(true);
    name.setTextAlignment(TextAlignment.CENTER);
    name.setAlignment(Pos.CENTER);
    how.setGraphic(icon);
    how.setGraphicTextGap(3);
    getChildren().addAll(name, how);
    Tooltip.install(this, tip);
    setOnMouseClicked(click -> {
      Matrix.Column now = shown;
      if (now != null) {
        matrix.column(this, now.id());
      }
    });
  }

  void show(Matrix.Column column, boolean current) {
    if (!column.equals(shown)) {
      shown = column;
      name.setText(column.heading());
      how.setText(column.how());
      icon.setIconLiteral(column.onRequest() ? "mdoal-inbox" : "mdomz-outlined_flag");
      tip.setText(column.authority() + ", " + column.how());
      setAccessibleText(column.authority() + ", " + column.how());
    }
    pseudoClassStateChanged(CURRENT, current);
  }
}
