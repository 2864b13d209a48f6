package se.rattdela.desktop.dispatch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.PaperId;
import se.rattdela.casework.common.RedressId;
import se.rattdela.casework.dispatch.DispatchChannel;
import se.rattdela.casework.dispatch.DispatchService;
import se.rattdela.casework.dispatch.DispatchSheet;
import se.rattdela.casework.dispatch.DispatchState;
import se.rattdela.casework.dispatch.DispatchView;
import se.rattdela.casework.dispatch.NewDispatch;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.common.Moments;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.loading.Loading;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.DraftPlaces;
import se.rattdela.desktop.session.KeptTexts;
import se.rattdela.desktop.session.Route;

/** The dispatch of a paper: what is filled in, and what has been recorded. */
public final class DispatchViewModel {
  private final Desk desk;
  private final PaperId id;
  private final DispatchForm form;
  private final KeptTexts kept;
  private final Loading loading;
  private final ReadOnlyObjectWrapper<@Nullable DispatchSheet> sheet =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper remaining = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
  private boolean begun;

  /** The dispatch of a paper. */
  public DispatchViewModel(Desk desk, PaperId id) {
    this.desk = desk;
    this.loading = new Loading(desk.tasks());
    this.id = id;
    this.form = new DispatchForm(new Moments(desk.zone()));
    this.kept = new KeptTexts(desk.unsent());
    form.keepIn(kept);
    form.channel.addListener((observable, before, now) -> count());
    form.verified.addListener((observable, before, now) -> count());
    form.sentAt.addListener((observable, before, now) -> count());
    form.receiverFunction.addListener((observable, before, now) -> count());
    form.protectionConfirmed.addListener((observable, before, now) -> count());
  }

  DispatchForm form() {
    return form;
  }

  /** How things stand. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return loading.stateProperty();
  }

  /** What is dispatched and what has been, or null before it is fetched. */
  public ReadOnlyObjectProperty<@Nullable DispatchSheet> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  /** How the last step went; empty while there is nothing to say. */
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** What must be filled in before the dispatch can be recorded, as a sentence. */
  public ReadOnlyStringProperty remainingProperty() {
    return remaining.getReadOnlyProperty();
  }

  /** Whether the dispatch can be recorded. */
  public ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  /** Whether the user registers and dispatches, and sees no more of the case than its papers. */
  public boolean onlyRegisters() {
    return !desk.holds(Role.OFFICER) && !desk.holds(Role.APPROVER);
  }

  /** Fetches the sheet. */
  public void load() {
    loading.fetch(
        desk.texts().get("dispatch.loading"),
        progress -> dispatches().sheet(desk.actor(), id),
        fetched -> {
          show(fetched);
          if (begun && kept.outdated()) {
            message.set(desk.texts().get("dispatch.put-back.since"));
          }
        });
  }

  /** Whether a dispatch that was begun before stands in the form again. */
  boolean isBegun() {
    return begun;
  }

  /** The page is left; what was written in the form stays kept. */
  void leave() {
    kept.leave();
  }

  private DispatchService dispatches() {
    return desk.office().dispatches();
  }

  private void show(DispatchSheet fetched) {
    kept.end();
    form.begin(fetched, desk.clock().instant());
    begun = kept.begin(DraftPlaces.newDispatch(id), fetched.number(), fetched.version());
    sheet.set(fetched);
    loading.ready();
    count();
  }

  private void count() {
    DispatchSheet now = sheet.get();
    if (now == null) {
      return;
    }
    List<String> left = new ArrayList<>();
    need(left, form.channel.get() != null, "dispatch.left.channel");
    need(left, form.moment() != null, "dispatch.left.moment");
    need(left, !form.receiverFunction.get().isBlank(), "dispatch.left.receiver");
    need(left, form.verified.get() != null, "dispatch.left.verified");
    need(left, form.confirmed(now), "dispatch.left.protection");
    // What is to reach no recipient can still have been left to the archive.
    DispatchChannel channel = form.channel.get();
    ready.set(left.isEmpty() && channel != null && now.safe().contains(channel));
    remaining.set(
        left.isEmpty()
            ? desk.texts().get("dispatch.ready")
            : desk.texts().format("dispatch.left", desk.texts().and(left)));
  }

  private void need(List<String> left, boolean there, String key) {
    if (!there) {
      left.add(desk.texts().get(key));
    }
  }

  /**
   * Why no file can be made for a way out, as a sentence; empty where one can.
   *
   * @param target SDK or E_ARCHIVE
   */
  String hindrance(DispatchChannel target) {
    DispatchSheet now = sheet.get();
    if (now == null) {
      return "";
    }
    ErrorCode obstacle = now.obstacle();
    if (obstacle != null && target.reachesRecipient()) {
      return obstacle.message(desk.texts().locale());
    }
    if (!now.safe().contains(target)) {
      return desk.texts()
          .get(target == DispatchChannel.E_ARCHIVE ? "package.no-archive" : "package.unsafe");
    }
    return form.confirmed(now) ? "" : desk.texts().get("package.confirm-first");
  }

  /** The grade of protection that has been confirmed; null where nobody is protected. */
  @Nullable ProtectedIdentity confirmedProtection() {
    DispatchSheet now = sheet.get();
    return now == null ? null : form.confirmedGrade(now);
  }

  /** Records the dispatch. */
  public void record() {
    DispatchSheet now = sheet.get();
    NewDispatch dispatch = now == null ? null : form.filled(now);
    if (dispatch == null) {
      return;
    }
    ready.set(false);
    message.set("");
    desk.tasks()
        .prepare(
            desk.texts().get("dispatch.saving"),
            progress -> dispatches().dispatch(desk.actor(), dispatch))
        .onSuccess(recorded -> {
          kept.saved();
          show(recorded);
          message.set(desk.texts().get("dispatch.saved"));
          desk.navigator().workChanged();
        })
        .onFailure(this::refused)
        .start();
  }

  /**
   * Records what became of a dispatch.
   *
   * @param note why, or the receipt
   */
  public void ended(DispatchView dispatch, DispatchState end, Instant at, String note) {
    message.set("");
    desk.tasks()
        .prepare(
            desk.texts().get("dispatch.saving"),
            progress ->
                dispatches()
                    .ended(desk.actor(), dispatch.id(), dispatch.version(), end, at, note.strip()))
        .onSuccess(recorded -> {
          desk.unsent().saved(placeOfEnd(dispatch));
          show(recorded);
          message.set(desk.texts().get("dispatch.ended"));
          desk.navigator().workChanged();
        })
        .onFailure(this::refused)
        .start();
  }

  /** Keeps what is written of how a dispatch ended. */
  KeptTexts keptEnd() {
    return new KeptTexts(desk.unsent());
  }

  /** Where what is written of how a dispatch ended is kept. */
  String placeOfEnd(DispatchView dispatch) {
    return DraftPlaces.dispatch(id, dispatch.id());
  }

  /** The number of the decision; empty before the sheet is fetched. */
  String number() {
    DispatchSheet now = sheet.get();
    return now == null ? "" : now.number();
  }

  /** The form keeps what was written; only the sheet is fetched anew. */
  private void refused(Throwable cause) {
    message.set(Problem.of(cause, desk.texts()).text());
    desk.tasks()
        .prepare(
            desk.texts().get("dispatch.loading"), progress -> dispatches().sheet(desk.actor(), id))
        .onSuccess(fetched -> {
          sheet.set(fetched);
          count();
        })
        .onFailure(loading::failed)
        .start();
  }

  /** Now, in the office. */
  public Instant now() {
    return desk.clock().instant();
  }

  /** Goes to where appeals are registered. */
  public void openAppeals() {
    DispatchSheet now = sheet.get();
    if (now != null) {
      desk.navigator().go(new Route.Redress(now.decision()));
    }
  }

  /** Goes to the paper itself. */
  public void openDecision() {
    DispatchSheet now = sheet.get();
    switch (id) {
      case DecisionId decision -> desk.navigator().go(new Route.Decided(decision));
      case RedressId redress when now != null ->
          desk.navigator().go(new Route.ReviewRedress(redress, now.decision(), true));
      case RedressId _ -> {}
    }
  }
}
