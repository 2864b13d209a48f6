package se.rattdela.desktop.phrase;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.phrase.Phrase;
import se.rattdela.casework.phrase.PhraseContent;
import se.rattdela.casework.phrase.PhraseEdition;
import se.rattdela.casework.phrase.PhraseId;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.common.SaveState;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.DraftPlaces;
import se.rattdela.desktop.session.KeptTexts;

/** Keeps the phrases: the user's own, and the office's for the rule steward. */
public final class PhraseViewModel {
  private final Desk desk;
  private final KeptTexts kept;
  private final ReadOnlyObjectWrapper<LoadState> state =
      new ReadOnlyObjectWrapper<>(new LoadState.Ready());
  private final ReadOnlyObjectWrapper<SaveState> saveState =
      new ReadOnlyObjectWrapper<>(new SaveState.Untouched());
  private final ReadOnlyObjectWrapper<List<Phrase>> phrases =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Phrase> chosen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<PhraseEdition>> editions =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

  /** The phrases of the user at a desk. */
  public PhraseViewModel(Desk desk) {
    this.desk = desk;
    this.kept = new KeptTexts(desk.unsent());
  }

  /** Keeps what is written of a phrase until it is saved. */
  KeptTexts kept() {
    return kept;
  }

  /** Where what is written of a phrase is kept; null is a new one. */
  static String place(@Nullable Phrase phrase) {
    return DraftPlaces.phrase(phrase == null ? null : phrase.id());
  }

  /** Whether the user may write phrases for the office. */
  boolean maySharePhrases() {
    return desk.holds(Role.RULE_STEWARD);
  }

  ReadOnlyObjectProperty<LoadState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<SaveState> saveStateProperty() {
    return saveState.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<Phrase>> phrasesProperty() {
    return phrases.getReadOnlyProperty();
  }

  /** The phrase that is shown, or null for a new one. */
  ReadOnlyObjectProperty<@Nullable Phrase> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Every wording of the chosen phrase. */
  ReadOnlyObjectProperty<List<PhraseEdition>> editionsProperty() {
    return editions.getReadOnlyProperty();
  }

  /** Why the last step did not succeed; empty while nothing is wrong. */
  ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  void load() {
    show(null);
  }

  private void show(@Nullable PhraseId then) {
    desk.tasks()
        .prepare(
            desk.texts().get("phrases.loading"),
            progress -> desk.office().phrases().list(desk.actor()))
        .onSuccess(fetched -> {
          state.set(new LoadState.Ready());
          phrases.set(fetched);
          choose(fetched.stream().filter(each -> each.id().equals(then)).findFirst().orElse(null));
        })
        .onFailure(cause -> state.set(new LoadState.Failed(cause)))
        .start();
  }

  /** Shows a phrase, or room for a new one. */
  void choose(@Nullable Phrase phrase) {
    chosen.set(phrase);
    editions.set(List.of());
    if (phrase != null) {
      desk.tasks()
          .prepare(
              desk.texts().get("phrases.loading"),
              progress -> desk.office().phrases().editions(desk.actor(), phrase.id()))
          .onSuccess(editions::set)
          .start();
    }
  }

  /** Something was written that is not saved yet. */
  void changed() {
    saveState.set(new SaveState.Changed());
  }

  /** Saves what is written as a new phrase, or as a new wording of the chosen one. */
  void save(boolean shared, PhraseContent content) {
    Phrase now = chosen.get();
    change(() ->
        now == null
            ? desk.office().phrases().add(desk.actor(), shared, content).id()
            : desk.office().phrases().change(desk.actor(), now.id(), now.version(), content).id());
  }

  /** Takes the chosen phrase out of use. */
  void retire() {
    Phrase now = chosen.get();
    if (now != null) {
      change(() -> {
        desk.office().phrases().retire(desk.actor(), now.id(), now.version());
        return now.id();
      });
    }
  }

  private void change(Callable<PhraseId> write) {
    message.set("");
    saveState.set(new SaveState.Saving());
    desk.tasks()
        .prepare(desk.texts().get("phrases.saving"), progress -> write.call())
        .onSuccess(saved -> {
          kept.saved();
          kept.end();
          show(saved);
          saveState.set(new SaveState.Saved(desk.timeOfDay()));
        })
        .onFailure(cause -> {
          saveState.set(
              cause instanceof ConflictException conflict
                  ? new SaveState.Conflict(
                      conflict.changedBy(), desk.words().time(conflict.changedAt()))
                  : new SaveState.Failed());
          message.set(Problem.of(cause, desk.texts()).text());
        })
        .start();
  }
}
