package se.rattdela.desktop.matrix;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.OutcomeTile;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;

/** The faces of the matrix's cells and headers. */
final class MatrixCells {
  private MatrixCells() {}

  static Node itemHeader(Texts texts, int count) {
    Label title = Nodes.label(texts.get("matrix.item"), "rd-muted");
    Label number = Nodes.label(texts.format("matrix.count", count), "rd-head-how");
    HBox box = new HBox(8, title, number);
    box.setAlignment(Pos.CENTER_LEFT);
    box.setPrefWidth(240);
    box.setPadding(new javafx.geometry.Insets(0, 0, 0, 14));
    return box;
  }

  static Node recipientHeader(Matrix.Column column) {
    Label authority = new Label(column.authority());
    Label how =
        new Label(
            column.how(), new FontIcon(column.onRequest() ? "mdoal-inbox" : "mdomz-outlined_flag"));
    how.getStyleClass().add("rd-head-how");
    how.setGraphicTextGap(3);
    VBox box = new VBox(2, authority, how);
    box.setAlignment(Pos.CENTER);
    return box;
  }

  /** The first column: a person's heading or an item with its source. */
  static final class ItemCell extends TreeTableCell<MatrixLine, MatrixLine> {
    private final Label title = Nodes.label("", "rd-strong");
    private final Label source = Nodes.label("", "rd-small", "rd-muted");
    private final Label given = new Label("", new FontIcon("mdoal-done_all"));
    private final VBox item = new VBox(title, source);
    private final HBox heading = new HBox(8);

    ItemCell(SharingMatrix table) {
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      item.setPadding(new javafx.geometry.Insets(0, 8, 0, 0));
      item.setAlignment(Pos.CENTER_LEFT);
      heading.setAlignment(Pos.CENTER_LEFT);
      given.getStyleClass().add("rd-given");
      given.setGraphicTextGap(3);
      setOnMouseClicked(click -> {
        if (getItem() instanceof MatrixLine.Item(Matrix.Row row)) {
          Matrix.CellKey now = table.currentProperty().get();
          String column =
              now != null ? now.column() : table.matrixProperty().get().columns().getFirst().id();
          table.choose(new Matrix.CellKey(row.id(), column));
        }
      });
    }

    @Override
    protected void updateItem(@Nullable MatrixLine line, boolean empty) {
      super.updateItem(line, empty);
      if (empty || line == null) {
        setGraphic(null);
        return;
      }
      switch (line) {
        case MatrixLine.Heading(Matrix.Group group) -> showHeading(group);
        case MatrixLine.Item(Matrix.Row row) -> showItem(row);
        case MatrixLine.Root() -> setGraphic(null);
      }
    }

    private void showHeading(Matrix.Group group) {
      heading.getChildren().setAll(Nodes.label(group.name(), "rd-group-name"));
      if (!group.detail().isEmpty()) {
        heading.getChildren().add(Nodes.label(group.detail(), "rd-small", "rd-muted"));
      }
      setGraphic(heading);
      setAccessibleText(group.name());
    }

    private void showItem(Matrix.Row row) {
      title.setText(row.title());
      source.setText(row.source());
      String before = row.given();
      if (before == null) {
        item.getChildren().setAll(title, source);
      } else {
        given.setText(before);
        item.getChildren().setAll(title, given);
      }
      setGraphic(item);
      setAccessibleText(row.title() + ", " + (before == null ? row.source() : before));
    }
  }

  /** An outcome. */
  static final class OutcomeCell extends TreeTableCell<MatrixLine, MatrixLine> {
    private final SharingMatrix table;
    private final Matrix.Column column;
    private final OutcomeTile tile;
    private final StackPane frame;

    OutcomeCell(SharingMatrix table, Matrix.Column column) {
      this.table = table;
      this.column = column;
      this.tile = new OutcomeTile(table.texts());
      this.frame = new StackPane(tile);
      frame.getStyleClass().add("rd-tile-frame");
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      frame.prefWidthProperty().bind(widthProperty());
      setOnMouseClicked(click -> {
        if (getItem() instanceof MatrixLine.Item(Matrix.Row row)) {
          table.choose(new Matrix.CellKey(row.id(), column.id()));
        }
      });
    }

    @Override
    protected void updateItem(@Nullable MatrixLine line, boolean empty) {
      super.updateItem(line, empty);
      setAccessibleText(null);
      setGraphic(null);
      if (empty || line == null) {
        return;
      }
      switch (line) {
        case MatrixLine.Item(Matrix.Row row) -> showOutcome(row);
        case MatrixLine.Heading(Matrix.Group group) -> showMark(group);
        case MatrixLine.Root() -> {}
      }
    }

    /**
     * The mark of a protected identity or a third person stands at the right end of its heading.
     */
    private void showMark(Matrix.Group group) {
      Matrix.Mark mark = group.mark();
      boolean last = table.matrixProperty().get().columns().getLast().equals(column);
      if (mark == null || !last) {
        return;
      }
      HBox place =
          new HBox(
              mark.protectedIdentity()
                  ? Tag.protectedIdentity(mark.text())
                  : new Tag(Tag.Kind.PLAIN, "mdomz-person_outline", mark.text()));
      place.setAlignment(Pos.CENTER_RIGHT);
      place.setPadding(new javafx.geometry.Insets(0, 8, 0, 0));
      place.prefWidthProperty().bind(widthProperty());
      setGraphic(place);
      setAccessibleText(group.name() + ", " + mark.text());
    }

    private void showOutcome(Matrix.Row row) {
      Matrix.CellKey key = new Matrix.CellKey(row.id(), column.id());
      Optional<Matrix.Cell> cell = table.matrixProperty().get().cell(key);
      if (cell.isEmpty()) {
        return;
      }
      tile.show(cell.get().outcome());
      frame.pseudoClassStateChanged(
          SharingMatrix.CURRENT, key.equals(table.currentProperty().get()));
      setGraphic(frame);
      setAccessibleText(spoken(row, cell.get()));
    }

    private String spoken(Matrix.Row row, Matrix.Cell cell) {
      return table
          .texts()
          .format(
              "matrix.cell.spoken",
              row.title(),
              column.authority(),
              column.how(),
              cell.outcome().spoken(table.texts()),
              cell.remark())
          .strip();
    }
  }
}
