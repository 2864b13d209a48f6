package se.rattdela.desktop.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.assessment.AssessmentView;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.counsel.CounselView;
import se.rattdela.casework.decision.DraftView;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.common.SaveState;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.loading.Loading;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Route;

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
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Step> current = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private final StepWalk steps = new StepWalk();
  private final StepJournal journal;
  private final Changes changes;
  private final StepHelp help;
  private final Clashes clashes;
  private final StepSaving saving;
  private final Foresight foresight;
  private Route.@Nullable Assess wanted;

  /**
   * The assessment of a disclosure.
   *
   * @param route which one, and where to begin in it
   */
  public AssessmentViewModel(Desk desk, Route.Assess route) {
    this.desk = desk;
    this.id = route.id();
    this.wanted = route;
    this.loading = new Loading(desk.tasks());
    this.journal = new StepJournal(desk.unsent(), id);
    this.saving = new StepSaving(desk, this, journal);
    this.help = new StepHelp(desk, id, shown::get, steps, this::told);
    this.changes = new Changes(desk, id, this);
    this.clashes = new Clashes(desk, this);
    this.foresight = new Foresight(desk, id, this::told);
  }

  /** How things stand. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return loading.stateProperty();
  }

  /** How things stand with the last answer. */
  public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
    return saving.saveStateProperty();
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
  StepWalk steps() {
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

  /** How everything stands; off the window's thread. */
  Shown fetch() {
    AssessmentView view = desk.office().assessments().view(desk.actor(), id);
    return new Shown(
        view,
        desk.office().decisions().draft(desk.actor(), id),
        desk.office().cases().open(desk.actor(), view.disclosure().content().caseId()),
        desk.office().counsel().ofCase(desk.actor(), view.disclosure().content().caseId()));
  }

  private void show(Shown fetched) {
    Step before = current.get();
    list(fetched);
    clashes.refetched(fetched);
    shown.set(fetched);
    foresight.look(editable() && fetched.draft().missing().isEmpty());
    Step same = steps.same(before);
    Step next = same != null ? same : first();
    wanted = null;
    if (next != null) {
      checkKept(next, fetched);
    }
    current.set(next);
  }

  /** Where the user wanted to begin, or the first open question. */
  private @Nullable Step first() {
    Route.Assess route = wanted;
    String question = route == null ? null : route.question();
    ItemId item = route == null ? null : route.item();
    Step found = question == null ? null : steps.about(question);
    if (item != null) {
      found = steps.of(item);
      if (!isHere(item)) {
        // Or the questions of another item would seem to be about this one.
        say(desk.texts().get("assessment.item-not-here"));
      }
    }
    return found == null ? steps.firstOpen() : found;
  }

  private boolean isHere(ItemId item) {
    Shown now = shown.get();
    return now == null
        || now.assessment().items().stream().anyMatch(each -> each.item().id().equals(item));
  }

  private void list(Shown fetched) {
    boolean asked = !AskedJurist.elsewhere(fetched).isEmpty();
    steps.take(new StepList(fetched.assessment(), asked, desk.texts()).steps());
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

  /** Goes to the next or previous place in the list. */
  public void move(int direction) {
    Step next = steps.from(current.get(), direction);
    if (next != null) {
      choose(next);
    }
  }

  /** What the officer has to go by. */
  StepHelp help() {
    return help;
  }

  /** Brings what is written to the database. */
  StepSaving saving() {
    return saving;
  }

  /** What can be written. */
  Changes changes() {
    return changes;
  }

  /** What the draft would be met with when it is sent. */
  Foresight foresight() {
    return foresight;
  }

  /** What a colleague saved first. */
  Clashes clashes() {
    return clashes;
  }

  /** What is shown next is the first open question. */
  void goOn(Shown fetched) {
    list(fetched);
    current.set(null);
  }

  /** Shows what has been fetched anew. */
  void take(Shown fetched) {
    Shown before = shown.get();
    show(fetched);
    if (before != null
        && before.draft().disclosure().status() != fetched.draft().disclosure().status()) {
      desk.navigator().workChanged();
    }
  }

  /** Says something below the question. */
  void say(String text) {
    message.set(text);
  }

  /** Says why something did not succeed. */
  void told(Throwable cause) {
    message.set(Problem.of(cause, desk.texts()).text());
  }

  /** Forgets what is written in a step and not saved; what is stored is shown. */
  void drop(Step step) {
    journal.saved(step);
    saving.untouched();
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

  /**
   * As {@link #keep(Step, String, StringProperty)}, for a question to the jurist about the step.
   *
   * @return whether one that was not sent was put back
   */
  boolean keepCounsel(Step step, StringProperty text) {
    Shown now = shown.get();
    if (now != null) {
      journal.name(step, now.assessment().disclosure().number());
    }
    boolean putBack = journal.followCounsel(step, text);
    if (putBack) {
      changed();
    }
    text.addListener((observable, was, is) -> changed());
    return putBack;
  }

  /** The question about the step is with the jurist. */
  void asked(Step step) {
    journal.asked(step);
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
    saving.changed();
  }

  @Nullable DisclosureView disclosure() {
    Shown now = shown.get();
    return now == null || saving.saving() ? null : now.assessment().disclosure();
  }
}
