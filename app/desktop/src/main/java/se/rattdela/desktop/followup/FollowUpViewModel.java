package se.rattdela.desktop.followup;

import java.time.LocalDate;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.notice.NoticeOutcome;
import se.rattdela.casework.notice.NoticeView;
import se.rattdela.casework.notice.RecordFollowUp;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.loading.Loading;
import se.rattdela.desktop.recovery.ConflictPane;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.DraftPlaces;
import se.rattdela.desktop.session.KeptTexts;

/** What a notice or a report has led to. */
public final class FollowUpViewModel {
  private final Desk desk;
  private final DisclosureId id;
  private final KeptTexts kept;
  private final Loading loading;
  private final ReadOnlyObjectWrapper<@Nullable NoticeView> notice = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

  /** What one has led to. */
  public FollowUpViewModel(Desk desk, DisclosureId id) {
    this.desk = desk;
    this.loading = new Loading(desk.tasks());
    this.id = id;
    this.kept = new KeptTexts(desk.unsent());
  }

  /** How things stand. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return loading.stateProperty();
  }

  /** The notice or report, or null before it is fetched. */
  public ReadOnlyObjectProperty<@Nullable NoticeView> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /** How the last step went; empty while there is nothing to say. */
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** Today in the office. */
  public LocalDate today() {
    return desk.today();
  }

  /** Fetches it. */
  public void load() {
    loading.fetch(
        desk.texts().get("followup.loading"),
        progress -> desk.office().notices().view(desk.actor(), id),
        this::show);
  }

  /** Keeps what is chosen and written until it is stored. */
  void keep(
      Property<@Nullable NoticeOutcome> outcome,
      Property<@Nullable LocalDate> happenedOn,
      Property<@Nullable LocalDate> remindOn,
      StringProperty note) {
    kept.choice("outcome", outcome, NoticeOutcome.class)
        .day("happened", happenedOn)
        .day("remind", remindOn)
        .with("note", note);
  }

  /** The page is left; what was written in the form stays kept. */
  void leave() {
    kept.leave();
  }

  private void show(NoticeView fetched) {
    if (notice.get() == null) {
      boolean back =
          kept.begin(DraftPlaces.followUp(id), fetched.number(), fetched.followUps().size());
      if (back && kept.outdated()) {
        message.set(stays(desk.texts().get("conflict.put-back")));
      }
    }
    notice.set(fetched);
    loading.ready();
  }

  private String stays(String who) {
    return desk.texts().format("conflict.stays", who);
  }

  /** What is stored is added to and never changed, so both stand; the user reads and saves. */
  private void met(ConflictException told) {
    desk.tasks()
        .prepare(
            desk.texts().get("followup.loading"),
            progress -> desk.office().notices().view(desk.actor(), id))
        .onSuccess(fetched -> {
          kept.stored(DraftPlaces.followUp(id), fetched.number(), fetched.followUps().size(), true);
          show(fetched);
          message.set(stays(ConflictPane.title(desk, told)));
        })
        .onFailure(this::refused)
        .start();
  }

  private void refused(Throwable cause) {
    message.set(Problem.of(cause, desk.texts()).text());
  }

  /** Stores an answer; what was written stays if it cannot be. */
  public void record(
      NoticeOutcome outcome,
      LocalDate happenedOn,
      String note,
      @Nullable LocalDate remindOn,
      Runnable saved) {
    NoticeView now = notice.get();
    if (now == null) {
      return;
    }
    message.set("");
    desk.tasks()
        .prepare(
            desk.texts().get("followup.saving"),
            progress ->
                desk.office()
                    .notices()
                    .record(
                        desk.actor(),
                        new RecordFollowUp(
                            id,
                            now.followUps().size(),
                            outcome,
                            happenedOn,
                            note.strip(),
                            remindOn)))
        .onSuccess(stored -> {
          show(stored);
          message.set(desk.texts().get("followup.saved"));
          saved.run();
          kept.stored(DraftPlaces.followUp(id), stored.number(), stored.followUps().size(), false);
          desk.navigator().workChanged();
        })
        .onFailure(cause -> {
          if (cause instanceof ConflictException told) {
            met(told);
          } else {
            refused(cause);
          }
        })
        .start();
  }
}
