package se.rattdela.desktop.caseview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.audit.AuditEvent;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.decision.DecisionRow;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.casework.history.FieldChange;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.matrix.MatrixColumn;
import se.rattdela.casework.matrix.MatrixReading;
import se.rattdela.casework.request.DisclosureRow;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.casework.request.MatterKind;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.document.DocumentsViewModel;
import se.rattdela.desktop.matrix.AskPort;
import se.rattdela.desktop.matrix.Explanation;
import se.rattdela.desktop.matrix.LawDateBar;
import se.rattdela.desktop.matrix.Matrix;
import se.rattdela.desktop.person.PersonsViewModel;
import se.rattdela.desktop.printing.PaperPrinter;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.FileDialogs;
import se.rattdela.desktop.session.Route;
import se.rattdela.rules.Initiative;

/** A case as it is opened, and its matrix on a chosen day. */
public final class CaseViewModel {
  /** Everything that was fetched when the case was opened. */
  public record Opened(
      CaseFile file, List<DecisionRow> decisions, List<AuditEvent> history, Instant at) {
    /** Copies what it is given. */
    public Opened {
      decisions = List.copyOf(decisions);
      history = List.copyOf(history);
    }
  }

  private record Fetched(Opened opened, MatrixViewModel.Begun matrix) {}

  private final Desk desk;
  private final CaseId id;
  private final MatrixViewModel matrix;
  private final DocumentsViewModel documents;
  private final MatrixPrint print;
  private final ReadOnlyObjectWrapper<LoadState> state =
      new ReadOnlyObjectWrapper<>(new LoadState.Ready());
  private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Boolean> reasonNeeded = new ReadOnlyObjectWrapper<>(false);

  /** A case that is not opened yet. */
  public CaseViewModel(Desk desk, CaseId id, FileDialogs files, PaperPrinter printer) {
    this.desk = desk;
    this.id = id;
    this.matrix = new MatrixViewModel(desk, id);
    this.documents =
        new DocumentsViewModel(
            desk, id, files, new CaseOutcomes(matrix.matrixProperty()::get), this::refresh);
    this.print = new MatrixPrint(desk, this, files::save, printer);
  }

  /** How things stand. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** What was fetched, or null before that. */
  public ReadOnlyObjectProperty<@Nullable Opened> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /** The matrix with what belongs to it. */
  public MatrixViewModel matrix() {
    return matrix;
  }

  /** Prints what the matrix shows and says how it went. */
  public void print(Consumer<String> say) {
    print.print(matrixProperty().get(), say);
  }

  /** Logs that the matrix is copied, then hands it out; says why where it cannot. */
  public void copy(Runnable handOut, Consumer<String> say) {
    print.copy(handOut, say);
  }

  /** Writes what the matrix shows as PDF and says how it went. */
  public void save(Consumer<String> say) {
    print.write(matrixProperty().get(), say);
  }

  /** The matrix on the chosen day. */
  public ReadOnlyObjectProperty<Matrix> matrixProperty() {
    return matrix.matrixProperty();
  }

  /** Why the current cell says what it says, or null. */
  public ReadOnlyObjectProperty<@Nullable Explanation> explanationProperty() {
    return matrix.explanationProperty();
  }

  /** Whether the user has to say why the case is opened. */
  public ReadOnlyObjectProperty<Boolean> reasonNeededProperty() {
    return reasonNeeded.getReadOnlyProperty();
  }

  /** The cell that is explained, or null. */
  public ObjectProperty<Matrix.@Nullable CellKey> currentProperty() {
    return matrix.currentProperty();
  }

  /** The day whose law is shown. */
  public ObjectProperty<LocalDate> lawDateProperty() {
    return matrix.lawDateProperty();
  }

  /** The days when the law of the pack changes, with what begins then. */
  public List<LawDateBar.Break> breaks() {
    return LawBreaks.after(desk.today().minusYears(2), desk.pack(), desk.texts());
  }

  /** Opens the case and fetches what belongs to it. */
  public void load() {
    open(null);
  }

  /** Opens the case for a reason, which is logged. */
  public void load(String reason) {
    open(reason);
  }

  /** The day of the office. */
  LocalDate today() {
    return desk.today();
  }

  /** The documents of the case and their markings. */
  public DocumentsViewModel documents() {
    return documents;
  }

  /** Fetches the case anew after a change; what is shown stays until then. */
  public void refresh() {
    LocalDate day = matrix.lawDateProperty().get();
    var prepare = matrix.prepare();
    desk.tasks()
        .prepare(
            desk.texts().get("case.loading"),
            progress -> fetched(desk.office().cases().again(desk.actor(), id), day, prepare))
        .onSuccess(this::show)
        .onFailure(desk.failures())
        .start();
  }

  private void open(@Nullable String reason) {
    LocalDate day = matrix.lawDateProperty().get();
    var prepare = matrix.prepare();
    Tasks.Running running =
        desk.tasks()
            .prepare(desk.texts().get("case.loading"), progress -> fetch(reason, day, prepare))
            .stoppable()
            .onSuccess(this::show)
            .onFailure(this::fail)
            .start();
    if (desk.tasks().running().contains(running)) {
      running.whenCancelled(() -> fail(new CancellationException()));
      state.set(new LoadState.Busy(running));
    }
  }

  private Fetched fetch(
      @Nullable String reason,
      LocalDate day,
      BiFunction<CaseFile, MatrixReading, MatrixViewModel.Begun> prepare) {
    var office = desk.office();
    var actor = desk.actor();
    CaseFile file =
        reason == null ? office.cases().open(actor, id) : office.cases().open(actor, id, reason);
    return fetched(file, day, prepare);
  }

  private Fetched fetched(
      CaseFile file,
      LocalDate day,
      BiFunction<CaseFile, MatrixReading, MatrixViewModel.Begun> prepare) {
    var office = desk.office();
    var actor = desk.actor();
    List<MatrixColumn> columns = office.matrix().shownColumns(actor, id, matrix.memory().columns());
    return new Fetched(
        new Opened(
            file,
            office.decisions().ofCase(actor, id),
            office.audit().ofCase(actor, id),
            desk.clock().instant()),
        prepare.apply(file, office.matrix().read(actor, id, columns, day)));
  }

  private void show(Fetched fetched) {
    reasonNeeded.set(false);
    opened.set(fetched.opened());
    matrix.show(fetched.matrix());
    state.set(new LoadState.Ready());
  }

  private void fail(Throwable cause) {
    if (cause instanceof NotAllowedException refused && refused.code() == ErrorCode.NOT_ASSIGNED) {
      reasonNeeded.set(true);
      state.set(new LoadState.Ready());
    } else {
      state.set(new LoadState.Failed(cause));
    }
  }

  /** The item of a row. */
  public static @Nullable ItemView item(CaseFile file, String row) {
    return file.items().stream()
        .filter(each -> MatrixFaces.rowId(each).equals(row))
        .findFirst()
        .orElse(null);
  }

  /** Lets the cell of an item and a column be the current one. */
  public void showInMatrix(ItemId item, @Nullable String column) {
    if (column != null) {
      currentProperty().set(new Matrix.CellKey(Long.toString(item.value()), column));
    }
  }

  /** How many items are marked in a document. */
  public static long marked(CaseFile file, DocumentView document) {
    return file.items().stream()
        .filter(item ->
            item.passages().stream().anyMatch(passage -> passage.document().equals(document.id())))
        .count();
  }

  private record Changed(List<FieldChange> fields, ChangedValues.Known known) {}

  /** Fetches what the fields of everything in the case said before, newest first. */
  void changedFields(BiConsumer<List<FieldChange>, ChangedValues.Known> then) {
    desk.tasks()
        .prepare(
            desk.texts().get("history.loading"),
            progress ->
                new Changed(
                    desk.office().persons().changes(desk.actor(), id),
                    new ChangedValues.Known(
                        desk.office().notices().benefits(),
                        desk.office().notices().colleagues(desk.actor()))))
        .onSuccess(fetched -> then.accept(fetched.fields(), fetched.known()))
        .onFailure(desk.failures())
        .start();
  }

  /** The persons of the case; what they change is fetched anew. */
  public PersonsViewModel persons() {
    return new PersonsViewModel(desk, id, this::load);
  }

  /** Begins a request in this case. */
  public void newRequest() {
    desk.navigator().go(new Route.Register(id, Initiative.REQUEST, null));
  }

  /** Begins a disclosure on own initiative in this case. */
  public void newOwnInitiative() {
    desk.navigator().go(new Route.Register(id, Initiative.OWN, null));
  }

  /** Begins a request or own initiative about some items, to the recipient that is current. */
  public void newWith(Initiative initiative, List<ItemId> items) {
    Matrix.CellKey key = currentProperty().get();
    MatrixColumn column = key == null ? null : matrix.column(key.column());
    desk.navigator()
        .go(
            new Route.Register(
                id,
                initiative,
                MatterKind.ORDINARY,
                column == null ? null : column.recipient(),
                items));
  }

  /** Begins a notice, a report or the documentation of what has been said. */
  public void newMatter(MatterKind kind, Initiative initiative) {
    desk.navigator().go(new Route.Register(id, initiative, kind, null));
  }

  /** Goes to the form for what could not be shared, with the current cell where there is one. */
  public void unmetNeed() {
    Opened now = opened.get();
    Matrix.CellKey key = currentProperty().get();
    MatrixColumn column = key == null ? null : matrix.column(key.column());
    ItemView item = now == null || key == null ? null : item(now.file(), key.row());
    desk.navigator()
        .go(
            new Route.UnmetNeed(
                id,
                item == null ? List.of() : List.of(item.id()),
                column == null ? null : column.recipient()));
  }

  /** The way from the cell that is explained to the jurist. */
  AskPort counsel() {
    return new CellCounsel(
        desk,
        id,
        new CellCounsel.Cell() {
          @Override
          public @Nullable ItemView item() {
            Opened now = opened.get();
            Matrix.CellKey key = currentProperty().get();
            return now == null || key == null ? null : CaseViewModel.item(now.file(), key.row());
          }

          @Override
          public @Nullable MatrixColumn column() {
            Matrix.CellKey key = currentProperty().get();
            return key == null ? null : matrix.column(key.column());
          }
        });
  }

  /**
   * Goes to the assessment of a cell: the item's question in the one under way, or the registration
   * of a new one for that recipient with the item ticked.
   */
  public void assess(Matrix.CellKey key) {
    MatrixColumn column = matrix.column(key.column());
    if (column == null) {
      return;
    }
    var disclosure = column.disclosure();
    Opened now = opened.get();
    ItemView item = now == null ? null : item(now.file(), key.row());
    if (disclosure == null || now == null) {
      desk.navigator()
          .go(
              new Route.Register(
                  id,
                  column.initiative(),
                  MatterKind.ORDINARY,
                  column.recipient(),
                  column.purpose(),
                  item == null ? List.of() : List.of(item.id())));
      return;
    }
    now.file().disclosures().stream()
        .filter(row -> row.id().equals(disclosure))
        .findFirst()
        .ifPresent(row -> desk.navigator().go(assessment(row, item)));
  }

  private static Route assessment(DisclosureRow row, @Nullable ItemView item) {
    return item == null || row.status() == DisclosureStatus.DRAFT
        ? standing(row)
        : new Route.Assess(row.id(), item.id());
  }

  private static Route standing(DisclosureRow row) {
    return row.status() == DisclosureStatus.DRAFT
        ? new Route.ContinueRegistration(row.id())
        : new Route.Assess(row.id());
  }

  /** Goes to where a request or own initiative stands. */
  public void openDisclosure(DisclosureRow row) {
    desk.navigator().go(standing(row));
  }

  /** Opens a decision that stands. */
  public void openDecision(DecisionRow row) {
    if (row.status() == DisclosureStatus.DECIDED) {
      desk.navigator().go(new Route.Decided(row.id()));
    } else {
      desk.navigator().go(new Route.Assess(row.disclosure()));
    }
  }
}
