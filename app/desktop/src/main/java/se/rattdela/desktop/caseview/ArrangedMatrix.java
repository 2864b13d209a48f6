package se.rattdela.desktop.caseview;

import java.time.LocalDate;
import java.util.Set;
import se.rattdela.desktop.matrix.Matrix;

/**
 * A matrix made beside the window's thread.
 *
 * @param view how it was wished to be seen when it was begun
 * @param share of its cells that is evaluated, 0–1
 */
record ArrangedMatrix(Matrix matrix, MatrixView view, double share, boolean complete) {
  /** Puts together what is known. */
  static ArrangedMatrix of(
      MatrixRows made,
      MatrixFaces faces,
      MatrixEvaluation from,
      MatrixEvaluation.Known known,
      MatrixView wanted) {
    Set<Matrix.CellKey> requested = from.requested();
    LocalDate day = from.reading().lawDate();
    double share = known.total() == 0 ? 0 : (double) known.cells().size() / known.total();
    return new ArrangedMatrix(
        new Matrix(
            from.columns(),
            made.groups(
                wanted.items(from, known, requested),
                wanted.grouping(),
                person -> faces.detail(person, day)),
            known.cells(),
            requested),
        wanted,
        share,
        known.complete());
  }
}
