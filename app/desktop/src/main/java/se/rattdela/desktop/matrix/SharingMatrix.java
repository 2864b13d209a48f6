package se.rattdela.desktop.matrix;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.common.Texts;

/**
 * The sharing matrix: items grouped by person, one column for each recipient. One cell is current;
 * arrows move it, Home and End go to the first and last recipient, Enter opens the explanation, B
 * starts the assessment, + and − open and close a group.
 */
public final class SharingMatrix extends TreeTableView<MatrixLine> {
  static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass CURRENT_ROW = PseudoClass.getPseudoClass("current-row");
  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
  private static final double ITEM_COLUMN = 264;
  private static final double OUTCOME_COLUMN = 168;

  private final Texts texts;
  private final ObjectProperty<Matrix> matrix = new SimpleObjectProperty<>(Matrix.EMPTY);
  private final ObjectProperty<Matrix.@Nullable CellKey> current = new SimpleObjectProperty<>();
  private final Set<String> closedGroups = new HashSet<>();
  private Consumer<Matrix.CellKey> onOpen = cell -> {};
  private Consumer<Matrix.CellKey> onAssess = cell -> {};

  /** An empty matrix. */
  public SharingMatrix(Texts texts) {
    this.texts = texts;
    getStyleClass().add("rd-matrix");
    setShowRoot(false);
    setSortPolicy(table -> false);
    setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    setRowFactory(table -> new Line());
    setAccessibleText(texts.get("matrix.accessible"));
    matrix.addListener((observable, before, now) -> rebuild(before, now));
    current.addListener((observable, before, now) -> markCurrent());
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** What is shown; replacing it keeps the current cell and the closed groups. */
  public ObjectProperty<Matrix> matrixProperty() {
    return matrix;
  }

  /** The cell that is explained, or null. */
  public ObjectProperty<Matrix.@Nullable CellKey> currentProperty() {
    return current;
  }

  /** What Enter or a click on a cell does, beside making it current. */
  public void setOnOpen(Consumer<Matrix.CellKey> action) {
    this.onOpen = action;
  }

  /** What B does on a cell that awaits an assessment. */
  public void setOnAssess(Consumer<Matrix.CellKey> action) {
    this.onAssess = action;
  }

  Texts texts() {
    return texts;
  }

  void choose(Matrix.CellKey key) {
    current.set(key);
    onOpen.accept(key);
  }

  private void rebuild(Matrix before, Matrix now) {
    if (!before.columns().equals(now.columns())) {
      getColumns().clear();
      getColumns().add(itemColumn(now));
      for (Matrix.Column column : now.columns()) {
        getColumns().add(outcomeColumn(column));
      }
    }
    if (!before.groups().equals(now.groups())) {
      TreeItem<MatrixLine> root = new TreeItem<>(new MatrixLine.Root());
      root.setExpanded(true);
      for (Matrix.Group group : now.groups()) {
        TreeItem<MatrixLine> heading = new TreeItem<>(new MatrixLine.Heading(group));
        heading.setExpanded(!closedGroups.contains(group.id()));
        heading
            .expandedProperty()
            .addListener((observable, was, open) -> rememberFold(group.id(), open));
        for (Matrix.Row row : group.rows()) {
          heading.getChildren().add(new TreeItem<>(new MatrixLine.Item(row)));
        }
        root.getChildren().add(heading);
      }
      setRoot(root);
    }
    Matrix.CellKey cell = current.get();
    if (cell != null && now.cell(cell).isEmpty()) {
      current.set(null);
    }
    refresh();
  }

  private void rememberFold(String group, boolean open) {
    if (open) {
      closedGroups.remove(group);
    } else {
      closedGroups.add(group);
    }
  }

  private TreeTableColumn<MatrixLine, MatrixLine> itemColumn(Matrix now) {
    TreeTableColumn<MatrixLine, MatrixLine> column = new TreeTableColumn<>();
    column.setGraphic(MatrixCells.itemHeader(texts, now.rowCount()));
    column.getStyleClass().add("rd-item-column");
    column.setCellValueFactory(line -> line.getValue().valueProperty());
    column.setCellFactory(cells -> new MatrixCells.ItemCell(this));
    column.setPrefWidth(ITEM_COLUMN);
    column.setMinWidth(180);
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }

  private TreeTableColumn<MatrixLine, MatrixLine> outcomeColumn(Matrix.Column recipient) {
    TreeTableColumn<MatrixLine, MatrixLine> column = new TreeTableColumn<>();
    column.setId(recipient.id());
    column.setGraphic(MatrixCells.recipientHeader(recipient));
    column.setCellValueFactory(line -> line.getValue().valueProperty());
    column.setCellFactory(cells -> new MatrixCells.OutcomeCell(this, recipient));
    column.setPrefWidth(OUTCOME_COLUMN);
    column.setMinWidth(92);
    column.setMaxWidth(188);
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }

  private void markCurrent() {
    Matrix.CellKey cell = current.get();
    for (TreeTableColumn<MatrixLine, ?> column : getColumns()) {
      column.getStyleClass().remove("rd-current-column");
      if (cell != null && cell.column().equals(column.getId())) {
        column.getStyleClass().add("rd-current-column");
      }
    }
    if (cell != null) {
      int row = indexOf(cell.row());
      if (row >= 0) {
        getSelectionModel().clearAndSelect(row);
        getFocusModel().focus(row, columnOf(cell.column()));
      }
    }
    refresh();
  }

  private void onKey(KeyEvent event) {
    KeyCode code = event.getCode();
    Matrix.CellKey cell = current.get();
    boolean handled =
        switch (code) {
          case UP -> moveRow(-1);
          case DOWN -> moveRow(1);
          case LEFT -> moveColumn(-1);
          case RIGHT -> moveColumn(1);
          case HOME -> moveColumn(Integer.MIN_VALUE / 2);
          case END -> moveColumn(Integer.MAX_VALUE / 2);
          case ENTER -> {
            if (cell != null) {
              onOpen.accept(cell);
            }
            yield cell != null;
          }
          case B -> {
            if (cell != null) {
              onAssess.accept(cell);
            }
            yield cell != null;
          }
          case ADD, PLUS -> fold(true);
          case SUBTRACT, MINUS -> fold(false);
          default -> false;
        };
    if (handled) {
      event.consume();
    }
  }

  private boolean moveRow(int step) {
    List<Matrix.Row> rows = openRows();
    List<Matrix.Column> columns = matrix.get().columns();
    if (rows.isEmpty() || columns.isEmpty()) {
      return false;
    }
    Matrix.CellKey cell = current.get();
    if (cell == null) {
      current.set(new Matrix.CellKey(rows.getFirst().id(), columns.getFirst().id()));
      return true;
    }
    int from = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).id().equals(cell.row())) {
        from = i;
      }
    }
    int to = Math.clamp((long) from + step, 0, rows.size() - 1);
    current.set(new Matrix.CellKey(rows.get(to).id(), cell.column()));
    int line = indexOf(rows.get(to).id());
    scrollTo(Math.max(0, line - 3));
    return true;
  }

  private boolean moveColumn(int step) {
    Matrix.CellKey cell = current.get();
    List<Matrix.Column> columns = matrix.get().columns();
    if (cell == null || columns.isEmpty()) {
      return moveRow(0);
    }
    int from = Math.max(0, columnOf(cell.column()) == null ? 0 : positionOf(cell.column()));
    int to = Math.clamp((long) from + step, 0, columns.size() - 1);
    current.set(new Matrix.CellKey(cell.row(), columns.get(to).id()));
    return true;
  }

  private boolean fold(boolean open) {
    Matrix.CellKey cell = current.get();
    if (cell == null || getRoot() == null) {
      return false;
    }
    String group = matrix.get().groupOf(cell.row()).map(Matrix.Group::id).orElse("");
    for (TreeItem<MatrixLine> heading : getRoot().getChildren()) {
      if (heading.getValue() instanceof MatrixLine.Heading(Matrix.Group each)
          && each.id().equals(group)) {
        heading.setExpanded(open);
        return true;
      }
    }
    return false;
  }

  private List<Matrix.Row> openRows() {
    return matrix.get().groups().stream()
        .filter(group -> !closedGroups.contains(group.id()))
        .flatMap(group -> group.rows().stream())
        .toList();
  }

  private int positionOf(String column) {
    List<Matrix.Column> columns = matrix.get().columns();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).id().equals(column)) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable TreeTableColumn<MatrixLine, ?> columnOf(String id) {
    return getColumns().stream().filter(each -> id.equals(each.getId())).findFirst().orElse(null);
  }

  private int indexOf(String row) {
    for (int i = 0; i < getExpandedItemCount(); i++) {
      if (getTreeItem(i).getValue() instanceof MatrixLine.Item(Matrix.Row each)
          && each.id().equals(row)) {
        return i;
      }
    }
    return -1;
  }

  /** A row that knows whether it is a heading and whether it holds the current cell. */
  private final class Line extends TreeTableRow<MatrixLine> {
    @Override
    protected void updateItem(@Nullable MatrixLine line, boolean empty) {
      super.updateItem(line, empty);
      boolean heading = !empty && line instanceof MatrixLine.Heading;
      Matrix.CellKey cell = current.get();
      boolean chosen =
          !empty
              && cell != null
              && line instanceof MatrixLine.Item(Matrix.Row row)
              && row.id().equals(cell.row());
      pseudoClassStateChanged(GROUP, heading);
      pseudoClassStateChanged(CURRENT_ROW, chosen);
      double height = heading ? 30 : 44;
      setPrefHeight(empty ? USE_COMPUTED_SIZE : height);
      setMinHeight(empty ? USE_COMPUTED_SIZE : height);
      setMaxHeight(empty ? USE_COMPUTED_SIZE : height);
    }
  }
}
