package se.rattdela.desktop.caseview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.matrix.MatrixColumn;
import se.rattdela.casework.matrix.MatrixReading;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.matrix.Explanation;
import se.rattdela.desktop.matrix.Matrix;
import se.rattdela.desktop.session.Desk;
import se.rattdela.rules.Initiative;

/**
 * The matrix of a case that has been opened. Cells are evaluated off the window's thread, those in
 * view first; another day, other columns or a new answer make it begin again, and what an earlier
 * choice had begun is dropped.
 */
public final class MatrixViewModel {
  /** As many years as the slider of the law's day shows. */
  private static final int LOOK_BACK = 2;

  private final Desk desk;
  private final CaseId id;
  private final MatrixFaces faces;
  private final ExplanationFaces explanations;
  private final ReadOnlyObjectWrapper<Matrix> matrix = new ReadOnlyObjectWrapper<>(Matrix.EMPTY);
  private final ReadOnlyObjectWrapper<@Nullable Explanation> explanation =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<MatrixEvaluation.HotJudgement>> hot =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(1);
  private final ObjectProperty<Matrix.@Nullable CellKey> current = new SimpleObjectProperty<>();
  private final ObjectProperty<LocalDate> lawDate;
  private final ObjectProperty<MatrixView> view = new SimpleObjectProperty<>(MatrixView.ALL);
  private final ObjectProperty<Boolean> heat = new SimpleObjectProperty<>(false);
  private Supplier<List<String>> firstRows = List::of;
  private Supplier<List<String>> firstColumns = List::of;
  private @Nullable CaseFile file;
  private @Nullable MatrixRows rows;
  private @Nullable MatrixReading reading;
  private @Nullable MatrixEvaluation evaluation;
  private Tasks.@Nullable Running evaluating;
  private Tasks.@Nullable Running explaining;

  MatrixViewModel(Desk desk, CaseId id) {
    this.desk = desk;
    this.id = id;
    this.faces = new MatrixFaces(desk.texts(), desk.words());
    this.explanations = new ExplanationFaces(desk.texts(), desk.words(), desk.pack());
    this.lawDate = new SimpleObjectProperty<>(desk.today());
    lawDate.addListener((observable, before, now) -> otherDay(now));
    current.addListener((observable, before, now) -> explain(now));
    view.addListener((observable, before, now) -> arrange());
    heat.addListener((observable, before, now) -> warm());
  }

  /** The matrix on the chosen day, as far as it has been evaluated. */
  public ReadOnlyObjectProperty<Matrix> matrixProperty() {
    return matrix.getReadOnlyProperty();
  }

  /** Why the current cell says what it says, or null. */
  public ReadOnlyObjectProperty<@Nullable Explanation> explanationProperty() {
    return explanation.getReadOnlyProperty();
  }

  /** The judgements that may settle most cells, the greatest first; empty while heat is off. */
  ReadOnlyObjectProperty<List<MatrixEvaluation.HotJudgement>> hotProperty() {
    return hot.getReadOnlyProperty();
  }

  /** Which share of the cells is evaluated, 0–1. */
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** The cell that is explained, or null. */
  public ObjectProperty<Matrix.@Nullable CellKey> currentProperty() {
    return current;
  }

  /** The day whose law is shown. */
  public ObjectProperty<LocalDate> lawDateProperty() {
    return lawDate;
  }

  /** What is shown and how it is grouped. */
  ObjectProperty<MatrixView> viewProperty() {
    return view;
  }

  /** Whether cells tell how many a judgement may settle. */
  ObjectProperty<Boolean> heatProperty() {
    return heat;
  }

  /** Which rows and columns are wanted first: those that the user sees. */
  void wantedFirst(Supplier<List<String>> rowIds, Supplier<List<String>> columnIds) {
    this.firstRows = rowIds;
    this.firstColumns = columnIds;
  }

  /** Shows a case that has been read. */
  void show(CaseFile opened, MatrixReading read) {
    file = opened;
    rows = new MatrixRows(opened, faces, desk.texts(), desk.words());
    begin(read);
    explain(current.get());
  }

  /** The columns in their order. */
  public List<MatrixColumn> columns() {
    return reading == null ? List.of() : reading.columns();
  }

  /** The column as casework knows it. */
  public @Nullable MatrixColumn column(String columnId) {
    return columns().stream()
        .filter(each -> MatrixFaces.columnId(each).equals(columnId))
        .findFirst()
        .orElse(null);
  }

  /** Shows a column with another first step and purpose, and keeps that choice. */
  public void changeColumn(String columnId, Initiative initiative, String purpose) {
    List<MatrixColumn> changed = new ArrayList<>();
    for (MatrixColumn column : columns()) {
      boolean hit = MatrixFaces.columnId(column).equals(columnId);
      changed.add(
          hit ? new MatrixColumn(column.recipient(), initiative, purpose, null, "") : column);
    }
    useColumns(changed, () -> {});
  }

  /** Shows other columns, or the same in another order, and keeps that choice. */
  public void useColumns(List<MatrixColumn> wanted, Runnable then) {
    List<MatrixColumn> distinct = wanted.stream().distinct().toList();
    read(
        () -> {
          desk.office().matrix().chooseColumns(desk.actor(), id, distinct);
          return distinct;
        },
        then);
  }

  /** Shows the columns that every case begins with. */
  public void resetColumns(Runnable then) {
    read(
        () -> {
          desk.office().matrix().forgetColumns(desk.actor(), id);
          return desk.office().matrix().shownColumns(desk.actor(), id);
        },
        then);
  }

  /** The page is left: nothing more is evaluated for it. */
  void stop() {
    cancel(evaluating);
    cancel(explaining);
  }

  /** The judgement of the current cell, where its column is a request or own initiative. */
  @Nullable JudgementViewModel judgement(String key) {
    Matrix.CellKey cell = current.get();
    MatrixEvaluation now = evaluation;
    MatrixColumn column = cell == null ? null : column(cell.column());
    DisclosureId disclosure = column == null ? null : column.disclosure();
    int row = now == null || cell == null ? -1 : now.row(cell.row());
    return now == null || disclosure == null || row < 0
        ? null
        : new JudgementViewModel(desk, disclosure, now.item(row).id(), key);
  }

  /** Something has been answered: reads the answers again and evaluates what they touch. */
  public void answered() {
    List<MatrixColumn> same = columns();
    read(() -> same, () -> {});
  }

  private void read(Supplier<List<MatrixColumn>> wanted, Runnable then) {
    LocalDate day = lawDate.get();
    desk.tasks()
        .prepare(
            desk.texts().get("case.evaluating"),
            running -> desk.office().matrix().read(desk.actor(), id, wanted.get(), day))
        .onSuccess(read -> {
          begin(read.on(lawDate.get()));
          explain(current.get());
          then.run();
        })
        .onFailure(desk.failures())
        .start();
  }

  private void otherDay(LocalDate day) {
    MatrixReading read = reading;
    if (read != null) {
      begin(read.on(day));
      explain(current.get());
    }
  }

  /** From here on nothing of an earlier evaluation is shown: an old answer is not the new one. */
  private void begin(MatrixReading read) {
    reading = read;
    MatrixEvaluation begun = new MatrixEvaluation(read, read.on(desk.today()), faces, desk.words());
    evaluation = begun;
    hot.set(List.of());
    arrange(begun, MatrixEvaluation.Known.NOTHING);
    goOn(begun);
  }

  private void goOn(MatrixEvaluation begun) {
    cancel(evaluating);
    List<String> seenRows = firstRows.get();
    List<String> seenColumns = firstColumns.get();
    evaluating =
        desk.tasks()
            .prepare(
                desk.texts().get("case.evaluating"),
                running -> begun.more(seenRows, seenColumns, running))
            .onSuccess(known -> {
              if (begun != evaluation) {
                return;
              }
              arrange(begun, known);
              if (known.complete()) {
                warm();
              } else {
                goOn(begun);
              }
            })
            .onFailure(desk.failures())
            .start();
  }

  private void warm() {
    MatrixEvaluation now = evaluation;
    if (now == null || progress.get() < 1) {
      return;
    }
    boolean on = heat.get();
    if (!on && hot.get().isEmpty()) {
      return;
    }
    desk.tasks()
        .prepare(
            desk.texts().get("matrix.heat.counting"),
            running -> {
              if (!on) {
                now.cool();
                return List.<MatrixEvaluation.HotJudgement>of();
              }
              return now.heat(running);
            })
        .onSuccess(found -> {
          if (now == evaluation) {
            hot.set(found);
            arrange();
          }
        })
        .onFailure(desk.failures())
        .start();
  }

  /** The same cells in another selection or grouping. */
  private void arrange() {
    MatrixEvaluation now = evaluation;
    if (now == null) {
      return;
    }
    desk.tasks()
        .prepare(desk.texts().get("case.evaluating"), running -> now.known())
        .onSuccess(known -> {
          if (now == evaluation) {
            arrange(now, known);
          }
        })
        .onFailure(desk.failures())
        .start();
  }

  private void arrange(MatrixEvaluation from, MatrixEvaluation.Known known) {
    CaseFile opened = file;
    MatrixRows made = rows;
    if (opened == null || made == null) {
      return;
    }
    Set<Matrix.CellKey> requested = from.requested();
    LocalDate day = from.reading().lawDate();
    double share = known.total() == 0 ? 0 : (double) known.cells().size() / known.total();
    progress.set(known.complete() ? 1 : share);
    matrix.set(
        new Matrix(
            from.columns(),
            made.groups(
                view.get().items(from, known, requested),
                view.get().grouping(),
                person -> faces.detail(person, day)),
            known.cells(),
            requested));
  }

  private void explain(Matrix.@Nullable CellKey key) {
    cancel(explaining);
    CaseFile opened = file;
    MatrixEvaluation now = evaluation;
    if (opened == null || now == null || key == null) {
      explanation.set(null);
      return;
    }
    int row = now.row(key.row());
    int column = now.column(key.column());
    if (row < 0 || column < 0) {
      explanation.set(null);
      return;
    }
    LocalDate today = desk.today();
    explaining =
        desk.tasks()
            .prepare(
                desk.texts().get("case.explaining"),
                running ->
                    explanations.explanation(
                        opened,
                        faces,
                        now.reading().explain(row, column),
                        now.reading().history(row, column, today.minusYears(LOOK_BACK)),
                        today))
            .onSuccess(explained -> {
              if (now == evaluation && key.equals(current.get())) {
                explanation.set(explained);
              }
            })
            .onFailure(desk.failures())
            .start();
  }

  private static void cancel(Tasks.@Nullable Running running) {
    if (running != null) {
      running.cancel();
    }
  }
}
