package se.rattdela.desktop.rulebook;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.counsel.CounselId;
import se.rattdela.casework.counsel.CounselRow;
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
    this.kept = new KeptTexts(desk.unsent()).with("answer", written);
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
          kept.begin(DraftPlaces.asked(id), question.row().number());
          opened.set(question);
        })
        .onFailure(this::failed)
        .start();
  }

  /** Closes the question that is open. */
  void close() {
    opened.set(null);
  }

  /**
   * Answers the question that is open.
   *
   * @param stand yes or no to a question of law; null for every other
   */
  void answer(String text, @Nullable Boolean stand) {
    CounselView now = opened.get();
    if (now == null) {
      return;
    }
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
          if (stand != null) {
            standChanged.run();
          }
        })
        .onFailure(this::failed)
        .start();
  }

  private void failed(Throwable cause) {
    message.set(Problem.of(cause, desk.texts()).text());
  }
}
