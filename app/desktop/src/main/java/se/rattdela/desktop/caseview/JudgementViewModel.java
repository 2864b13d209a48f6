package se.rattdela.desktop.caseview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.assessment.AnswerView;
import se.rattdela.casework.assessment.EarlierReason;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.casework.assessment.RecordAnswer;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.DraftPlaces;
import se.rattdela.desktop.session.ReuseText;
import se.rattdela.desktop.session.Route;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.RulePack;

/**
 * One judgement of one item, answered beside the matrix. Nothing is chosen beforehand, and what has
 * been written is kept until it is saved.
 */
final class JudgementViewModel {
  private final Desk desk;
  private final DisclosureId disclosure;
  private final ItemId item;
  private final String key;
  private final StringProperty reason = new SimpleStringProperty("");
  private final BooleanProperty confirmed = new SimpleBooleanProperty();
  private final StringProperty reuse = new SimpleStringProperty("");
  private final BooleanBinding takenOver;
  private List<EarlierReason> earlier = List.of();
  private @Nullable AnswerView seen;
  private final StringProperty message = new SimpleStringProperty("");

  JudgementViewModel(Desk desk, DisclosureId disclosure, ItemId item, String key) {
    this.desk = desk;
    this.disclosure = disclosure;
    this.item = item;
    this.key = key;
    desk.unsent().follow(place(), "reason", reason);
    // Taken over in the guided assessment and left there: it is taken over here too.
    desk.unsent().follow(place(), ReuseText.FIELD, reuse);
    takenOver = Bindings.createBooleanBinding(this::isTakenOver, reuse, reason);
    RecordAnswer.Reuse kept = ReuseText.read(reuse.get());
    confirmed.set(kept != null && kept.confirmed());
    confirmed.addListener((observable, was, now) -> {
      RecordAnswer.Reuse from = ReuseText.read(reuse.get());
      if (from != null) {
        reuse.set(ReuseText.write(new RecordAnswer.Reuse(from.answer(), now)));
      }
    });
  }

  private record Fetched(QuestionView question, List<EarlierReason> earlier) {}

  private Fetched fetch() {
    var assessments = desk.office().assessments();
    return new Fetched(
        assessments.question(desk.actor(), disclosure, item, key),
        assessments.earlierReasons(desk.actor(), disclosure, item, key));
  }

  /** A reason that has been changed since is the officer's own, and needs no word that it holds. */
  private boolean isTakenOver() {
    RecordAnswer.Reuse from = ReuseText.read(reuse.get());
    if (from == null || reason.get().isBlank()) {
      return false;
    }
    return earlier.stream()
        .filter(each -> each.answer().equals(from.answer()))
        .allMatch(each -> each.sameWords(reason.get()));
  }

  private String place() {
    // The same place as in the guided assessment: it is the same reason.
    return DraftPlaces.assess(disclosure, item.value() + " " + key);
  }

  /** Why, as the recipient reads it. */
  StringProperty reasonProperty() {
    return reason;
  }

  /** Whether the reason that stands there has been taken over from an earlier answer as it is. */
  ObservableBooleanValue takenOverProperty() {
    return takenOver;
  }

  /** The reasons written before for the same question in the case, as they were fetched. */
  List<EarlierReason> earlier() {
    return earlier;
  }

  /** Begins from a reason written before; whether it holds here too is still to be said. */
  void take(EarlierReason from) {
    confirmed.set(false);
    reuse.set(ReuseText.write(new RecordAnswer.Reuse(from.answer(), false)));
    reason.set(from.reason());
  }

  /** The rules that the question is asked by. */
  RulePack pack() {
    return desk.pack();
  }

  /** Shows a provision in the rules; what has been written is kept. */
  void open(Provision provision) {
    desk.navigator().go(new Route.Rulebook(provision.id()));
  }

  /** Whether the user has said that a reason that was taken over holds here too. */
  BooleanProperty confirmedProperty() {
    return confirmed;
  }

  /** Why the last step did not succeed; empty while nothing is wrong. */
  StringProperty messageProperty() {
    return message;
  }

  /** Fetches the question with where each answer leads. */
  void load(Consumer<QuestionView> then) {
    desk.tasks()
        .prepare(desk.texts().get("case.explaining"), running -> fetch())
        .onSuccess(fetched -> {
          seen = fetched.question().answer();
          earlier = fetched.earlier();
          takenOver.invalidate();
          then.accept(fetched.question());
        })
        .onFailure(desk.failures())
        .start();
  }

  /**
   * Saves an answer; {@code then} is done once it is durable. Where a colleague has answered since
   * the question was shown, nothing is saved and their answer is shown first.
   */
  void answer(String value, Runnable then) {
    String written = reason.get().strip();
    AnswerView saw = seen;
    RecordAnswer.Reuse from = ReuseText.read(reuse.get());
    desk.tasks()
        .prepare(
            desk.texts().get("matrix.judge.saving"), running -> save(value, written, from, saw))
        .onSuccess(theirs ->
            theirs.ifPresentOrElse(
                this::overtaken,
                () -> {
                  desk.unsent().saved(place());
                  then.run();
                }))
        .onFailure(this::fail)
        .start();
  }

  /** Empty when the answer is saved, else the answer that a colleague gave first. */
  private Optional<AnswerView> save(
      String value, String written, RecordAnswer.@Nullable Reuse from, @Nullable AnswerView saw) {
    var assessments = desk.office().assessments();
    long version = assessments.view(desk.actor(), disclosure).disclosure().version();
    AnswerView now = assessments.question(desk.actor(), disclosure, item, key).answer();
    if (now != null && !now.equals(saw)) {
      return Optional.of(now);
    }
    assessments.answer(
        desk.actor(),
        new RecordAnswer(disclosure, version, List.of(item), key, value, written, "", from));
    return Optional.empty();
  }

  private void overtaken(AnswerView theirs) {
    seen = theirs; // shown now, so that the next press replaces it knowingly
    message.set(
        desk.texts()
            .format(
                "matrix.judge.overtaken",
                theirs.byName(),
                desk.words().moment(theirs.at()),
                theirs.reason()));
  }

  private void fail(Throwable cause) {
    message.set(Problem.of(cause, desk.texts()).text());
  }
}
