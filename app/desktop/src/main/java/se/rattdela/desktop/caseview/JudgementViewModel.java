package se.rattdela.desktop.caseview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.assessment.AnswerView;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.casework.assessment.RecordAnswer;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.DraftPlaces;
import se.rattdela.desktop.session.ReuseText;

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
    RecordAnswer.Reuse kept = ReuseText.read(reuse.get());
    confirmed.set(kept != null && kept.confirmed());
    confirmed.addListener((observable, was, now) -> {
      RecordAnswer.Reuse from = ReuseText.read(reuse.get());
      if (from != null) {
        reuse.set(ReuseText.write(new RecordAnswer.Reuse(from.answer(), now)));
      }
    });
  }

  private String place() {
    // The same place as in the guided assessment: it is the same reason.
    return DraftPlaces.assess(disclosure, item.value() + " " + key);
  }

  /** Why, as the recipient reads it. */
  StringProperty reasonProperty() {
    return reason;
  }

  /** Whether the reason that stands there has been taken over from an earlier answer. */
  boolean takenOver() {
    return ReuseText.read(reuse.get()) != null;
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
        .prepare(
            desk.texts().get("case.explaining"),
            running -> desk.office().assessments().question(desk.actor(), disclosure, item, key))
        .onSuccess(question -> {
          seen = question.answer();
          then.accept(question);
        })
        .onFailure(this::fail)
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
