package se.rattdela.desktop.matrix;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.desktop.common.Nodes;

/** An item: its tick, its title and where it stands. */
final class ItemFace extends HBox {
  private final SharingMatrix matrix;
  private final FontIcon box = new FontIcon("mdoal-check_box_outline_blank");
  private final Tick tick = new Tick();
  private final Label title = Nodes.label("", "rd-strong");
  private final Label source = Nodes.label("", "rd-small", "rd-muted");
  private final VBox text = new VBox(title, source);
  private final Text measure = new Text();
  private final FontIcon given = new FontIcon("mdoal-done_all");
  private final Tooltip tip = new Tooltip();
  private Matrix.@Nullable Row row;
  private boolean ticked;

  ItemFace(SharingMatrix matrix) {
    this.matrix = matrix;
    getStyleClass().add("rd-matrix-item");
    setAccessibleRole(AccessibleRole.TABLE_ROW);
    setAlignment(Pos.CENTER_LEFT);
    text.setAlignment(Pos.CENTER_LEFT);
    text.setMinWidth(0);
    text.widthProperty().addListener((observable, before, now) -> fit());
    getChildren().addAll(tick, Nodes.growing(text));
    Tooltip.install(text, tip);
    text.setOnMouseClicked(click -> {
      Matrix.Row at = row;
      if (at != null && !matrix.matrixProperty().get().columns().isEmpty()) {
        Matrix.CellKey now = matrix.currentProperty().get();
        String column =
            now != null ? now.column() : matrix.matrixProperty().get().columns().getFirst().id();
        matrix.choose(new Matrix.CellKey(at.id(), column));
      }
    });
  }

  void show(Matrix.Row next, boolean on) {
    if (!next.equals(row)) {
      row = next;
      String before = next.given();
      title.setText(next.title());
      source.setText(before == null ? next.source() : before);
      source.setGraphic(before == null ? null : given);
      source.getStyleClass().removeAll("rd-given", "rd-muted");
      source.getStyleClass().add(before == null ? "rd-muted" : "rd-given");
      fit();
      tip.setText(next.title() + "\n" + next.source() + (before == null ? "" : "\n" + before));
    }
    if (on != ticked) {
      ticked = on;
      box.setIconLiteral(on ? "mdoal-check_box" : "mdoal-check_box_outline_blank");
      tick.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }
  }

  /** A title too long for its line takes the next one too; what stood there is in the tooltip. */
  private void fit() {
    measure.setFont(title.getFont());
    measure.setText(title.getText());
    boolean two = text.getWidth() > 0 && measure.getLayoutBounds().getWidth() > text.getWidth();
    if (two != title.isWrapText()) {
      title.setWrapText(two);
      Nodes.show(source, !two);
    }
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    if (attribute == AccessibleAttribute.TEXT) {
      Matrix.Row at = row;
      return at == null ? "" : at.title() + ", " + (at.given() == null ? at.source() : at.given());
    }
    return super.queryAccessibleAttribute(attribute, parameters);
  }

  /** Ticks the row by mouse; the keyboard ticks the current row by Space. */
  private final class Tick extends StackPane {
    Tick() {
      super(box);
      getStyleClass().add("rd-matrix-tick");
      setAccessibleRole(AccessibleRole.CHECK_BOX);
      setOnMouseClicked(click -> {
        Matrix.Row at = row;
        if (at != null) {
          matrix.requestFocus();
          matrix.tick(at.id());
        }
      });
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
        AccessibleAttribute attribute, Object... parameters) {
      Matrix.Row at = row;
      return switch (attribute) {
        case TEXT -> at == null ? "" : matrix.texts().format("matrix.tick", at.title());
        case SELECTED -> ticked;
        default -> super.queryAccessibleAttribute(attribute, parameters);
      };
    }
  }
}
