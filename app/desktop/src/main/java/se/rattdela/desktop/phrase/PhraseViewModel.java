package se.rattdela.desktop.phrase;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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
import se.rattdela.desktop.recovery.Clash;
import se.rattdela.desktop.recovery.ConflictPane;
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
  private final ReadOnlyObjectWrapper<@Nullable Clash<Phrase, PhraseContent>> clash =
      new ReadOnlyObjectWrapper<>();
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

  /**
   * The form is filled with a phrase, or emptied for a new one: what was written there before and
   * not saved is put back.
   *
   * @return whether something was
   */
  boolean begin(@Nullable Phrase phrase) {
    if (phrase == null) {
      return kept.begin(place(null), "");
    }
    boolean back = kept.begin(place(phrase), "", phrase.version());
    if (!back && desk.unsent().holds(place(phrase))) {
      kept.saved(); // it reached the database on the way out of the program
    }
    return back;
  }

  /**
   * What was put back stands in the form.
   *
   * @param mine what it says
   */
  void putBack(@Nullable Phrase phrase, PhraseContent mine) {
    changed();
    if (phrase != null && kept.outdated()) {
      meet(desk.texts().get("conflict.put-back"), null, mine, phrase);
    }
  }

  /** Where what is written of a phrase is kept; null is a new one. */
  private static String place(@Nullable Phrase phrase) {
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

  /** What a colleague saved first, or null. */
  ReadOnlyObjectProperty<@Nullable Clash<Phrase, PhraseContent>> clashProperty() {
    return clash.getReadOnlyProperty();
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
    fetch(fetched -> take(fetched, then));
  }

  private void take(List<Phrase> fetched, @Nullable PhraseId then) {
    phrases.set(fetched);
    choose(fetched.stream().filter(each -> each.id().equals(then)).findFirst().orElse(null));
  }

  private void fetch(Consumer<List<Phrase>> then) {
    desk.tasks()
        .prepare(
            desk.texts().get("phrases.loading"),
            progress -> desk.office().phrases().list(desk.actor()))
        .onSuccess(fetched -> {
          state.set(new LoadState.Ready());
          then.accept(fetched);
        })
        .onFailure(cause -> state.set(new LoadState.Failed(cause)))
        .start();
  }

  /** Shows a phrase, or room for a new one. */
  void choose(@Nullable Phrase phrase) {
    clash.set(null);
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
    if (now == null) {
      change(() -> desk.office().phrases().add(desk.actor(), shared, content).id(), this::refused);
    } else {
      rewrite(now, content, PhraseClash.content(now));
    }
  }

  private void rewrite(Phrase on, PhraseContent content, PhraseContent before) {
    change(
        () -> desk.office().phrases().change(desk.actor(), on.id(), on.version(), content).id(),
        told -> fetchTheirs(told, on.id(), before, content));
  }

  /** Takes the chosen phrase out of use. */
  void retire() {
    Phrase now = chosen.get();
    if (now != null) {
      change(
          () -> {
            desk.office().phrases().retire(desk.actor(), now.id(), now.version());
            return now.id();
          },
          told -> {
            refused(told);
            fetch(fetched -> take(fetched, now.id()));
          });
    }
  }

  private void fetchTheirs(
      ConflictException told, PhraseId id, PhraseContent before, PhraseContent mine) {
    fetch(fetched ->
        fetched.stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .ifPresentOrElse(
                theirs -> meet(ConflictPane.title(desk, told), before, mine, theirs),
                () -> refused(told)));
  }

  private void meet(
      String title, @Nullable PhraseContent before, PhraseContent mine, Phrase theirs) {
    clash.set(PhraseClash.of(title, before, mine, theirs, desk.texts()));
  }

  /**
   * Ends a clash.
   *
   * @param settled what shall stand, as it stands in the form now; null takes the colleague's
   */
  void settle(@Nullable PhraseContent settled) {
    Clash<Phrase, PhraseContent> now = clash.get();
    if (now == null) {
      return;
    }
    clash.set(null);
    Phrase theirs = now.theirs();
    if (settled == null) {
      kept.saved();
      kept.end();
      saveState.set(new SaveState.Untouched());
      message.set("");
      show(theirs.id());
    } else {
      kept.stored(place(theirs), "", theirs.version(), true);
      rewrite(theirs, settled, PhraseClash.content(theirs));
    }
  }

  private void change(Callable<PhraseId> write, Consumer<ConflictException> met) {
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
          if (cause instanceof ConflictException told) {
            saveState.set(ConflictPane.state(desk, told));
            met.accept(told);
          } else {
            saveState.set(new SaveState.Failed());
            refused(cause);
          }
        })
        .start();
  }

  private void refused(Throwable cause) {
    message.set(Problem.of(cause, desk.texts()).text());
  }
}
