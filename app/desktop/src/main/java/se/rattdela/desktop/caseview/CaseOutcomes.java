package se.rattdela.desktop.caseview;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.item.ItemView;
import se.rattdela.desktop.common.Outcome;
import se.rattdela.desktop.document.Outcomes;
import se.rattdela.desktop.matrix.Matrix;

/** The outcomes of the case's matrix, for its documents. */
final class CaseOutcomes implements Outcomes {
  private final Supplier<Matrix> matrix;

  /** The outcomes of the matrix as it is whenever they are asked. */
  CaseOutcomes(Supplier<Matrix> matrix) {
    this.matrix = matrix;
  }

  @Override
  public List<Recipient> recipients() {
    return matrix.get().columns().stream()
        .map(each -> new Recipient(each.id(), each.authority(), each.how()))
        .toList();
  }

  @Override
  public @Nullable Outcome of(ItemView item, String recipient) {
    return matrix
        .get()
        .cell(new Matrix.CellKey(MatrixFaces.rowId(item), recipient))
        .map(Matrix.Cell::outcome)
        .orElse(null);
  }

  @Override
  public Outcomes known() {
    Matrix now = matrix.get();
    return new CaseOutcomes(() -> now);
  }
}
