package se.rattdela.desktop.matrix;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.common.Texts;

/**
 * The sharing matrix: items in groups, one column for each recipient. Only what is seen exists as
 * nodes, so that 500 items and 25 recipients scroll as easily as five and two. The item column, the
 * recipients' names and the heading of the group at the top stand still.
 *
 * <p>One cell is current; see {@link MatrixKeys} for the keyboard.
 */
public final class SharingMatrix extends Region {
  private final Texts texts;
  private final ObjectProperty<Matrix> matrix = new SimpleObjectProperty<>(Matrix.EMPTY);
  private final ObjectProperty<Matrix.@Nullable CellKey> current = new SimpleObjectProperty<>();
  private final ObservableSet<String> ticked = FXCollections.observableSet(new LinkedHashSet<>());
  private final Set<String> closed = new HashSet<>();
  private final MatrixGrid grid;
  private List<MatrixLine> lines = List.of();
  private Consumer<Matrix.CellKey> onOpen = cell -> {};
  private Consumer<Matrix.CellKey> onAssess = cell -> {};
  private BiConsumer<Node, String> onColumn = (at, column) -> {};
  private Runnable onScrolled = () -> {};
  private final DoubleProperty itemWidth = new SimpleDoubleProperty();
  private DoubleConsumer onItemWidth = pixels -> {};
  private final ObservableMap<String, Double> columnWidths = FXCollections.observableHashMap();
  private Consumer<Map<String, Double>> onColumnWidths = widths -> {};
  private int total;

  /** An empty matrix. */
  public SharingMatrix(Texts texts) {
    this.texts = texts;
    getStyleClass().add("rd-matrix");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    setAccessibleText(texts.get("matrix.accessible"));
    setMinSize(0, 0);
    grid = new MatrixGrid(this);
    getChildren().add(grid);
    matrix.addListener((observable, before, now) -> rebuild(before, now));
    current.addListener((observable, before, now) -> showCurrent(now));
    itemWidth.addListener((observable, before, now) -> grid.rebuild());
    columnWidths.addListener((MapChangeListener<String, Double>) change -> grid.rebuild());
    ticked.addListener((SetChangeListener<String>) change -> grid.refresh());
    new MatrixKeys(this).listen();
  }

  /** What is shown; replacing it keeps the current cell, the closed groups and the place. */
  public ObjectProperty<Matrix> matrixProperty() {
    return matrix;
  }

  /** The cell that is explained, or null. */
  public ObjectProperty<Matrix.@Nullable CellKey> currentProperty() {
    return current;
  }

  /** The rows that are ticked, in the order they were. */
  public ObservableSet<String> ticked() {
    return ticked;
  }

  /** How wide the item column is wished, in pixels; 0 = as wide as there is room for. */
  public DoubleProperty itemWidthProperty() {
    return itemWidth;
  }

  /** Told how wide the user has wished the item column. */
  public void setOnItemWidth(DoubleConsumer action) {
    this.onItemWidth = action;
  }

  /** How many items there would be if none were filtered away. */
  public void setTotal(int items) {
    if (total != items) {
      total = items;
      grid.rebuild();
    }
  }

  int total() {
    return total;
  }

  /** Wishes the item column so wide, and says so; 0 takes the wish back. */
  void widen(double pixels) {
    itemWidth.set(pixels);
    onItemWidth.accept(pixels);
  }

  /** How wide the item column is now. */
  double itemWidthShown() {
    return grid.itemWidth();
  }

  /**
   * How wide recipients' columns are wished, in pixels, by what their columns are kept under; one
   * that is missing is as wide as there is room for.
   */
  public ObservableMap<String, Double> columnWidths() {
    return columnWidths;
  }

  /** Told how wide the user has wished the recipients' columns. */
  public void setOnColumnWidths(Consumer<Map<String, Double>> action) {
    this.onColumnWidths = action;
  }

  /** How wide a column is wished; 0 = as wide as there is room for. */
  double wish(Matrix.Column column) {
    return columnWidths.getOrDefault(column.kept(), 0.0);
  }

  /** How wide a recipient's column is now. */
  double columnWidthShown(String column) {
    int place = matrix.get().columnIndex(column);
    return place < 0 ? 0 : grid.columnWidth(place);
  }

  /** Wishes a recipient's column so wide, while its edge is dragged. */
  void sizeColumn(String column, double pixels) {
    double within = Math.clamp(pixels, GridGeometry.COLUMN_MIN, GridGeometry.COLUMN_MOST);
    matrix.get().column(column).ifPresent(each -> columnWidths.put(each.kept(), within));
  }

  /** Says how wide the recipients' columns are wished. */
  void keepColumns() {
    onColumnWidths.accept(Map.copyOf(columnWidths));
  }

  /** Makes a recipient's column as wide as its heading; one that is, as there is room for. */
  void fitColumn(String column) {
    int place = matrix.get().columnIndex(column);
    if (place >= 0) {
      Matrix.Column each = matrix.get().columns().get(place);
      double fitting = grid.fittingWidth(place);
      if (wish(each) == fitting) {
        columnWidths.remove(each.kept());
      } else {
        columnWidths.put(each.kept(), fitting);
      }
      keepColumns();
    }
  }

  /** What Enter or a click on a cell does, beside making it current. */
  public void setOnOpen(Consumer<Matrix.CellKey> action) {
    this.onOpen = action;
  }

  /** What B does on a cell that awaits an assessment. */
  public void setOnAssess(Consumer<Matrix.CellKey> action) {
    this.onAssess = action;
  }

  /** What a click on a recipient's name does. */
  public void setOnColumn(BiConsumer<Node, String> action) {
    this.onColumn = action;
  }

  /** Told when other cells than before are seen. */
  public void setOnScrolled(Runnable action) {
    this.onScrolled = action;
  }

  /** The ids of the rows that are seen now, from the top. */
  public List<String> visibleRows() {
    return grid.visibleRows();
  }

  /** The ids of the columns that are seen now, from the left. */
  public List<String> visibleColumns() {
    return grid.visibleColumns();
  }

  /** Scrolls by pixels. */
  public void scrollBy(double right, double down) {
    grid.scrollBy(right, down);
  }

  /** How far it can be scrolled down, in pixels. */
  public double scrollHeight() {
    return grid.scrollHeight();
  }

  /** How far it can be scrolled sideways, in pixels. */
  public double scrollWidth() {
    return grid.scrollWidth();
  }

  Texts texts() {
    return texts;
  }

  List<MatrixLine> lines() {
    return lines;
  }

  void choose(Matrix.CellKey key) {
    requestFocus();
    current.set(key);
    onOpen.accept(key);
  }

  void open(Matrix.CellKey key) {
    onOpen.accept(key);
  }

  void assess(Matrix.CellKey key) {
    onAssess.accept(key);
  }

  void column(Node at, String column) {
    onColumn.accept(at, column);
  }

  void scrolled() {
    onScrolled.run();
  }

  void tick(String row) {
    if (!ticked.remove(row)) {
      ticked.add(row);
    }
  }

  /** Opens or closes a group. */
  void fold(String group, boolean open) {
    boolean changed = open ? closed.remove(group) : closed.add(group);
    if (changed) {
      lines = MatrixLine.of(matrix.get().groups(), closed);
      grid.rebuild();
    }
  }

  private void rebuild(Matrix before, Matrix now) {
    boolean sameLines = before.groups().equals(now.groups());
    if (!sameLines) {
      lines = MatrixLine.of(now.groups(), closed);
      Set<String> rows = new HashSet<>();
      now.groups().forEach(group -> group.rows().forEach(row -> rows.add(row.id())));
      ticked.removeIf(row -> !rows.contains(row));
    }
    Matrix.CellKey cell = current.get();
    if (cell != null && (now.columnIndex(cell.column()) < 0 || now.row(cell.row()).isEmpty())) {
      current.set(null);
    }
    if (sameLines && before.columns().equals(now.columns())) {
      grid.refresh();
    } else {
      grid.rebuild();
    }
  }

  private void showCurrent(Matrix.@Nullable CellKey now) {
    if (now != null) {
      grid.reveal(lineOf(now.row()), matrix.get().columnIndex(now.column()));
    }
    grid.refresh();
    notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
  }

  /** The line of a row, or −1 where its group is closed or it is filtered away. */
  int lineOf(String row) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i) instanceof MatrixLine.Item item && item.row().id().equals(row)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  protected void layoutChildren() {
    grid.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case ROW_COUNT -> lines.size();
      case COLUMN_COUNT -> matrix.get().columns().size();
      case FOCUS_ITEM -> grid.currentNode();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
