package se.rattdela.desktop.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.assessment.AnswerView;
import se.rattdela.casework.assessment.AssessmentView;
import se.rattdela.casework.assessment.ItemAssessment;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.casework.assessment.RecordAnswer;
import se.rattdela.casework.assessment.Withhold;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.decision.DecisionTexts;
import se.rattdela.casework.decision.DraftView;
import se.rattdela.casework.phrase.Placeholder;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.common.SaveState;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.phrase.PhraseBook;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Route;

/** Walks through the questions of a request or own initiative. */
public final class AssessmentViewModel {
  /** What is shown together: the questions and the draft they lead to. */
  public record Shown(AssessmentView assessment, DraftView draft, CaseFile file) {}

  private final Desk desk;
  private final DisclosureId id;
  private final ReadOnlyObjectWrapper<LoadState> state =
      new ReadOnlyObjectWrapper<>(new LoadState.Ready());
  private final ReadOnlyObjectWrapper<SaveState> saveState =
      new ReadOnlyObjectWrapper<>(new SaveState.Untouched());
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Step> current = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private List<Step> steps = List.of();
  private boolean saving;

  /** The assessment of a disclosure. */
  public AssessmentViewModel(Desk desk, DisclosureId id) {
    this.desk = desk;
    this.id = id;
  }

  /** How things stand. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return state.getReadOnlyProperty();
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
    Tasks.Running running =
        desk.tasks()
            .prepare(desk.texts().get("assessment.loading"), progress -> fetch())
            .onSuccess(fetched -> {
              show(fetched);
              state.set(new LoadState.Ready());
            })
            .onFailure(cause -> state.set(new LoadState.Failed(cause)))
            .start();
    if (desk.tasks().running().contains(running)) {
      state.set(new LoadState.Busy(running));
    }
  }

  private Shown fetch() {
    AssessmentView view = desk.office().assessments().view(desk.actor(), id);
    return new Shown(
        view,
        desk.office().decisions().draft(desk.actor(), id),
        desk.office().cases().open(desk.actor(), view.disclosure().content().caseId()));
  }

  private void show(Shown fetched) {
    Step before = current.get();
    steps = new StepList(fetched.assessment(), desk.texts()).steps();
    shown.set(fetched);
    Step same =
        before == null
            ? null
            : steps.stream().filter(each -> Step.same(before, each)).findFirst().orElse(null);
    current.set(same != null ? same : firstOpen());
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
      current.set(step);
    }
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

  /**
   * Records an answer and goes on to the next open question once it is durably saved.
   *
   * @param value the chosen answer, or null when the officer cannot tell yet: nothing is recorded
   */
  void answer(
      Step.Ask ask, @Nullable String value, String reason, String internalNote, boolean forAll) {
    DisclosureView disclosure = disclosure();
    if (disclosure == null) {
      return;
    }
    if (value == null) {
      move(1);
      return;
    }
    List<ItemId> items = forAll ? alsoOpen(ask) : List.of(ask.item().item().id());
    RecordAnswer command =
        new RecordAnswer(
            id,
            disclosure.version(),
            items,
            ask.question().key(),
            value,
            reason.strip(),
            internalNote.strip());
    change(() -> desk.office().assessments().answer(desk.actor(), command), true, ask);
  }

  /** Takes an answer back. */
  void withdraw(Step.Ask ask) {
    DisclosureView disclosure = disclosure();
    if (disclosure != null) {
      change(
          () ->
              desk.office()
                  .assessments()
                  .withdraw(
                      desk.actor(),
                      id,
                      disclosure.version(),
                      ask.item().item().id(),
                      ask.question().key()),
          false,
          ask);
    }
  }

  /** Withholds what may be given. */
  void withhold(ItemAssessment item, String reason, String internalNote) {
    DisclosureView disclosure = disclosure();
    if (disclosure != null) {
      Withhold command =
          new Withhold(
              id, disclosure.version(), item.item().id(), reason.strip(), internalNote.strip());
      change(
          () -> desk.office().assessments().withhold(desk.actor(), command),
          false,
          new Step.MayWithhold(item));
    }
  }

  /** Lets go what was withheld. */
  void release(ItemAssessment item) {
    DisclosureView disclosure = disclosure();
    if (disclosure != null) {
      change(
          () ->
              desk.office()
                  .assessments()
                  .release(desk.actor(), id, disclosure.version(), item.item().id()),
          false,
          new Step.MayWithhold(item));
    }
  }

  /** Saves the texts of the decision. */
  void saveTexts(DecisionTexts texts) {
    DisclosureView disclosure = disclosure();
    if (disclosure != null) {
      change(
          () -> desk.office().decisions().saveTexts(desk.actor(), id, disclosure.version(), texts),
          false,
          new Step.Texts());
    }
  }

  /** Sends the draft to the approver. */
  void send() {
    DisclosureView disclosure = disclosure();
    if (disclosure != null) {
      change(
          () -> desk.office().decisions().send(desk.actor(), id, disclosure.version()),
          false,
          null);
    }
  }

  /** Takes the draft back from the approver. */
  void recall() {
    DisclosureView disclosure = disclosure();
    if (disclosure != null) {
      change(
          () -> desk.office().decisions().recall(desk.actor(), id, disclosure.version()),
          false,
          null);
    }
  }

  /** Goes back to the case. */
  void openCase() {
    Shown now = shown.get();
    if (now != null) {
      desk.navigator().go(new Route.OpenCase(now.file().id()));
    }
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
    if (desk.unsent().follow(place(step), field, text)) {
      changed();
    }
    text.addListener((observable, was, now) -> changed());
  }

  private String place(Step step) {
    return id.value() + " " + Step.place(step);
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
    Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
    Shown now = shown.get();
    if (now == null) {
      return values;
    }
    DisclosureDraft content = now.assessment().disclosure().content();
    Instant received = content.received();
    values.put(Placeholder.RECIPIENT, desk.words().recipient(content.recipient()));
    values.put(
        Placeholder.DATE,
        received == null ? desk.words().day(desk.today()) : desk.words().day(received));
    values.put(Placeholder.UNIT, now.file().unitName());
    switch (step) {
      case Step.Ask ask -> {
        values.put(Placeholder.ITEM, ask.item().item().title());
        values.put(Placeholder.PROVISION, String.join(", ", ask.question().provisions()));
      }
      case Step.MayWithhold may -> {
        values.put(Placeholder.ITEM, may.item().item().title());
        values.put(Placeholder.PROVISION, desk.words().secrecyCited(may.item().item().secrecy()));
      }
      case Step.Texts _, Step.Heading _ -> {}
    }
    return values;
  }

  private @Nullable DisclosureView disclosure() {
    Shown now = shown.get();
    return now == null || saving ? null : now.assessment().disclosure();
  }

  private void change(Callable<?> write, boolean goOn, @Nullable Step saved) {
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
            desk.unsent().saved(place(saved));
          }
          written(fetched, goOn);
        })
        .onFailure(this::notWritten)
        .start();
  }

  private void written(Shown fetched, boolean goOn) {
    saving = false;
    saveState.set(new SaveState.Saved(desk.timeOfDay()));
    if (goOn) {
      steps = new StepList(fetched.assessment(), desk.texts()).steps();
      current.set(null);
    }
    show(fetched);
  }

  private void notWritten(Throwable cause) {
    saving = false;
    saveState.set(
        cause instanceof ConflictException conflict
            ? new SaveState.Conflict(conflict.changedBy(), desk.words().time(conflict.changedAt()))
            : new SaveState.Failed());
    message.set(Problem.of(cause, desk.texts()).text());
  }
}
