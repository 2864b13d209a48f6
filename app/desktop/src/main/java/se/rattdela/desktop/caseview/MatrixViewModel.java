package se.rattdela.desktop.caseview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
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
 * The matrix of a case that has been opened. Cells are evaluated, and the rows put together, off
 * the window's thread, those in view first; another day, other columns or a new answer make it
 * begin again, and what an earlier choice had begun is dropped.
 */
public final class MatrixViewModel {
  /** An evaluation with what is seen of it first. */
  record Begun(CaseFile file, MatrixRows rows, MatrixEvaluation evaluation, ArrangedMatrix first) {}

  private final Desk desk;
  private final CaseId id;
  private final MatrixFaces faces;
  private final CellExplanation explanation;
  private final MatrixMemory memory;
  private final ReadOnlyObjectWrapper<Matrix> matrix = new ReadOnlyObjectWrapper<>(Matrix.EMPTY);
  private final ReadOnlyObjectWrapper<List<MatrixEvaluation.HotJudgement>> hot =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(1);
  private final ObjectProperty<Matrix.@Nullable CellKey> current = new SimpleObjectProperty<>();
  private final ObjectProperty<LocalDate> lawDate;
  private final ObjectProperty<MatrixView> view;
  private final ObjectProperty<Boolean> heat = new SimpleObjectProperty<>(false);
  private Supplier<List<String>> firstRows = List::of;
  private Supplier<List<String>> firstColumns = List::of;
  private @Nullable CaseFile file;
  private @Nullable MatrixRows rows;
  private @Nullable MatrixEvaluation evaluation;
  private Tasks.@Nullable Running evaluating;

  MatrixViewModel(Desk desk, CaseId id) {
    this.desk = desk;
    this.id = id;
    this.faces = new MatrixFaces(desk.texts(), desk.words());
    this.explanation = new CellExplanation(desk, faces);
    this.memory = new MatrixMemory(desk);
    this.view = new SimpleObjectProperty<>(memory.view());
    this.lawDate = new SimpleObjectProperty<>(desk.today());
    lawDate.addListener((observable, before, now) -> otherDay(now));
    current.addListener((observable, before, now) -> explain(now));
    view.addListener((observable, before, now) -> {
      memory.keep(now);
      arrange();
    });
    heat.addListener((observable, before, now) -> warm());
  }

  /** The matrix on the chosen day, as far as it has been evaluated. */
  public ReadOnlyObjectProperty<Matrix> matrixProperty() {
    return matrix.getReadOnlyProperty();
  }

  /** Why the current cell says what it says, or null. */
  public ReadOnlyObjectProperty<@Nullable Explanation> explanationProperty() {
    return explanation.explanationProperty();
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

  /** How a case that is read beside the window's thread becomes what is seen of it first. */
  BiFunction<CaseFile, MatrixReading, Begun> prepare() {
    MatrixView wanted = view.get();
    List<String> seenRows = firstRows.get();
    List<String> seenColumns = firstColumns.get();
    return (opened, read) -> {
      MatrixRows made = new MatrixRows(opened, faces, desk.texts(), desk.words());
      return begin(opened, made, read, wanted, seenRows, seenColumns);
    };
  }

  /** Shows a case that has been read; where another day has been chosen since, on that day. */
  void show(Begun begun) {
    cancel(evaluating);
    file = begun.file();
    rows = begun.rows();
    evaluation = begun.evaluation();
    hot.set(List.of());
    LocalDate day = lawDate.get();
    if (begun.evaluation().reading().lawDate().equals(day)) {
      deliver(begun.evaluation(), begun.first());
      explain(current.get());
    } else {
      otherDay(day);
    }
  }

  /** How the user has had the matrix. */
  MatrixMemory memory() {
    return memory;
  }

  /** How many items the case has, whether they are shown or not. */
  int items() {
    return evaluation == null ? 0 : evaluation.reading().items().size();
  }

  /** The columns in their order. */
  public List<MatrixColumn> columns() {
    return evaluation == null ? List.of() : evaluation.reading().columns();
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

  /** Shows other columns, or the same in another order, and keeps that choice for other cases. */
  public void useColumns(List<MatrixColumn> wanted, Runnable then) {
    List<MatrixColumn> distinct = wanted.stream().distinct().toList();
    read(
        () -> {
          desk.office().matrix().chooseColumns(desk.actor(), id, distinct);
          memory.keepColumns(distinct);
          return distinct;
        },
        then);
  }

  /** Shows the columns that every case begins with. */
  public void resetColumns(Runnable then) {
    read(
        () -> {
          desk.office().matrix().forgetColumns(desk.actor(), id);
          memory.keepColumns(List.of());
          return desk.office().matrix().shownColumns(desk.actor(), id, List.of());
        },
        then);
  }

  /** The page is left: nothing more is evaluated for it. */
  void stop() {
    cancel(evaluating);
    explanation.stop();
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
    begin(() -> desk.office().matrix().read(desk.actor(), id, wanted.get(), day), then);
  }

  /** From here on nothing of another day is shown: its answers are not those of this one. */
  private void otherDay(LocalDate day) {
    MatrixEvaluation now = evaluation;
    if (now == null) {
      return;
    }
    cancel(evaluating);
    explanation.stop();
    hot.set(List.of());
    progress.set(0);
    Matrix before = matrix.get();
    matrix.set(new Matrix(before.columns(), before.groups(), Map.of(), before.requested()));
    evaluating = begin(() -> now.reading().on(day), () -> {});
  }

  private Tasks.@Nullable Running begin(Supplier<MatrixReading> reading, Runnable then) {
    CaseFile opened = file;
    MatrixRows made = rows;
    if (opened == null || made == null) {
      return null;
    }
    MatrixView wanted = view.get();
    List<String> seenRows = firstRows.get();
    List<String> seenColumns = firstColumns.get();
    return desk.tasks()
        .prepare(
            desk.texts().get("case.evaluating"),
            running -> begin(opened, made, reading.get(), wanted, seenRows, seenColumns))
        .onSuccess(begun -> {
          show(begun);
          then.run();
        })
        .onFailure(desk.failures())
        .start();
  }

  /** Off the window's thread. */
  private Begun begin(
      CaseFile opened,
      MatrixRows made,
      MatrixReading read,
      MatrixView wanted,
      List<String> seenRows,
      List<String> seenColumns) {
    MatrixEvaluation begun = new MatrixEvaluation(read, read.on(desk.today()), faces, desk.words());
    MatrixEvaluation.Known known = begun.first(seenRows, seenColumns);
    return new Begun(opened, made, begun, arranged(made, begun, known, wanted));
  }

  private void goOn(MatrixEvaluation begun) {
    cancel(evaluating);
    MatrixRows made = rows;
    if (made == null) {
      return;
    }
    MatrixView wanted = view.get();
    List<String> seenRows = firstRows.get();
    List<String> seenColumns = firstColumns.get();
    evaluating =
        desk.tasks()
            .prepare(
                desk.texts().get("case.evaluating"),
                running ->
                    arranged(made, begun, begun.more(seenRows, seenColumns, running), wanted))
            .stoppable()
            .onSuccess(known -> deliver(begun, known))
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
        .stoppable()
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
    MatrixRows made = rows;
    if (now == null || made == null) {
      return;
    }
    MatrixView wanted = view.get();
    desk.tasks()
        .prepare(
            desk.texts().get("case.evaluating"),
            running -> arranged(made, now, now.known(), wanted))
        .onSuccess(known -> {
          if (now == evaluation) {
            show(known);
          }
        })
        .onFailure(desk.failures())
        .start();
  }

  /** Shows what is known by now, and goes on to what is not. */
  private void deliver(MatrixEvaluation from, ArrangedMatrix known) {
    if (from != evaluation) {
      return;
    }
    show(known);
    if (known.complete()) {
      warm();
    } else {
      goOn(from);
    }
  }

  private void show(ArrangedMatrix known) {
    progress.set(known.complete() ? 1 : known.share());
    if (known.view().equals(view.get())) {
      matrix.set(known.matrix());
    } else {
      arrange(); // the wish was changed while it was made
    }
  }

  /** Off the window's thread, one at a time. */
  private ArrangedMatrix arranged(
      MatrixRows made, MatrixEvaluation from, MatrixEvaluation.Known known, MatrixView wanted) {
    return ArrangedMatrix.of(made, faces, from, known, wanted);
  }

  private void explain(Matrix.@Nullable CellKey key) {
    explanation.explain(key, file, evaluation);
  }

  private static void cancel(Tasks.@Nullable Running running) {
    if (running != null) {
      running.cancel();
    }
  }
}
