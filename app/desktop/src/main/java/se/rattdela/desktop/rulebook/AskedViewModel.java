package se.rattdela.desktop.rulebook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.assessment.NewStand;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.counsel.CounselId;
import se.rattdela.casework.counsel.CounselRow;
import se.rattdela.casework.counsel.CounselState;
import se.rattdela.casework.counsel.CounselView;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.DraftPlaces;
import se.rattdela.desktop.session.KeptTexts;

/** The questions that officers have put to the rule steward, answered one at a time. */
public final class AskedViewModel {
  private final Desk desk;
  private final Runnable standChanged;
  private final StringProperty written = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable AskedAnswer> chosen = new SimpleObjectProperty<>();
  private final KeptTexts kept;
  private final ReadOnlyObjectWrapper<List<CounselRow>> waiting =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable CounselView> opened = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

  /**
   * The questions that wait.
   *
   * @param standChanged told when an answer became the office's stand
   */
  AskedViewModel(Desk desk, Runnable standChanged) {
    this.desk = desk;
    this.standChanged = standChanged;
    this.kept =
        new KeptTexts(desk.unsent())
            .with("answer", written)
            .choice("stand", chosen, AskedAnswer.class);
  }

  /** What waits, oldest first. */
  ReadOnlyObjectProperty<List<CounselRow>> waitingProperty() {
    return waiting.getReadOnlyProperty();
  }

  /** The question that is being answered, or null. */
  ReadOnlyObjectProperty<@Nullable CounselView> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /** The answer, while it is being written. */
  StringProperty writtenProperty() {
    return written;
  }

  /** How a question of law is answered, while the answer is being written; null before that. */
  ObjectProperty<@Nullable AskedAnswer> chosenProperty() {
    return chosen;
  }

  /** Whether what is open cannot be answered any more: it was answered or taken back meanwhile. */
  boolean ended() {
    CounselView now = opened.get();
    return now != null && now.row().state() != CounselState.WAITING;
  }

  /** How many others wait about the same: the same question of law, or the same in one case. */
  int alike(CounselRow row) {
    return (int)
        waiting.get().stream()
            .filter(each -> !each.id().equals(row.id()) && !row.key().isEmpty())
            .filter(each -> each.key().equals(row.key()))
            .filter(each -> row.legal() || each.caseId().equals(row.caseId()))
            .count();
  }

  /** Whole days a question has waited. */
  long days(CounselRow row) {
    return ChronoUnit.DAYS.between(
        LocalDate.ofInstant(row.askedAt(), OfficeTime.ZONE), desk.today());
  }

  /** Why the last step did not succeed; empty while nothing is wrong. */
  ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** Whether the user answers such questions. */
  boolean answers() {
    return desk.holds(Role.RULE_STEWARD);
  }

  /** Whether a question was put by the user, who leaves it to a colleague. */
  boolean isOwn(CounselRow row) {
    return row.askedBy().equals(desk.actor().id());
  }

  /** Fetches what waits. */
  void load() {
    if (answers()) {
      desk.tasks()
          .prepare(
              desk.texts().get("rulebook.asked.loading"),
              progress -> desk.office().counsel().waiting(desk.actor()))
          .onSuccess(waiting::set)
          .onFailure(this::failed)
          .start();
    }
  }

  /** Opens a question; the opening is logged in its case. */
  void open(CounselId id) {
    message.set("");
    desk.tasks()
        .prepare(
            desk.texts().get("rulebook.asked.loading"),
            progress -> desk.office().counsel().open(desk.actor(), id))
        .onSuccess(question -> {
          kept.end();
          written.set("");
          chosen.set(null);
          kept.begin(DraftPlaces.asked(id), question.row().number());
          opened.set(question);
        })
        .onFailure(this::failed)
        .start();
  }

  /** Closes the question that is open. */
  void close() {
    kept.end();
    message.set("");
    opened.set(null);
  }

  /** Throws away what was written to a question that nobody can answer any more. */
  void drop() {
    kept.saved();
    close();
  }

  /** Answers the question that is open, with what is written and chosen. */
  void answer() {
    CounselView now = opened.get();
    if (now == null) {
      return;
    }
    AskedAnswer how = chosen.get();
    NewStand stand = how == null ? null : how.over(now.stand());
    String text = written.get();
    message.set("");
    desk.tasks()
        .prepare(
            desk.texts().get("rulebook.asked.saving"),
            progress -> {
              desk.office()
                  .counsel()
                  .answer(desk.actor(), now.row().id(), now.version(), text.strip(), stand);
              return desk.office().counsel().waiting(desk.actor());
            })
        .onSuccess(left -> {
          kept.saved();
          kept.end();
          opened.set(null);
          waiting.set(left);
          desk.navigator().workChanged();
          if (stand != null) {
            standChanged.run();
          }
        })
        .onFailure(cause -> notAnswered(now.row().id(), cause))
        .start();
  }

  /** What was written stands; where a colleague was first it is shown beside what stands now. */
  private void notAnswered(CounselId id, Throwable cause) {
    failed(cause);
    if (cause instanceof ConflictException
        || (cause instanceof NotAllowedException refused
            && refused.code() == ErrorCode.WRONG_STATUS)) {
      desk.tasks()
          .prepare(
              desk.texts().get("rulebook.asked.loading"),
              progress ->
                  new Now(
                      desk.office().counsel().open(desk.actor(), id),
                      desk.office().counsel().waiting(desk.actor())))
          .onSuccess(now -> {
            chosen.set(null);
            waiting.set(now.waiting());
            opened.set(now.question());
            // Of what has ended the card itself tells; else it is the question of law.
            message.set(ended() ? "" : standsOtherwise(cause));
            desk.navigator().workChanged();
            standChanged.run();
          })
          .onFailure(this::failed)
          .start();
    }
  }

  private String standsOtherwise(Throwable cause) {
    return cause instanceof ConflictException conflict
        ? desk.texts().format("rulebook.asked.overtaken", conflict.changedBy())
        : Problem.of(cause, desk.texts()).text();
  }

  private record Now(CounselView question, List<CounselRow> waiting) {}

  private void failed(Throwable cause) {
    message.set(Problem.of(cause, desk.texts()).text());
  }
}
