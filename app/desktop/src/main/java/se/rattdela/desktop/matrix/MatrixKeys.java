package se.rattdela.desktop.matrix;

import java.util.List;
import javafx.scene.input.KeyEvent;
import se.rattdela.desktop.common.Shortcut;

/** What the keys of {@link Shortcut.Where#MATRIX} do. */
final class MatrixKeys {
  private static final int PAGE = 10;
  private static final double STEP = 24;
  private static final int FAR = Integer.MAX_VALUE / 2;

  private final SharingMatrix matrix;

  MatrixKeys(SharingMatrix matrix) {
    this.matrix = matrix;
  }

  void listen() {
    matrix.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private void onKey(KeyEvent event) {
    Shortcut pressed = Shortcut.pressed(Shortcut.Where.MATRIX, event);
    if (pressed != null && handled(pressed)) {
      event.consume();
    }
  }

  private boolean handled(Shortcut pressed) {
    Matrix.CellKey cell = matrix.currentProperty().get();
    return switch (pressed) {
      case ITEM_ABOVE -> moveRow(-1);
      case ITEM_BELOW -> moveRow(1);
      case ITEMS_UP -> moveRow(-PAGE);
      case ITEMS_DOWN -> moveRow(PAGE);
      case RECIPIENT_BEFORE -> moveColumn(-1);
      case RECIPIENT_AFTER -> moveColumn(1);
      case FIRST_RECIPIENT -> moveColumn(-FAR);
      case LAST_RECIPIENT -> moveColumn(FAR);
      case FIRST_ITEM -> moveRow(-FAR);
      case LAST_ITEM -> moveRow(FAR);
      case WIDER -> widen(STEP);
      case NARROWER -> widen(-STEP);
      case COLUMN_WIDER -> size(STEP);
      case COLUMN_NARROWER -> size(-STEP);
      case COLUMN_FIT -> {
        if (cell != null) {
          matrix.fitColumn(cell.column());
        }
        yield cell != null;
      }
      case OPEN_GROUP -> fold(true);
      case CLOSE_GROUP -> fold(false);
      case EXPLAIN -> {
        if (cell != null) {
          matrix.open(cell);
        }
        yield cell != null;
      }
      case TICK -> {
        if (cell != null) {
          matrix.tick(cell.row());
        }
        yield cell != null;
      }
      case ASSESS_CELL -> {
        if (cell != null) {
          matrix.assess(cell);
        }
        yield cell != null;
      }
      default -> false;
    };
  }

  private boolean widen(double pixels) {
    matrix.widen(Math.max(1, matrix.itemWidthShown() + pixels));
    return true;
  }

  private boolean size(double pixels) {
    Matrix.CellKey cell = matrix.currentProperty().get();
    if (cell == null) {
      return false;
    }
    matrix.sizeColumn(cell.column(), matrix.columnWidthShown(cell.column()) + pixels);
    matrix.keepColumns();
    return true;
  }

  private boolean moveRow(int step) {
    List<String> rows =
        matrix.lines().stream()
            .filter(MatrixLine.Item.class::isInstance)
            .map(line -> ((MatrixLine.Item) line).row().id())
            .toList();
    List<Matrix.Column> columns = matrix.matrixProperty().get().columns();
    if (rows.isEmpty() || columns.isEmpty()) {
      return false;
    }
    Matrix.CellKey cell = matrix.currentProperty().get();
    if (cell == null) {
      go(rows.getFirst(), columns.getFirst().id());
      return true;
    }
    int from = Math.max(0, rows.indexOf(cell.row()));
    int to = Math.clamp((long) from + step, 0, rows.size() - 1);
    go(rows.get(to), cell.column());
    return true;
  }

  private boolean moveColumn(int step) {
    Matrix.CellKey cell = matrix.currentProperty().get();
    Matrix shown = matrix.matrixProperty().get();
    if (cell == null || shown.columns().isEmpty()) {
      return moveRow(0);
    }
    int from = Math.max(0, shown.columnIndex(cell.column()));
    int to = Math.clamp((long) from + step, 0, shown.columns().size() - 1);
    go(cell.row(), shown.columns().get(to).id());
    return true;
  }

  private void go(String row, String column) {
    matrix.currentProperty().set(new Matrix.CellKey(row, column));
  }

  /** A closed group keeps the current cell: + opens it again. */
  private boolean fold(boolean open) {
    Matrix.CellKey cell = matrix.currentProperty().get();
    if (cell == null) {
      return false;
    }
    matrix
        .matrixProperty()
        .get()
        .groupOf(cell.row())
        .ifPresent(group -> matrix.fold(group.id(), open));
    return true;
  }
}
