package se.rattdela.desktop.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.assessment.AnswerView;
import se.rattdela.casework.assessment.AssessmentView;
import se.rattdela.casework.assessment.EarlierReason;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.counsel.CounselView;
import se.rattdela.casework.decision.DraftView;
import se.rattdela.casework.phrase.Placeholder;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.common.SaveState;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.loading.Loading;
import se.rattdela.desktop.phrase.PhraseBook;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Route;
import se.rattdela.rules.pack.Provision;

/** Walks through the questions of a request or own initiative. */
public final class AssessmentViewModel {
  /** What is shown together: the questions and the draft they lead to. */
  public record Shown(
      AssessmentView assessment, DraftView draft, CaseFile file, List<CounselView> counsel) {
    /** Copies what it is given. */
    public Shown {
      counsel = List.copyOf(counsel);
    }
  }

  private final Desk desk;
  private final DisclosureId id;
  private final Loading loading;
  private final ReadOnlyObjectWrapper<SaveState> saveState =
      new ReadOnlyObjectWrapper<>(new SaveState.Untouched());
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Step> current = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private List<Step> steps = List.of();
  private final StepJournal journal;
  private final Changes changes;
  private final Set<String> guided = new HashSet<>();
  private final Clashes clashes;
  private String whenSaved = "";
  private boolean saving;
  private boolean quiet;

  /** The assessment of a disclosure. */
  public AssessmentViewModel(Desk desk, DisclosureId id) {
    this.desk = desk;
    this.id = id;
    this.loading = new Loading(desk.tasks());
    this.journal = new StepJournal(desk.unsent(), id);
    this.changes = new Changes(desk, id, this);
    this.clashes = new Clashes(desk, this);
  }

  /** How things stand. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return loading.stateProperty();
  }

  /** How things stand with the last answer. */
  public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
    return saveState.getReadOnlyProperty();
  }

  /** What is shown, or null before it is fetched. */
  public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Where the user is, or null. */
  ReadOnlyObjectProperty<@Nullable Step> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** Why the last step did not succeed; empty while nothing is wrong. */
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** The list at the left. */
  List<Step> steps() {
    return steps;
  }

  /** Whether answers can be changed now. */
  public boolean editable() {
    Shown now = shown.get();
    if (now == null) {
      return false;
    }
    DisclosureStatus status = now.assessment().disclosure().status();
    return status == DisclosureStatus.ASSESSING || status == DisclosureStatus.RETURNED;
  }

  /** Fetches everything. */
  public void load() {
    loading.fetch(desk.texts().get("assessment.loading"), progress -> fetch(), this::show);
  }

  private Shown fetch() {
    AssessmentView view = desk.office().assessments().view(desk.actor(), id);
    return new Shown(
        view,
        desk.office().decisions().draft(desk.actor(), id),
        desk.office().cases().open(desk.actor(), view.disclosure().content().caseId()),
        desk.office().counsel().ofCase(desk.actor(), view.disclosure().content().caseId()));
  }

  private void show(Shown fetched) {
    Step before = current.get();
    steps = new StepList(fetched.assessment(), desk.texts()).steps();
    clashes.refetched(fetched);
    shown.set(fetched);
    Step same =
        before == null
            ? null
            : steps.stream().filter(each -> Step.same(before, each)).findFirst().orElse(null);
    Step next = same != null ? same : firstOpen();
    if (next != null) {
      checkKept(next, fetched);
    }
    current.set(next);
  }

  private @Nullable Step firstOpen() {
    for (Step step : steps) {
      if (step instanceof Step.Ask ask && !answered(ask.question())) {
        return step;
      }
    }
    return steps.isEmpty() ? null : steps.getLast();
  }

  /** Whether a question has an answer that still stands. */
  static boolean answered(QuestionView question) {
    AnswerView answer = question.answer();
    return answer != null && !answer.stale();
  }

  /** Goes to a place in the list. */
  void choose(Step step) {
    if (!(step instanceof Step.Heading)) {
      message.set("");
      Shown now = shown.get();
      if (now != null) {
        checkKept(step, now);
      }
      current.set(step);
    }
  }

  /** Today in the office. */
  LocalDate today() {
    return desk.today();
  }

  /** Whether the user has put a question to the rule steward. */
  boolean isOwn(CounselView asked) {
    return asked.row().askedBy().equals(desk.actor().id());
  }

  /** Goes to the next or previous place in the list. */
  public void move(int direction) {
    List<Step> places = steps.stream().filter(step -> !(step instanceof Step.Heading)).toList();
    Step now = current.get();
    for (int i = 0; i < places.size(); i++) {
      if (now != null && Step.same(places.get(i), now)) {
        choose(places.get(Math.clamp((long) i + direction, 0, places.size() - 1)));
        return;
      }
    }
  }

  /** The items for which the same question is still open, the given one first. */
  List<ItemId> alsoOpen(Step.Ask ask) {
    List<ItemId> ids = new ArrayList<>();
    ids.add(ask.item().item().id());
    for (Step step : steps) {
      if (step instanceof Step.Ask other
          && other.question().key().equals(ask.question().key())
          && !answered(other.question())
          && !other.item().item().id().equals(ask.item().item().id())) {
        ids.add(other.item().item().id());
      }
    }
    return ids;
  }

  /** What can be written. */
  Changes changes() {
    return changes;
  }

  /** What a colleague saved first. */
  Clashes clashes() {
    return clashes;
  }

  /** Shows what has been fetched anew. */
  void take(Shown fetched) {
    show(fetched);
  }

  /** Says something below the question. */
  void say(String text) {
    message.set(text);
  }

  /** Says something once what is being saved now is saved. */
  void sayWhenSaved(String text) {
    whenSaved = text;
  }

  /** Forgets what is written in a step and not saved; what is stored is shown. */
  void drop(Step step) {
    journal.saved(step);
    saveState.set(new SaveState.Untouched());
    message.set("");
    reshow();
  }

  /** Keeps texts of a step until they are saved, and shows them in its form. */
  void keep(Step step, Map<String, String> fields) {
    journal.keep(step, fields, stored(step));
    changed();
    reshow();
  }

  private void reshow() {
    Shown now = shown.get();
    if (now != null) {
      shown.set(null);
      show(now);
    }
  }

  /** Goes back to the case. */
  void openCase() {
    Shown now = shown.get();
    if (now != null) {
      desk.navigator().go(new Route.OpenCase(now.file().id()));
    }
  }

  /** Goes to what was registered, such as to note how the asker was identified. */
  void openRegistration() {
    desk.navigator().go(new Route.ContinueRegistration(id));
  }

  /** Goes to the originals that go along. */
  void openMasks() {
    Shown now = shown.get();
    if (now != null) {
      desk.navigator().go(new Route.Masks(now.assessment().disclosure().id()));
    }
  }

  /** Keeps what is written in a field of a step until it is saved, also when the page is left. */
  void keep(Step step, String field, StringProperty text) {
    Shown now = shown.get();
    if (now != null) {
      journal.name(step, now.assessment().disclosure().number());
    }
    if (journal.follow(step, field, text, () -> stored(step))) {
      changed();
    }
    text.addListener((observable, was, is) -> changed());
  }

  private Map<String, String> stored(Step step) {
    Shown now = shown.get();
    return now == null ? Map.of() : StepClash.stored(now, step);
  }

  /** Looks whether a colleague has saved in a step since something was written there and kept. */
  private void checkKept(Step step, Shown now) {
    StepJournal.Outdated kept =
        clashes.at(step) == null ? journal.outdated(step, StepClash.stored(now, step)) : null;
    if (kept != null) {
      clashes.putBack(step, kept, now);
    }
  }

  /** Something was written that is not saved yet. */
  void changed() {
    saveState.set(new SaveState.Changed());
  }

  /** The phrases the officer may use. */
  PhraseBook phrases() {
    return new PhraseBook(desk);
  }

  /** What is known for the placeholders of a phrase used in a step. */
  Map<Placeholder, String> phraseValues(Step step) {
    Shown now = shown.get();
    return now == null ? Map.of() : PhraseValues.of(desk, now, step);
  }

  /** The provisions that ask a question, in the pack in force. */
  List<Provision> provisions(QuestionView question) {
    return desk.pack().provisions().stream()
        .filter(each -> question.provisions().contains(each.citation()))
        .toList();
  }

  /** Shows a provision in the rules; what has been written stays written. */
  void openProvision(Provision provision) {
    desk.navigator().go(new Route.Rulebook(provision.id()));
  }

  /** Fetches the reasons written before for a question in the same case. */
  void earlier(Step.Ask ask, Consumer<List<EarlierReason>> then) {
    desk.tasks()
        .prepare(
            desk.texts().get("assessment.earlier.loading"),
            progress ->
                desk.office()
                    .assessments()
                    .earlierReasons(desk.actor(), id, ask.item().item().id(), ask.question().key()))
        .onSuccess(then)
        .onFailure(cause -> message.set(Problem.of(cause, desk.texts()).text()))
        .start();
  }

  /**
   * The questions to the rule steward about a question, or from the matrix about its item and this
   * recipient; newest first.
   */
  List<CounselView> counsel(Step.Ask ask) {
    Shown now = shown.get();
    if (now == null) {
      return List.of();
    }
    String recipient = now.assessment().disclosure().content().recipient();
    return now.counsel().stream().filter(each -> about(each, ask, recipient)).toList();
  }

  private static boolean about(CounselView asked, Step.Ask ask, String recipient) {
    return asked.row().key().equals(ask.question().key())
        || (asked.row().key().isEmpty()
            && asked.row().recipient().equals(recipient)
            && asked.items().stream().anyMatch(each -> each.id().equals(ask.item().item().id())));
  }

  /** Whether guidance is shown at once: until the officer has read or closed it for a question. */
  boolean guidanceOpen(QuestionView question) {
    return !guided.contains(question.key());
  }

  /** Guidance was opened or closed. */
  void guidance(QuestionView question, boolean open) {
    if (open) {
      guided.remove(question.key());
    } else {
      guided.add(question.key());
    }
  }

  @Nullable DisclosureView disclosure() {
    Shown now = shown.get();
    return now == null || saving ? null : now.assessment().disclosure();
  }

  /** Writes off the window's thread and shows what came of it. */
  void change(Callable<?> write, boolean goOn, @Nullable Step saved) {
    change(write, goOn, saved, null);
  }

  /**
   * Writes off the window's thread and shows what came of it.
   *
   * @param mine what the user has written there, in case a colleague was first
   */
  void change(
      Callable<?> write, boolean goOn, @Nullable Step saved, StepClash.@Nullable Mine mine) {
    saving = true;
    message.set("");
    saveState.set(new SaveState.Saving());
    desk.tasks()
        .prepare(
            desk.texts().get("assessment.saving"),
            progress -> {
              write.call();
              return fetch();
            })
        .onSuccess(fetched -> {
          if (saved != null) {
            journal.saved(saved);
          }
          written(fetched, goOn);
        })
        .onFailure(cause -> notWritten(cause, saved, mine))
        .start();
  }

  /**
   * Writes off the window's thread while the user goes on writing.
   *
   * @param same whether the form still says what was sent
   */
  void changeQuietly(Callable<?> write, Step step, StepClash.Mine mine, BooleanSupplier same) {
    saving = true;
    message.set("");
    saveState.set(new SaveState.Saving());
    desk.tasks()
        .prepare(
            desk.texts().get("assessment.saving"),
            progress -> {
              write.call();
              return fetch();
            })
        .onSuccess(fetched -> {
          saving = false;
          boolean all = same.getAsBoolean();
          if (all) {
            journal.saved(step);
          } else {
            journal.rebase(step, StepClash.stored(fetched, step));
          }
          quiet = true;
          show(fetched);
          quiet = false;
          saveState.set(all ? new SaveState.Saved(desk.timeOfDay()) : new SaveState.Changed());
        })
        .onFailure(cause -> notWritten(cause, step, mine))
        .start();
  }

  /** Whether what is shown anew was saved while the user writes: the form stays as it is. */
  boolean quiet() {
    return quiet;
  }

  private void written(Shown fetched, boolean goOn) {
    saving = false;
    saveState.set(new SaveState.Saved(desk.timeOfDay()));
    if (goOn) {
      steps = new StepList(fetched.assessment(), desk.texts()).steps();
      current.set(null);
    }
    show(fetched);
    message.set(whenSaved);
    whenSaved = "";
  }

  private void notWritten(Throwable cause, @Nullable Step step, StepClash.@Nullable Mine mine) {
    saving = false;
    whenSaved = "";
    Shown before = shown.get();
    if (cause instanceof ConflictException conflict && before != null) {
      saveState.set(
          new SaveState.Conflict(conflict.changedBy(), desk.words().time(conflict.changedAt())));
      desk.tasks()
          .prepare(desk.texts().get("assessment.loading"), progress -> fetch())
          .onSuccess(fetched -> clashes.meet(conflict, step, mine, before, fetched))
          .onFailure(failure -> message.set(Problem.of(failure, desk.texts()).text()))
          .start();
      return;
    }
    saveState.set(new SaveState.Failed());
    message.set(Problem.of(cause, desk.texts()).text());
  }
}
