package se.rattdela.desktop.person;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.casefile.PersonSheet;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.desktop.common.SaveState;
import se.rattdela.desktop.recovery.ConflictPane;
import se.rattdela.desktop.session.Desk;

/** Brings changes of the persons of a case to the database, and takes the last of them back. */
final class PersonSaving {
  private final Desk desk;
  private final Consumer<PersonSheet> show;
  private final Consumer<Throwable> told;
  private final Consumer<ConflictException> met;
  private final ReadOnlyObjectWrapper<SaveState> saveState =
      new ReadOnlyObjectWrapper<>(new SaveState.Untouched());
  private final ReadOnlyObjectWrapper<@Nullable String> undoable = new ReadOnlyObjectWrapper<>();
  private final PersonUndo undo;

  /**
   * Nothing saved yet.
   *
   * @param show gets the persons as they are stored after a change
   * @param told gets why something could not be saved
   * @param met is told when a colleague saved first
   */
  PersonSaving(
      Desk desk,
      CaseId caseId,
      Consumer<PersonSheet> show,
      Consumer<Throwable> told,
      Consumer<ConflictException> met) {
    this.desk = desk;
    this.show = show;
    this.told = told;
    this.met = met;
    this.undo = desk.remembered().of(PersonUndo.class, caseId, PersonUndo::new);
    showUndoable();
  }

  private void showUndoable() {
    PersonUndo.Step last = undo.last();
    undoable.set(last == null ? null : last.what());
  }

  /** How things stand with what has been written. */
  ReadOnlyObjectProperty<SaveState> saveStateProperty() {
    return saveState.getReadOnlyProperty();
  }

  /** What can be undone, in words, or null. */
  ReadOnlyObjectProperty<@Nullable String> undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  /** Something is written that is not saved. */
  void changed() {
    saveState.set(new SaveState.Changed());
  }

  /** Whether something is written that is not saved. */
  boolean unsaved() {
    return saveState.get() instanceof SaveState.Changed;
  }

  /** Nothing is written that is not saved. */
  void untouched() {
    saveState.set(new SaveState.Untouched());
  }

  /** Saves off the window's thread. */
  void write(Callable<PersonSheet> step, Consumer<PersonSheet> then) {
    write(step, then, this::notSaved);
  }

  private void write(
      Callable<PersonSheet> step, Consumer<PersonSheet> then, Consumer<Throwable> failed) {
    saveState.set(new SaveState.Saving());
    desk.tasks()
        .prepare(desk.texts().get("persons.saving"), progress -> step.call())
        .onSuccess(saved -> {
          then.accept(saved);
          saveState.set(new SaveState.Saved(desk.timeOfDay()));
          show.accept(saved);
        })
        .onFailure(failed)
        .start();
  }

  private void notSaved(Throwable cause) {
    if (cause instanceof ConflictException conflict) {
      saveState.set(ConflictPane.state(desk, conflict));
      met.accept(conflict);
    } else {
      saveState.set(new SaveState.Failed());
      told.accept(cause);
    }
  }

  /**
   * A step can be taken back.
   *
   * @param what the step, in words
   */
  void offerUndo(String what, Callable<PersonSheet> back) {
    undo.remember(new PersonUndo.Step(what, back));
    showUndoable();
  }

  /** The last step cannot be taken back. */
  void forgetUndo() {
    undo.remember(null);
    showUndoable();
  }

  /**
   * Takes back the last change that the user saved; the history shows both. Where that fails it can
   * be tried again, unless a colleague was first.
   */
  void undo() {
    PersonUndo.Step last = undo.last();
    if (last != null) {
      forgetUndo();
      write(
          last.back(),
          saved -> {},
          cause -> {
            if (!(cause instanceof ConflictException)) {
              offerUndo(last.what(), last.back());
            }
            notSaved(cause);
          });
    }
  }
}
