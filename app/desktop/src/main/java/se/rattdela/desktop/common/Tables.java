package se.rattdela.desktop.common;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Tables whose cells are small nodes and whose rows are opened by click or Enter. */
public final class Tables {
  private Tables() {}

  /** Gives a column its face. */
  public static <R> void face(TableColumn<R, R> column, Function<R, Node> face) {
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
    column.setCellFactory(cells ->
        new TableCell<>() {
          @Override
          protected void updateItem(@Nullable R row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : face.apply(row));
          }
        });
  }

  /** A new column with a heading and a face. */
  public static <R> TableColumn<R, R> column(String heading, double width, Function<R, Node> face) {
    TableColumn<R, R> column = new TableColumn<>(heading);
    column.setPrefWidth(width);
    face(column, face);
    return column;
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
      if (key.getCode() == KeyCode.ENTER && chosen != null) {
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

  /** Two lines, the second one small and left out where there is nothing to say. */
  public static VBox two(String first, @Nullable String second) {
    VBox box = new VBox(Nodes.label(first, "rd-strong"));
    if (second != null && !second.isEmpty()) {
      box.getChildren().add(Nodes.label(second, "rd-small", "rd-muted"));
    }
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }
}
