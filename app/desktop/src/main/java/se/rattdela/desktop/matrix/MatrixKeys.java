package se.rattdela.desktop.matrix;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keyboard of the matrix: arrows move the current cell, Page Up and Page Down ten items, Home
 * and End go to the first and last recipient, with Ctrl to the first and last item; Enter opens the
 * explanation, Space ticks the row, B starts the assessment, + and − open and close a group.
 */
final class MatrixKeys {
  private static final int PAGE = 10;
  private static final int FAR = Integer.MAX_VALUE / 2;

  private final SharingMatrix matrix;

  MatrixKeys(SharingMatrix matrix) {
    this.matrix = matrix;
  }

  void listen() {
    matrix.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private void onKey(KeyEvent event) {
    if (event.isAltDown() || (event.isShortcutDown() && !isEdge(event.getCode()))) {
      return;
    }
    if (handled(event)) {
      event.consume();
    }
  }

  private static boolean isEdge(KeyCode code) {
    return code == KeyCode.HOME || code == KeyCode.END;
  }

  private boolean handled(KeyEvent event) {
    Matrix.CellKey cell = matrix.currentProperty().get();
    boolean far = event.isShortcutDown();
    return switch (event.getCode()) {
      case UP -> moveRow(-1);
      case DOWN -> moveRow(1);
      case PAGE_UP -> moveRow(-PAGE);
      case PAGE_DOWN -> moveRow(PAGE);
      case LEFT -> moveColumn(-1);
      case RIGHT -> moveColumn(1);
      case HOME -> far ? moveRow(-FAR) : moveColumn(-FAR);
      case END -> far ? moveRow(FAR) : moveColumn(FAR);
      case ADD, PLUS -> fold(true);
      case SUBTRACT, MINUS -> fold(false);
      case ENTER -> {
        if (cell != null) {
          matrix.open(cell);
        }
        yield cell != null;
      }
      case SPACE -> {
        if (cell != null) {
          matrix.tick(cell.row());
        }
        yield cell != null;
      }
      case B -> {
        if (cell != null) {
          matrix.assess(cell);
        }
        yield cell != null;
      }
      default -> false;
    };
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
