package se.rattdela.desktop.common;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** Tables whose cells are small nodes and whose rows are opened by click or Enter. */
public final class Tables {
  private Tables() {}

  /** Gives the cells of a column their faces; each cell makes one and keeps it. */
  public static <R> void face(TableColumn<R, R> column, Supplier<? extends Face<R>> faces) {
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
    column.setCellFactory(cells -> new FaceCell<>(faces));
  }

  /** A new column with a heading and faces for its cells. */
  public static <R> TableColumn<R, R> column(
      String heading, double width, Supplier<? extends Face<R>> faces) {
    TableColumn<R, R> column = new TableColumn<>(heading);
    column.setPrefWidth(width);
    face(column, faces);
    return column;
  }

  /**
   * Says that all rows are of the same height, so that none has to be measured. Not for tables with
   * words that break into lines.
   */
  public static void even(TableView<?> table) {
    table.getStyleClass().add("rd-even");
  }

  /** Opens a row by click or Enter. */
  public static <R> void onOpen(TableView<R> table, Consumer<R> open) {
    table.setRowFactory(view -> {
      TableRow<R> row = new TableRow<>();
      row.setOnMouseClicked(click -> {
        R chosen = row.getItem();
        if (chosen != null) {
          open.accept(chosen);
        }
      });
      return row;
    });
    table.setOnKeyPressed(key -> {
      R chosen = table.getSelectionModel().getSelectedItem();
      if (Shortcut.OPEN_ROW.matches(key) && chosen != null) {
        open.accept(chosen);
      }
    });
  }

  /** Gives a table columns that fill its width, and words for when it is empty. */
  @SafeVarargs
  public static <R> void set(TableView<R> table, Node none, TableColumn<R, R>... columns) {
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getColumns().clear();
    for (TableColumn<R, R> column : columns) {
      table.getColumns().add(column);
    }
    table.setPlaceholder(none);
  }

  /** Marks the first row where none is marked, so that the keyboard has somewhere to start. */
  public static void selectFirst(TableView<?> table) {
    if (table.getSelectionModel().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }

  /** A cell with a face of its own. */
  private static final class FaceCell<R> extends TableCell<R, R> {
    private final Supplier<? extends Face<R>> faces;
    private @Nullable Face<R> face;

    FaceCell(Supplier<? extends Face<R>> faces) {
      this.faces = faces;
    }

    /** As high as what it shows is in the width of its column; the toolkit asks for one line. */
    @Override
    protected double computePrefHeight(double width) {
      Face<R> shown = face;
      if (shown == null || isEmpty() || shown.node().getContentBias() == null) {
        return super.computePrefHeight(width);
      }
      double room = getTableColumn().getWidth() - snappedLeftInset() - snappedRightInset();
      return snappedTopInset() + shown.node().prefHeight(room) + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setGraphic(null);
        return;
      }
      Face<R> own = face;
      if (own == null) {
        own = faces.get();
        face = own;
      }
      own.show(row);
      setGraphic(own.node());
    }
  }
}
