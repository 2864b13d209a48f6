package se.rattdela.desktop.assessment;

import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.desktop.assessment.AssessmentViewModel.Shown;
import se.rattdela.desktop.common.SaveState;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.recovery.ConflictPane;
import se.rattdela.desktop.session.Desk;

/** Brings what is written in a step to the database, and shows what came of it. */
final class StepSaving {
  private final Desk desk;
  private final AssessmentViewModel model;
  private final StepJournal journal;
  private final ReadOnlyObjectWrapper<SaveState> saveState =
      new ReadOnlyObjectWrapper<>(new SaveState.Untouched());
  private String whenSaved = "";
  private boolean saving;
  private boolean quiet;

  StepSaving(Desk desk, AssessmentViewModel model, StepJournal journal) {
    this.desk = desk;
    this.model = model;
    this.journal = journal;
  }

  /** How things stand with the last answer. */
  ReadOnlyObjectProperty<SaveState> saveStateProperty() {
    return saveState.getReadOnlyProperty();
  }

  /** Something was written that is not saved yet. */
  void changed() {
    saveState.set(new SaveState.Changed());
  }

  /** Nothing is written that is not saved. */
  void untouched() {
    saveState.set(new SaveState.Untouched());
  }

  /** Whether something is being saved, so that nothing else can be. */
  boolean saving() {
    return saving;
  }

  /** Whether what is shown anew was saved while the user writes: the form stays as it is. */
  boolean quiet() {
    return quiet;
  }

  /** Says something once what is being saved now is saved. */
  void sayWhenSaved(String text) {
    whenSaved = text;
  }

  /** As {@link #change(Callable, boolean, Step, StepClash.Mine)}, with no text to lose. */
  void change(Callable<?> write, boolean goOn, @Nullable Step saved) {
    change(write, goOn, saved, null);
  }

  /**
   * Writes off the window's thread and shows what came of it.
   *
   * @param goOn whether the next open question is shown then
   * @param saved the step that is saved by it, or null
   * @param mine what the user has written there, in case a colleague was first
   */
  void change(
      Callable<?> write, boolean goOn, @Nullable Step saved, StepClash.@Nullable Mine mine) {
    begin(write)
        .onSuccess(fetched -> {
          if (saved != null) {
            journal.saved(saved);
          }
          written(fetched, goOn);
        })
        .onFailure(cause -> notWritten(cause, saved, mine))
        .start();
  }

  /**
   * Writes what is no answer, such as a question to the jurist: a half-written answer beside it
   * stays kept.
   *
   * @param whenWritten run once it is written
   */
  void changeBeside(Callable<?> write, Runnable whenWritten) {
    begin(write)
        .onSuccess(fetched -> {
          whenWritten.run();
          written(fetched, false);
        })
        .onFailure(cause -> notWritten(cause, null, null))
        .start();
  }

  /**
   * Writes off the window's thread while the user goes on writing.
   *
   * @param same whether the form still says what was sent
   */
  void changeQuietly(Callable<?> write, Step step, StepClash.Mine mine, BooleanSupplier same) {
    begin(write)
        .onSuccess(fetched -> {
          saving = false;
          boolean all = same.getAsBoolean();
          if (all) {
            journal.saved(step);
          } else {
            journal.rebase(step, StepClash.stored(fetched, step));
          }
          quiet = true;
          model.take(fetched);
          quiet = false;
          saveState.set(all ? new SaveState.Saved(desk.timeOfDay()) : new SaveState.Changed());
        })
        .onFailure(cause -> notWritten(cause, step, mine))
        .start();
  }

  private Tasks.Prepared<Shown> begin(Callable<?> write) {
    saving = true;
    model.say("");
    saveState.set(new SaveState.Saving());
    return desk.tasks()
        .prepare(
            desk.texts().get("assessment.saving"),
            progress -> {
              write.call();
              return model.fetch();
            });
  }

  private void written(Shown fetched, boolean goOn) {
    saving = false;
    saveState.set(new SaveState.Saved(desk.timeOfDay()));
    if (goOn) {
      model.goOn(fetched);
    }
    model.take(fetched);
    model.say(whenSaved);
    whenSaved = "";
  }

  private void notWritten(Throwable cause, @Nullable Step step, StepClash.@Nullable Mine mine) {
    saving = false;
    whenSaved = "";
    Shown before = model.shownProperty().get();
    if (cause instanceof ConflictException conflict && before != null) {
      saveState.set(ConflictPane.state(desk, conflict));
      desk.tasks()
          .prepare(desk.texts().get("assessment.loading"), progress -> model.fetch())
          .onSuccess(fetched -> model.clashes().meet(conflict, step, mine, before, fetched))
          .onFailure(model::told)
          .start();
      return;
    }
    saveState.set(new SaveState.Failed());
    model.told(cause);
  }
}
