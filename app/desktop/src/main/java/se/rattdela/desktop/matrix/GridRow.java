package se.rattdela.desktop.matrix;

import java.util.Map;
import java.util.TreeMap;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** An item with its outcomes in the columns that are seen. */
final class GridRow {
  private static final PseudoClass CURRENT_ROW = PseudoClass.getPseudoClass("current-row");

  private final SharingMatrix matrix;
  private final Pool<TileFace> pool;
  private final Region back = new Region();
  private final ItemFace face;
  private final Map<Integer, TileFace> tiles = new TreeMap<>();
  private int line;
  private MatrixLine.@Nullable Item item;

  GridRow(SharingMatrix matrix, GridPort rows, GridPort items, Pool<TileFace> pool) {
    this.matrix = matrix;
    this.pool = pool;
    this.face = new ItemFace(matrix);
    back.getStyleClass().add("rd-matrix-row");
    rows.add(back);
    items.add(face);
  }

  MatrixLine.Item item() {
    MatrixLine.Item shown = item;
    if (shown == null) {
      throw new IllegalStateException("a spare row shows no item");
    }
    return shown;
  }

  @Nullable Node tile(int column) {
    return tiles.get(column);
  }

  /** Shows another item than before, without outcomes. */
  void begin(int at, MatrixLine.Item shown, GridGeometry geometry, double width) {
    line = at;
    item = shown;
    back.setVisible(true);
    face.setVisible(true);
    double top = geometry.top(at);
    back.resizeRelocate(0, top, width, GridGeometry.ITEM);
    face.resizeRelocate(0, top, geometry.itemWidth(), GridGeometry.ITEM - 1);
    fillFace();
  }

  void end() {
    back.setVisible(false);
    face.setVisible(false);
    pool.giveBack(tiles, column -> true);
  }

  /** Shows the outcomes of these columns. */
  void columns(int first, int last, GridGeometry geometry) {
    pool.giveBack(tiles, column -> column < first || column > last);
    for (int column = Math.max(0, first); column <= last; column++) {
      if (!tiles.containsKey(column)) {
        TileFace tile = pool.take();
        tiles.put(column, tile);
        fill(tile, column);
        tile.resizeRelocate(
            geometry.left(column),
            geometry.top(line),
            geometry.columnWidth(column),
            GridGeometry.ITEM - 1);
      }
    }
  }

  void fill() {
    fillFace();
    tiles.forEach((column, tile) -> fill(tile, column));
  }

  private void fillFace() {
    Matrix.CellKey cell = matrix.currentProperty().get();
    Matrix.Row row = item().row();
    boolean current = cell != null && cell.row().equals(row.id());
    back.pseudoClassStateChanged(CURRENT_ROW, current);
    face.show(row, matrix.ticked().contains(row.id()));
  }

  private void fill(TileFace tile, int column) {
    tile.show(item(), matrix.matrixProperty().get().columns().get(column), edges(column));
  }

  /** Where the line around what has been requested begins and ends. */
  private TileFace.Edges edges(int column) {
    return requested(line, column)
        ? new TileFace.Edges(true, !requested(line - 1, column), !requested(line + 1, column))
        : TileFace.Edges.NONE;
  }

  private boolean requested(int at, int column) {
    Matrix shown = matrix.matrixProperty().get();
    return !shown.requested().isEmpty()
        && at >= 0
        && at < matrix.lines().size()
        && matrix.lines().get(at) instanceof MatrixLine.Item other
        && shown
            .requested()
            .contains(new Matrix.CellKey(other.row().id(), shown.columns().get(column).id()));
  }
}
