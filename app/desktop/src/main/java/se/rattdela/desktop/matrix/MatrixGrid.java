package se.rattdela.desktop.matrix;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.animation.AnimationTimer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The part of the matrix that is seen. Nodes are made for the lines and columns in view and used
 * again for others when they are scrolled away; scrolling moves whole layers. Making and styling
 * all that fits in a window takes longer than a key may wait, so it is done some lines in a frame,
 * from the top.
 */
final class MatrixGrid extends Region {
  private static final double BAR = 12;

  /** New cells in one frame, in whole lines; with the others the next frames go on. */
  private static final int NEW_CELLS = 40;

  private final SharingMatrix matrix;
  private final ScrollBar down = new ScrollBar();
  private final ScrollBar right = new ScrollBar();
  private final GridPort rows = new GridPort();
  private final GridPort tiles = new GridPort();
  private final GridPort items = new GridPort();
  private final GridPort heads = new GridPort();
  private final CornerFace corner;
  private final HeadingFace sticky;
  private final Map<Integer, GridRow> shownRows = new TreeMap<>();
  private final Map<Integer, HeadingFace> shownHeadings = new TreeMap<>();
  private final Map<Integer, HeadFace> shownHeads = new TreeMap<>();
  private final Map<Integer, ColumnEdge> shownEdges = new TreeMap<>();
  private final Deque<GridRow> spareRows = new ArrayDeque<>();
  private final Pool<HeadingFace> headingPool;
  private final Pool<HeadFace> headPool;
  private final Pool<ColumnEdge> edgePool;
  private final Pool<TileFace> tilePool;
  private final AnimationTimer rest =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          goOn();
        }
      };
  private final ItemEdge edge;
  private GridGeometry geometry = new GridGeometry(List.of(), 0, 0);
  private boolean stale = true;

  MatrixGrid(SharingMatrix matrix) {
    this.matrix = matrix;
    headingPool = new Pool<>(rows, () -> new HeadingFace(matrix));
    headPool = new Pool<>(heads, () -> new HeadFace(matrix));
    edgePool = new Pool<>(heads, () -> new ColumnEdge(matrix));
    tilePool = new Pool<>(tiles, () -> new TileFace(matrix));
    down.setOrientation(Orientation.VERTICAL);
    down.setAccessibleText(matrix.texts().get("matrix.scroll.down"));
    right.setAccessibleText(matrix.texts().get("matrix.scroll.right"));
    down.valueProperty().addListener((observable, before, now) -> scrolled());
    right.valueProperty().addListener((observable, before, now) -> scrolled());
    corner = new CornerFace(matrix.texts());
    sticky = new HeadingFace(matrix);
    sticky.getStyleClass().add("rd-sticky");
    heads.getStyleClass().add("rd-matrix-head");
    edge = new ItemEdge(matrix);
    getChildren().addAll(rows, tiles, items, sticky, heads, corner, down, right, edge);
    addEventHandler(ScrollEvent.SCROLL, this::onScroll);
  }

  /** Other lines or columns than before: everything is placed anew. */
  void rebuild() {
    stale = true;
    requestLayout();
  }

  /** The same lines and columns with other contents. */
  void refresh() {
    if (stale) {
      return;
    }
    shownRows.values().forEach(GridRow::fill);
    shownHeads.forEach((column, face) -> fill(face, column));
  }

  void scrollBy(double toRight, double toBottom) {
    move(right, toRight);
    move(down, toBottom);
  }

  double scrollHeight() {
    return down.getMax();
  }

  double itemWidth() {
    return geometry.itemWidth();
  }

  /** How wide a recipient's column is now. */
  double columnWidth(int column) {
    return geometry.columnWidth(column);
  }

  /** How wide a recipient's column must be for its name to need no more lines than it has. */
  double fittingWidth(int column) {
    HeadFace face = shownHeads.get(column);
    return face == null
        ? geometry.columnWidth(column)
        : Math.clamp(
            Math.ceil(face.prefWidth(-1)), GridGeometry.COLUMN_MIN, GridGeometry.COLUMN_MOST);
  }

  double scrollWidth() {
    return right.getMax();
  }

  List<String> visibleRows() {
    return shownRows.values().stream().map(row -> row.item().row().id()).toList();
  }

  List<String> visibleColumns() {
    return shownHeads.keySet().stream()
        .map(each -> matrix.matrixProperty().get().columns().get(each).id())
        .toList();
  }

  @Nullable Node currentNode() {
    Matrix.CellKey cell = matrix.currentProperty().get();
    GridRow row = cell == null ? null : shownRows.get(matrix.lineOf(cell.row()));
    return cell == null || row == null
        ? null
        : row.tile(matrix.matrixProperty().get().columnIndex(cell.column()));
  }

  /** Scrolls until a cell is seen whole, under the heads and the heading that stand still. */
  void reveal(int line, int column) {
    if (stale && getWidth() > 0) {
      layoutChildren();
    }
    if (stale) {
      return;
    }
    if (line >= 0) {
      double top = geometry.top(line) - GridGeometry.HEADING;
      double bottom = geometry.top(line) + GridGeometry.ITEM;
      down.setValue(within(down, top, bottom, rows.getHeight()));
    }
    if (column >= 0) {
      double left = geometry.left(column);
      right.setValue(within(right, left, left + geometry.columnWidth(column), tiles.getWidth()));
    }
  }

  private static double within(ScrollBar bar, double from, double to, double room) {
    double now = bar.getValue();
    double value = from < now ? from : Math.max(now, to - room);
    return Math.clamp(value, 0, bar.getMax());
  }

  private void onScroll(ScrollEvent event) {
    if (event.isShiftDown()) {
      move(right, -event.getDeltaY() - event.getDeltaX());
    } else {
      move(right, -event.getDeltaX());
      move(down, -event.getDeltaY());
    }
    event.consume();
  }

  private static void move(ScrollBar bar, double by) {
    if (by != 0) {
      bar.setValue(Math.clamp(bar.getValue() + by, 0, bar.getMax()));
    }
  }

  private void scrolled() {
    if (!stale) {
      place();
      matrix.scrolled();
    }
  }

  @Override
  protected void layoutChildren() {
    stale = true; // the bars move while they are set
    double width = getWidth();
    double height = getHeight();
    List<Double> columns =
        matrix.matrixProperty().get().columns().stream().map(matrix::wish).toList();
    double wish = matrix.itemWidthProperty().get();
    GridGeometry whole = new GridGeometry(matrix.lines(), columns, width, wish);
    boolean tall = whole.contentHeight() > height - GridGeometry.HEAD - BAR;
    double room = width - (tall ? BAR : 0);
    geometry = tall ? new GridGeometry(matrix.lines(), columns, room, wish) : whole;
    double item = geometry.itemWidth();
    boolean wide = item + geometry.columnsWidth() > room + 0.5;
    double body = Math.max(0, height - GridGeometry.HEAD - (wide ? BAR : 0));
    double beside = Math.max(0, room - item);
    set(down, geometry.contentHeight(), body);
    set(right, geometry.columnsWidth(), beside);
    corner.resizeRelocate(0, 0, item, GridGeometry.HEAD);
    edge.place(item, GridGeometry.HEAD + body);
    heads.place(item, 0, width - item, GridGeometry.HEAD);
    rows.place(0, GridGeometry.HEAD, room, body);
    items.place(0, GridGeometry.HEAD, item, body);
    tiles.place(item, GridGeometry.HEAD, beside, body);
    down.resizeRelocate(width - BAR, GridGeometry.HEAD, BAR, body);
    right.resizeRelocate(item, GridGeometry.HEAD + body, beside, BAR);
    down.setUnitIncrement(GridGeometry.ITEM);
    right.setUnitIncrement(GridGeometry.COLUMN_MIN);
    corner.show(matrix.matrixProperty().get().rowCount(), matrix.total());
    clear();
    stale = false;
    place();
    matrix.scrolled();
  }

  private static void set(ScrollBar bar, double content, double room) {
    double most = Math.max(0, content - room);
    bar.setVisible(most > 0);
    bar.setMax(most);
    bar.setVisibleAmount(content <= 0 ? most : most * room / content);
    bar.setBlockIncrement(room);
    bar.setValue(Math.clamp(bar.getValue(), 0, most));
  }

  private void clear() {
    shownRows.values().forEach(this::spare);
    shownRows.clear();
    headingPool.giveBack(shownHeadings, line -> true);
    headPool.giveBack(shownHeads, column -> true);
    edgePool.giveBack(shownEdges, column -> true);
  }

  private void spare(GridRow row) {
    row.end();
    spareRows.push(row);
  }

  /** Makes the lines and columns in view, gives back the others and moves the layers. */
  private void place() {
    double x = Math.round(right.getValue());
    double y = Math.round(down.getValue());
    rows.scroll(0, y);
    items.scroll(0, y);
    tiles.scroll(x, y);
    heads.scroll(x, 0);
    int first = geometry.lineAt(y);
    int last = geometry.lineAt(y + rows.getHeight() - 1);
    int left = geometry.columnAt(x);
    int end = geometry.columnAt(x + tiles.getWidth() - 1);
    shownRows
        .entrySet()
        .removeIf(each -> {
          boolean out = each.getKey() < first || each.getKey() > last;
          if (out) {
            spare(each.getValue());
          }
          return out;
        });
    headingPool.giveBack(shownHeadings, line -> line < first || line > last);
    headPool.giveBack(shownHeads, column -> column < left || column > end);
    edgePool.giveBack(shownEdges, column -> column < left || column > end);
    int most = tilePool.made() + NEW_CELLS;
    int line = Math.max(0, first);
    while (line <= last && tilePool.made() < most) {
      show(line, left, end);
      line++;
    }
    if (line <= last) {
      rest.start();
    } else {
      rest.stop();
    }
    for (int column = Math.max(0, left); column <= end; column++) {
      showHead(column);
    }
    placeSticky(first, y);
  }

  /** The lines that the last frame had no time for. */
  private void goOn() {
    if (stale) {
      rest.stop(); // the next layout begins anew
    } else {
      place();
      matrix.scrolled();
    }
  }

  private void show(int line, int left, int end) {
    switch (matrix.lines().get(line)) {
      case MatrixLine.Heading heading -> {
        if (!shownHeadings.containsKey(line)) {
          HeadingFace face = headingPool.take();
          face.show(heading);
          face.resizeRelocate(0, geometry.top(line), rows.getWidth(), GridGeometry.HEADING);
          shownHeadings.put(line, face);
        }
      }
      case MatrixLine.Item item -> {
        GridRow row = shownRows.get(line);
        if (row == null) {
          row = spareRows.isEmpty() ? new GridRow(matrix, rows, items, tilePool) : spareRows.pop();
          row.begin(line, item, geometry, rows.getWidth());
          shownRows.put(line, row);
        }
        row.columns(left, end, geometry);
      }
    }
  }

  private void showHead(int column) {
    if (!shownHeads.containsKey(column)) {
      HeadFace face = headPool.take();
      fill(face, column);
      double left = geometry.left(column);
      double width = geometry.columnWidth(column);
      face.resizeRelocate(left, 0, width, GridGeometry.HEAD - 1);
      shownHeads.put(column, face);
      ColumnEdge end = edgePool.take();
      end.place(matrix.matrixProperty().get().columns().get(column).id(), left + width);
      shownEdges.put(column, end);
    }
  }

  private void fill(HeadFace face, int column) {
    Matrix.CellKey cell = matrix.currentProperty().get();
    Matrix.Column shown = matrix.matrixProperty().get().columns().get(column);
    face.show(shown, cell != null && cell.column().equals(shown.id()));
  }

  /** The heading of the group whose items are at the top stays there until the next one comes. */
  private void placeSticky(int first, double y) {
    int heading = first;
    while (heading >= 0 && !(matrix.lines().get(heading) instanceof MatrixLine.Heading)) {
      heading--;
    }
    boolean needed = heading >= 0 && geometry.top(heading) < y;
    sticky.setVisible(needed);
    if (needed && matrix.lines().get(heading) instanceof MatrixLine.Heading group) {
      sticky.show(group);
      double bottom = geometry.top(endOf(heading)) - y;
      double push = Math.min(0, bottom - GridGeometry.HEADING);
      sticky.resizeRelocate(0, GridGeometry.HEAD + push, rows.getWidth(), GridGeometry.HEADING);
    }
  }

  /** The line after the last one of a group. */
  private int endOf(int heading) {
    int next = heading + 1;
    while (next < matrix.lines().size()
        && !(matrix.lines().get(next) instanceof MatrixLine.Heading)) {
      next++;
    }
    return next;
  }
}
