package se.rattdela.desktop.caseview;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.casework.assessment.RecordAnswer;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.session.Desk;

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
  private final StringProperty message = new SimpleStringProperty("");

  JudgementViewModel(Desk desk, DisclosureId disclosure, ItemId item, String key) {
    this.desk = desk;
    this.disclosure = disclosure;
    this.item = item;
    this.key = key;
    desk.unsent().follow(place(), "reason", reason);
  }

  private String place() {
    return "matrix " + disclosure.value() + " " + item.value() + " " + key;
  }

  /** Why, as the recipient reads it. */
  StringProperty reasonProperty() {
    return reason;
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
        .onSuccess(then)
        .onFailure(this::fail)
        .start();
  }

  /** Saves an answer; {@code then} is done once it is durable. */
  void answer(String value, Runnable then) {
    String written = reason.get().strip();
    desk.tasks()
        .prepare(
            desk.texts().get("matrix.judge.saving"),
            running -> {
              var assessments = desk.office().assessments();
              long version = assessments.view(desk.actor(), disclosure).disclosure().version();
              return assessments.answer(
                  desk.actor(),
                  new RecordAnswer(disclosure, version, List.of(item), key, value, written, ""));
            })
        .onSuccess(saved -> {
          desk.unsent().saved(place());
          then.run();
        })
        .onFailure(this::fail)
        .start();
  }

  private void fail(Throwable cause) {
    message.set(Problem.of(cause, desk.texts()).text());
  }
}
