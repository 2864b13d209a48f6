package se.rattdela.desktop.caseview;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.item.ItemView;
import se.rattdela.desktop.matrix.Matrix;
import se.rattdela.desktop.matrix.MatrixFilter;
import se.rattdela.desktop.matrix.MatrixGrouping;

/**
 * How the user wants to see the matrix.
 *
 * @param recipient id of the column that the filter asks about; null = any column
 */
record MatrixView(MatrixFilter filter, @Nullable String recipient, MatrixGrouping grouping) {
  /** Everything, by person. */
  static final MatrixView ALL = new MatrixView(MatrixFilter.ALL, null, MatrixGrouping.PERSON);

  /** The items that are let through, in their order. */
  List<ItemView> items(
      MatrixEvaluation evaluation, MatrixEvaluation.Known known, Set<Matrix.CellKey> requested) {
    List<ItemView> items = evaluation.reading().items();
    if (filter == MatrixFilter.ALL) {
      return items;
    }
    List<String> columns =
        evaluation.columns().stream()
            .map(Matrix.Column::id)
            .filter(id -> recipient == null || recipient.equals(id))
            .toList();
    return IntStream.range(0, items.size())
        .mapToObj(items::get)
        .filter(item -> {
          String row = MatrixFaces.rowId(item);
          return columns.stream()
              .map(column -> new Matrix.CellKey(row, column))
              .anyMatch(key -> lets(key, known, requested));
        })
        .toList();
  }

  private boolean lets(
      Matrix.CellKey key, MatrixEvaluation.Known known, Set<Matrix.CellKey> requested) {
    if (filter == MatrixFilter.REQUESTED) {
      return requested.contains(key);
    }
    Matrix.Cell cell = known.cells().get(key);
    return cell != null && filter.lets(cell.outcome());
  }
}
