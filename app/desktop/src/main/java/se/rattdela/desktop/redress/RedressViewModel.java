package se.rattdela.desktop.redress;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.redress.NewAppeal;
import se.rattdela.casework.redress.RedressDraft;
import se.rattdela.casework.redress.RedressService;
import se.rattdela.casework.redress.RedressSheet;
import se.rattdela.casework.redress.RedressState;
import se.rattdela.casework.redress.RedressView;
import se.rattdela.casework.redress.Retrial;
import se.rattdela.casework.redress.RetrialOf;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.loading.Loading;
import se.rattdela.desktop.recovery.Clash;
import se.rattdela.desktop.recovery.ConflictPane;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.DraftPlaces;
import se.rattdela.desktop.session.KeptTexts;
import se.rattdela.desktop.session.Route;

/** What has happened to a decision since it was made, and what is being done about it. */
public final class RedressViewModel {
  private final Desk desk;
  private final DecisionId id;
  private final KeptTexts kept;
  private final KeptTexts keptAppeal;
  private final Loading loading;
  private final Function<String, Optional<Path>> chooseFile;
  private final ReadOnlyObjectWrapper<@Nullable RedressSheet> sheet = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Clash<RedressView, RedressDraft>> clash =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

  /**
   * What has happened to a decision.
   *
   * @param chooseFile asks the user where to write, given a file name without personal data
   */
  public RedressViewModel(Desk desk, DecisionId id, Function<String, Optional<Path>> chooseFile) {
    this.desk = desk;
    this.chooseFile = chooseFile;
    this.loading = new Loading(desk.tasks());
    this.id = id;
    this.kept = new KeptTexts(desk.unsent());
    this.keptAppeal = new KeptTexts(desk.unsent());
  }

  /** How things stand. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return loading.stateProperty();
  }

  /** What is known, or null before it is fetched. */
  public ReadOnlyObjectProperty<@Nullable RedressSheet> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  /** What a colleague saved first, or null. */
  ReadOnlyObjectProperty<@Nullable Clash<RedressView, RedressDraft>> clashProperty() {
    return clash.getReadOnlyProperty();
  }

  /** How the last step went; empty while there is nothing to say. */
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** Keeps what is written of a correction, change or annulment. */
  KeptTexts kept() {
    return kept;
  }

  /** Keeps what is written of an appeal. */
  KeptTexts keptAppeal() {
    return keptAppeal;
  }

  /** Where what is written of one of them is kept; null is a new one. */
  String place(@Nullable RedressView redress) {
    return DraftPlaces.redress(id, redress == null ? "new" : "" + redress.id().value());
  }

  /** The number of the decision; empty before the sheet is fetched. */
  String number() {
    RedressSheet now = sheet.get();
    return now == null ? "" : now.number();
  }

  /** Whether one of them can be written in now. */
  boolean writable(RedressView redress) {
    return redress.state() == RedressState.DRAFT || redress.state() == RedressState.RETURNED;
  }

  /** Where what is written of an appeal is kept. */
  String placeOfAppeal() {
    return DraftPlaces.redress(id, "appeal");
  }

  /** Whether something was written of a correction, change or annulment and not saved. */
  boolean begun(@Nullable RedressView redress) {
    return desk.unsent().holds(place(redress));
  }

  /** Whether the user writes corrections and registers appeals. */
  public boolean officer() {
    return desk.holds(Role.OFFICER);
  }

  /** Whether the user registers appeals. */
  public boolean registers() {
    return officer() || desk.holds(Role.REGISTRAR);
  }

  /** Whether the user sees no more of the case than what is registered. */
  public boolean onlyRegisters() {
    return !officer() && !approver();
  }

  /** Whether the user settles appeals. */
  public boolean approver() {
    return desk.holds(Role.APPROVER);
  }

  /** Today in the office. */
  public LocalDate today() {
    return desk.today();
  }

  /** Fetches the sheet. */
  public void load() {
    loading.fetch(
        desk.texts().get("redress.loading"),
        progress -> service().sheet(desk.actor(), id),
        sheet::set);
  }

  /** The steps of an appeal. */
  AppealSteps appeals() {
    return new AppealSteps(desk, id, this);
  }

  /** Shows the sheet anew. */
  void reshow() {
    RedressSheet now = sheet.get();
    sheet.set(null);
    sheet.set(now);
  }

  private RedressService service() {
    return desk.office().redress();
  }

  /**
   * Begins a correction, change or annulment, or saves the one under way.
   *
   * @param saved is given it as it is stored
   */
  public void save(@Nullable RedressView before, RedressDraft draft, Consumer<RedressView> saved) {
    RedressSheet now = sheet.get();
    if (now == null) {
      return;
    }
    step(
        "redress.saved",
        saved,
        () ->
            before == null
                ? service().begin(desk.actor(), id, now.version(), draft)
                : service().save(desk.actor(), before.id(), before.version(), draft),
        told -> {
          if (before == null) {
            elsewhere(told);
          } else {
            fetchTheirs(told, before, draft);
          }
        });
  }

  /** Begins to try anew what the decision withheld, or all that it decided, and goes there. */
  public void tryAnew(RetrialOf what) {
    RedressSheet now = sheet.get();
    if (now == null) {
      return;
    }
    step(
        "redress.retrial.begun",
        begun -> desk.navigator().go(new Route.ContinueRegistration(begun)),
        () -> service().tryAnew(desk.actor(), id, now.version(), what));
  }

  /** Opens what is being tried anew where it stands, or what was decided of it. */
  public void open(Retrial retrial) {
    DecisionId made = retrial.decision();
    desk.navigator()
        .go(
            made != null
                ? new Route.Decided(made)
                : retrial.status() == DisclosureStatus.DRAFT
                    ? new Route.ContinueRegistration(retrial.id())
                    : new Route.Assess(retrial.id()));
  }

  private void fetchTheirs(ConflictException told, RedressView before, RedressDraft mine) {
    String title = ConflictPane.title(desk, told);
    desk.tasks()
        .prepare(desk.texts().get("redress.loading"), progress -> service().sheet(desk.actor(), id))
        .onSuccess(fetched -> {
          sheet.set(fetched);
          fetched.redress().stream()
              .filter(each -> each.id().equals(before.id()))
              .findFirst()
              .ifPresent(theirs ->
                  clash.set(RedressClash.of(title, before.content(), mine, theirs, desk)));
        })
        .onFailure(this::refused)
        .start();
  }

  /** What was kept of one stands in its form again, and a colleague has saved there since. */
  void putBack(RedressView stored, RedressDraft mine) {
    clash.set(RedressClash.of(desk.texts().get("conflict.put-back"), null, mine, stored, desk));
  }

  /** The choice between two texts is made. */
  void settled() {
    clash.set(null);
  }

  /** Both are saved, without a choice: they had changed different fields. */
  void sayMerged(Clash<RedressView, RedressDraft> both) {
    message.set(desk.texts().format("conflict.merged", both.title()));
  }

  /** Sends what has been saved for approval. */
  public void send(RedressView redress, Runnable sent) {
    step(
        "redress.sent",
        view -> sent.run(),
        () -> service().send(desk.actor(), redress.id(), redress.version()));
  }

  /** Takes back what was sent. */
  public void recall(RedressView redress) {
    step(
        "redress.recalled",
        ignored -> {},
        () -> service().recall(desk.actor(), redress.id(), redress.version()));
  }

  /** Registers an appeal. */
  public void register(
      LocalDate receivedOn,
      String by,
      String reference,
      String asks,
      @Nullable LocalDate court,
      Runnable registered) {
    RedressSheet now = sheet.get();
    if (now == null) {
      return;
    }
    step(
        "appeal.registered",
        appeal -> registered.run(),
        () ->
            service()
                .register(
                    desk.actor(),
                    new NewAppeal(id, now.version(), receivedOn, by, reference, asks, court)));
  }

  /** Takes a step off the window's thread, and shows what came of it. */
  <T> void step(String doneKey, Consumer<? super T> after, Supplier<T> change) {
    step(doneKey, after, change, this::elsewhere);
  }

  private <T> void step(
      String doneKey,
      Consumer<? super T> after,
      Supplier<T> change,
      Consumer<ConflictException> met) {
    message.set("");
    desk.tasks()
        .prepare(desk.texts().get("redress.saving"), progress -> done(change))
        .onSuccess(done -> {
          message.set(desk.texts().get(doneKey));
          after.accept(done.result());
          sheet.set(done.sheet());
        })
        .onFailure(cause -> {
          if (cause instanceof ConflictException told) {
            met.accept(told);
          } else {
            refused(cause);
          }
        })
        .start();
  }

  /** What was written stays; a colleague's change of something beside it is told and shown. */
  private void elsewhere(ConflictException told) {
    load();
    message.set(desk.texts().format("conflict.stays", ConflictPane.title(desk, told)));
  }

  private <T> Done<T> done(Supplier<T> change) {
    T result = change.get();
    return new Done<>(result, service().sheet(desk.actor(), id));
  }

  /** Reads a file off the window's thread, and shows it. */
  void read(Supplier<byte[]> file, Consumer<byte[]> shown) {
    message.set("");
    desk.tasks()
        .prepare(desk.texts().get("redress.loading"), progress -> file.get())
        .onSuccess(shown)
        .onFailure(this::notOpened)
        .start();
  }

  /**
   * Writes a file where the user wants it.
   *
   * @param write writes it there; blocks
   */
  void save(String name, Consumer<Path> write) {
    chooseFile
        .apply(name)
        .ifPresent(place ->
            desk.tasks()
                .prepare(
                    desk.texts().get("decision.exporting"),
                    progress -> {
                      write.accept(place);
                      return place;
                    })
                .onSuccess(written ->
                    message.set(
                        desk.texts()
                            .format("decision.exported", String.valueOf(written.getFileName()))))
                .onFailure(this::notOpened)
                .start());
  }

  /** A file could not be read, shown or written. */
  void notOpened(Throwable cause) {
    message.set(Problem.of(cause, desk.texts()).text());
  }

  /** What was written stays in its fields; what is known is fetched anew. */
  private void refused(Throwable cause) {
    load();
    message.set(Problem.of(cause, desk.texts()).text());
  }

  private record Done<T>(T result, RedressSheet sheet) {}

  /** Goes to the decision itself. */
  public void openDecision() {
    desk.navigator().go(new Route.Decided(id));
  }

  /** Opens a correction, change or annulment, to be reviewed or as it stands. */
  public void open(RedressView redress) {
    desk.navigator()
        .go(new Route.ReviewRedress(redress.id(), id, redress.state() == RedressState.DECIDED));
  }
}
