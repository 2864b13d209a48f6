package se.rattdela.desktop.matrix;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.OutcomeTile;

/** An outcome; an ellipsis while it is being evaluated. */
final class TileFace extends StackPane {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass REQUESTED = PseudoClass.getPseudoClass("requested");
  private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
  private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");
  private static final int HOT = 10;

  /**
   * The line around what has been requested.
   *
   * @param inside whether the cell lies within it
   * @param first whether the line closes above the cell
   * @param last whether it closes below
   */
  record Edges(boolean inside, boolean first, boolean last) {
    static final Edges NONE = new Edges(false, false, false);
  }

  private final SharingMatrix matrix;
  private final OutcomeTile tile;
  private @Nullable Text pending;
  private @Nullable Label heat;
  private @Nullable FontIcon differs;
  private Matrix.@Nullable Row row;
  private Matrix.@Nullable Column column;
  private Edges edges = Edges.NONE;

  TileFace(SharingMatrix matrix) {
    this.matrix = matrix;
    this.tile = new OutcomeTile(matrix.texts());
    getStyleClass().add("rd-tile-frame");
    setAccessibleRole(AccessibleRole.TABLE_CELL);
    getChildren().add(tile);
    setOnMouseClicked(click -> {
      Matrix.CellKey key = key();
      if (key != null) {
        matrix.choose(key);
      }
    });
  }

  void show(MatrixLine.Item item, Matrix.Column in, Edges around) {
    row = item.row();
    column = in;
    Matrix.CellKey key = new Matrix.CellKey(item.row().id(), in.id());
    Matrix.Cell cell = matrix.matrixProperty().get().cell(key).orElse(null);
    showPending(cell == null);
    tile.setVisible(cell != null);
    if (cell != null) {
      tile.show(cell.outcome());
    }
    showHeat(cell == null ? 0 : cell.heat());
    showDiffers(cell != null && cell.differs());
    pseudoClassStateChanged(CURRENT, key.equals(matrix.currentProperty().get()));
    if (!around.equals(edges)) {
      edges = around;
      pseudoClassStateChanged(REQUESTED, around.inside());
      pseudoClassStateChanged(FIRST, around.first());
      pseudoClassStateChanged(LAST, around.last());
    }
  }

  private void showPending(boolean waiting) {
    Text dots = pending;
    if (dots == null) {
      if (!waiting) {
        return;
      }
      dots = new Text("…");
      dots.getStyleClass().add("rd-tile-pending");
      pending = dots;
      getChildren().add(dots);
    }
    dots.setVisible(waiting);
  }

  private void showHeat(int cells) {
    Label badge = heat;
    if (badge == null) {
      if (cells == 0) {
        return;
      }
      badge = Nodes.label("", "rd-heat");
      setAlignment(badge, Pos.TOP_RIGHT);
      badge.setMouseTransparent(true);
      heat = badge;
      getChildren().add(badge);
    }
    badge.setVisible(cells > 0);
    badge.setText(String.valueOf(cells));
    badge.pseudoClassStateChanged(PseudoClass.getPseudoClass("hot"), cells >= HOT);
  }

  private void showDiffers(boolean other) {
    FontIcon mark = differs;
    if (mark == null) {
      if (!other) {
        return;
      }
      mark = new FontIcon("mdoal-change_history");
      mark.getStyleClass().add("rd-differs");
      setAlignment(mark, Pos.TOP_LEFT);
      mark.setMouseTransparent(true);
      differs = mark;
      getChildren().add(mark);
    }
    mark.setVisible(other);
  }

  private Matrix.@Nullable CellKey key() {
    Matrix.Row at = row;
    Matrix.Column in = column;
    return at == null || in == null ? null : new Matrix.CellKey(at.id(), in.id());
  }

  /** What a screen reader says of it; made when asked for, since most cells are never asked. */
  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    Matrix.Row at = row;
    Matrix.Column in = column;
    return switch (attribute) {
      case TEXT -> spoken();
      case ROW_INDEX -> at == null ? null : matrix.lineOf(at.id());
      case COLUMN_INDEX -> in == null ? null : matrix.matrixProperty().get().columnIndex(in.id());
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  private String spoken() {
    Matrix.CellKey key = key();
    Matrix.Row at = row;
    Matrix.Column in = column;
    if (key == null || at == null || in == null) {
      return "";
    }
    var texts = matrix.texts();
    Matrix.Cell cell = matrix.matrixProperty().get().cell(key).orElse(null);
    String said =
        texts
            .format(
                "matrix.cell.spoken",
                at.title(),
                in.authority(),
                in.how(),
                cell == null ? texts.get("matrix.pending") : cell.outcome().spoken(texts),
                cell == null ? "" : cell.remark())
            .strip();
    if (edges.inside()) {
      said += " " + texts.get("matrix.cell.requested");
    }
    if (cell != null && cell.differs()) {
      said += " " + texts.get("matrix.cell.differs");
    }
    return cell != null && cell.heat() > 0
        ? said + " " + texts.format("matrix.cell.heat", cell.heat())
        : said;
  }
}
