package se.rattdela.desktop.caseview;

import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.matrix.MatrixReading;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.matrix.Explanation;
import se.rattdela.desktop.matrix.Matrix;
import se.rattdela.desktop.session.Desk;

/** Why the current cell of the matrix says what it says; put together beside the window. */
final class CellExplanation {
  /** As many years back as the slider of the law's day shows, and as many birthdays ahead. */
  private static final int YEARS = 2;

  private final Desk desk;
  private final MatrixFaces faces;
  private final ExplanationFaces explanations;
  private final ReadOnlyObjectWrapper<@Nullable Explanation> explanation =
      new ReadOnlyObjectWrapper<>();
  private Tasks.@Nullable Running running;

  CellExplanation(Desk desk, MatrixFaces faces) {
    this.desk = desk;
    this.faces = faces;
    this.explanations = new ExplanationFaces(desk.texts(), desk.words(), desk.pack());
  }

  /** The explanation; null where no cell is current, or it is not ready. */
  ReadOnlyObjectProperty<@Nullable Explanation> explanationProperty() {
    return explanation.getReadOnlyProperty();
  }

  /** Explains another cell; what was begun for the one before is dropped. */
  void explain(
      Matrix.@Nullable CellKey key, @Nullable CaseFile opened, @Nullable MatrixEvaluation now) {
    stop();
    int row = now == null || key == null ? -1 : now.row(key.row());
    int column = now == null || key == null ? -1 : now.column(key.column());
    if (opened == null || now == null || row < 0 || column < 0) {
      explanation.set(null);
      return;
    }
    LocalDate today = desk.today();
    running =
        desk.tasks()
            .prepare(
                desk.texts().get("case.explaining"),
                progress ->
                    explanations.explanation(
                        opened, faces, found(now.reading(), row, column, today)))
            .onSuccess(explanation::set)
            .onFailure(desk.failures())
            .start();
  }

  /** Off the window's thread, and for this one cell only. */
  private static ExplanationFaces.Found found(
      MatrixReading reading, int row, int column, LocalDate today) {
    LocalDate back = today.minusYears(YEARS);
    LocalDate first = reading.lawDate().isBefore(back) ? reading.lawDate() : back;
    return new ExplanationFaces.Found(
        reading.explain(row, column),
        reading.history(row, column, first, today.plusYears(YEARS)),
        reading.prospects(row, column),
        reading.requested(column).contains(reading.items().get(row).id()),
        today);
  }

  /** Nothing more is explained. */
  void stop() {
    Tasks.Running begun = running;
    running = null;
    if (begun != null) {
      begun.cancel();
    }
  }
}
