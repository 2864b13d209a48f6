package se.rattdela.desktop.request;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.benefit.Benefits;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.MatterKind;
import se.rattdela.desktop.common.SaveState;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.recovery.Clash;
import se.rattdela.desktop.recovery.ConflictPane;
import se.rattdela.desktop.session.Desk;
import se.rattdela.rules.Initiative;

/**
 * Brings a registration to the database as it grows. What is written lies in the journal until the
 * database has it; what a colleague saved first is never written over, but shown beside it.
 */
final class RequestSaving {
  private final Desk desk;
  private final RequestForm form;
  private final RequestJournal journal;
  private final ReadOnlyStringWrapper message;
  private final Consumer<DisclosureDraft> refill;
  private final ReadOnlyObjectWrapper<SaveState> saveState =
      new ReadOnlyObjectWrapper<>(new SaveState.Untouched());
  private final ReadOnlyObjectWrapper<@Nullable DisclosureView> saved =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Clash<DisclosureView, DisclosureDraft>> clash =
      new ReadOnlyObjectWrapper<>();
  private @Nullable CaseFile file;
  private @Nullable MatterWords matters;
  private Initiative initiative = Initiative.REQUEST;
  private MatterKind kind = MatterKind.ORDINARY;
  private boolean saving;
  private boolean changedAgain;
  private @Nullable Runnable afterwards;

  /**
   * The saving of a form that is not filled yet.
   *
   * @param message is told why something could not be saved
   * @param refill fills the form anew
   */
  RequestSaving(
      Desk desk,
      RequestForm form,
      ReadOnlyStringWrapper message,
      Consumer<DisclosureDraft> refill) {
    this.desk = desk;
    this.form = form;
    this.message = message;
    this.refill = refill;
    this.journal = new RequestJournal(desk.unsent(), form);
  }

  ReadOnlyObjectProperty<SaveState> saveStateProperty() {
    return saveState.getReadOnlyProperty();
  }

  /** The draft as it was last saved, or null before the first time. */
  ReadOnlyObjectProperty<@Nullable DisclosureView> savedProperty() {
    return saved.getReadOnlyProperty();
  }

  /** What a colleague saved first, or null. */
  ReadOnlyObjectProperty<@Nullable Clash<DisclosureView, DisclosureDraft>> clashProperty() {
    return clash.getReadOnlyProperty();
  }

  /** The form is filled; what was written before and not saved is put back into it. */
  void begin(
      @Nullable DisclosureView view,
      CaseFile opened,
      Benefits benefits,
      Initiative byWhom,
      MatterKind matter) {
    file = opened;
    matters = new MatterWords(desk, benefits);
    initiative = byWhom;
    kind = matter;
    saved.set(view);
    if (view != null) {
      saveState.set(new SaveState.Saved(desk.words().time(view.changedAt())));
    }
    switch (journal.begin(view, opened.id(), initiative, kind)) {
      case NOTHING -> {}
      case PUT_BACK -> changed();
      case OUTDATED -> {
        changed();
        if (view != null) {
          String since =
              desk.texts().format("conflict.since", desk.words().moment(view.changedAt()));
          meet(since, null, view);
        }
      }
    }
  }

  /** Something was written. */
  void changed() {
    changedAgain = true;
    saveState.set(new SaveState.Changed());
  }

  /** Saves what has been written, if anything has. */
  void save() {
    if (!saving) { // what is written meanwhile is saved when that is done
      save(() -> {});
    }
  }

  /** Goes on after what has been written is saved. */
  void leave(Runnable then) {
    if (changedAgain) {
      save(then);
    } else {
      then.run();
    }
  }

  /**
   * Saves what has been written, if anything has; then goes on. While it is being saved already,
   * that is waited for; of several wishes the last one counts.
   */
  void save(Runnable then) {
    CaseFile opened = file;
    if (opened == null || clash.get() != null) {
      return;
    }
    if (saving) {
      afterwards = then;
      return;
    }
    if (!changedAgain && saved.get() != null) {
      then.run();
      return;
    }
    if (!form.receivedReadable()) {
      message.set(desk.texts().get("request.received.unreadable"));
      return;
    }
    saving = true;
    changedAgain = false;
    message.set("");
    saveState.set(new SaveState.Saving());
    DisclosureDraft draft = form.draft(opened.id(), initiative);
    DisclosureView before = saved.get();
    desk.tasks()
        .prepare(desk.texts().get("request.saving"), progress -> write(before, draft))
        .onSuccess(view -> saved(view, then))
        .onFailure(this::notSaved)
        .start();
  }

  private DisclosureView write(@Nullable DisclosureView before, DisclosureDraft draft) {
    var disclosures = desk.office().disclosures();
    return before == null
        ? disclosures.createDraft(desk.actor(), draft)
        : disclosures.save(desk.actor(), before.id(), before.version(), draft);
  }

  private void saved(DisclosureView view, Runnable then) {
    saving = false;
    saved.set(view);
    journal.saved(view, changedAgain);
    Runnable wished = afterwards;
    Runnable next = wished == null ? then : wished;
    afterwards = null;
    if (changedAgain) {
      save(next);
    } else {
      saveState.set(new SaveState.Saved(desk.timeOfDay()));
      next.run();
    }
  }

  private void notSaved(Throwable cause) {
    saving = false;
    afterwards = null;
    changedAgain = true;
    DisclosureView before = saved.get();
    if (cause instanceof ConflictException conflict && before != null) {
      saveState.set(ConflictPane.state(desk, conflict));
      fetchTheirs(conflict, before);
      return;
    }
    saveState.set(new SaveState.Failed());
    message.set(Problem.of(cause, desk.texts()).text());
  }

  private void fetchTheirs(ConflictException told, DisclosureView before) {
    desk.tasks()
        .prepare(
            desk.texts().get("case.loading"),
            progress -> desk.office().disclosures().view(desk.actor(), before.id()))
        .onSuccess(theirs -> meet(ConflictPane.title(desk, told), before.content(), theirs))
        .onFailure(cause -> message.set(Problem.of(cause, desk.texts()).text()))
        .start();
  }

  private void meet(String title, @Nullable DisclosureDraft before, DisclosureView theirs) {
    CaseFile opened = file;
    MatterWords said = matters;
    if (opened == null || said == null) {
      return;
    }
    Clash<DisclosureView, DisclosureDraft> met =
        RequestClash.of(
            title, before, form.draft(opened.id(), initiative), theirs, opened, said, desk);
    if (met.mergesItself() && met.merged().equals(theirs.content())) {
      takeTheirs(theirs); // the last save on the way out of the program reached the database
    } else if (met.mergesItself()) {
      String merged = desk.texts().format("conflict.merged", title);
      saveAnew(met.theirs(), met.merged(), () -> message.set(merged));
    } else {
      clash.set(met);
    }
  }

  private void saveAnew(DisclosureView theirs, DisclosureDraft content, Runnable then) {
    saved.set(theirs);
    refill.accept(content);
    changed();
    save(then);
  }

  /** Ends a clash: what came of the choices is saved, or, with null, the colleague's stands. */
  void settle(@Nullable DisclosureDraft settled) {
    Clash<DisclosureView, DisclosureDraft> now = clash.get();
    CaseFile opened = file;
    if (now == null || opened == null) {
      return;
    }
    clash.set(null);
    message.set("");
    if (settled == null) {
      takeTheirs(now.theirs());
    } else {
      saveAnew(now.theirs(), settled, () -> {});
    }
  }

  private void takeTheirs(DisclosureView theirs) {
    saved.set(theirs);
    journal.drop();
    refill.accept(theirs.content());
    journal.saved(theirs, false);
    changedAgain = false;
    saveState.set(new SaveState.Saved(desk.words().time(theirs.changedAt())));
  }
}
