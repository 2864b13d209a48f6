package se.rattdela.desktop.rulebook;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.assessment.LegalStand;
import se.rattdela.casework.rulebook.LegalQuestion;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.recovery.Clash;
import se.rattdela.desktop.recovery.Merge;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.DraftPlaces;
import se.rattdela.desktop.session.KeptTexts;

/**
 * A stand on a question of law while it is being written. It is kept until it is given; where a
 * colleague has given one since it was begun, the two are shown beside each other.
 */
final class StandDraft {
  /** What is written: the answer, null while none is chosen, and why. */
  record Written(@Nullable Boolean value, String reason) {
    boolean isNothing() {
      return value == null && reason.isBlank();
    }
  }

  private final Texts texts;
  private final KeptTexts kept;
  private final ObjectProperty<@Nullable Boolean> chosen = new SimpleObjectProperty<>();
  private final StringProperty reason = new SimpleStringProperty("");
  private final BooleanProperty saving = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<@Nullable Clash<LegalQuestion, Written>> clash =
      new ReadOnlyObjectWrapper<>();
  private LegalQuestion question;

  /** A stand on a question as it was fetched; what was written before is put back. */
  StandDraft(Desk desk, LegalQuestion question) {
    this.texts = desk.texts();
    this.question = question;
    this.kept =
        new KeptTexts(desk.unsent())
            .with(
                "answer",
                chosen,
                now -> now == null ? "" : now.toString(),
                written -> written.isEmpty() ? null : Boolean.valueOf(written))
            .with("reason", reason);
    kept.begin(place(), title(), number());
    if (kept.outdated() && !written().isNothing()) {
      meet(texts.get("conflict.put-back"));
    }
  }

  private String place() {
    return DraftPlaces.stand(question.key());
  }

  private String title() {
    return String.join(", ", question.provisions());
  }

  /** The stand it is written over; 0 for none. */
  int number() {
    LegalStand held = question.stand();
    return held == null ? 0 : held.number();
  }

  /** The question as it was fetched last. */
  LegalQuestion question() {
    return question;
  }

  /** The answer; null while none is chosen. */
  ObjectProperty<@Nullable Boolean> chosenProperty() {
    return chosen;
  }

  /** Why that is the answer. */
  StringProperty reasonProperty() {
    return reason;
  }

  /** Whether it is being given. */
  BooleanProperty savingProperty() {
    return saving;
  }

  /** What a colleague has given meanwhile, or null. */
  ReadOnlyObjectProperty<@Nullable Clash<LegalQuestion, Written>> clashProperty() {
    return clash.getReadOnlyProperty();
  }

  Written written() {
    return new Written(chosen.get(), reason.get().strip());
  }

  /**
   * The question was fetched anew.
   *
   * @param title who has given another stand meanwhile, if somebody has
   */
  void fetched(LegalQuestion now, String title) {
    int before = number();
    question = now;
    if (number() == before) {
      return;
    }
    if (written().isNothing()) {
      begin(new Written(null, ""), false);
    } else {
      meet(title);
    }
  }

  /** It is given: what was written since it was sent stays written. */
  void given(LegalQuestion now, Written sent) {
    question = now;
    boolean more = !written().equals(sent);
    begin(more ? written() : new Written(null, ""), more);
  }

  /** Shows both; what the colleague's already says is not asked about. */
  private void meet(String title) {
    LegalStand theirs = question.stand();
    Written given =
        theirs == null
            ? new Written(null, "")
            : new Written(theirs.value(), theirs.reason().strip());
    // An answer and its reason belong together, so nothing of them is merged without being asked.
    Merge<Written> merge =
        new Merge<>(null, written(), given)
            .value("answer", texts.get("conflict.answer"), Written::value, this::word)
            .text("reason", texts.get("rulebook.legal.reason"), Written::reason);
    Clash<LegalQuestion, Written> met = new Clash<>(title, question, merge, StandDraft::settled);
    if (met.mergesItself()) {
      begin(new Written(null, ""), false);
    } else {
      clash.set(met);
    }
  }

  private String word(@Nullable Boolean value) {
    return value == null
        ? texts.get("conflict.not-answered")
        : texts.get(value ? "common.yes" : "common.no");
  }

  private static Written settled(Merge.Result<Written> result) {
    return new Written(
        result.value("answer", Written::value), result.text("reason", Written::reason));
  }

  /** What came of a clash stands in the form now; with null, the colleague's stands alone. */
  void settle(@Nullable Written settled) {
    begin(settled == null ? new Written(null, "") : settled, settled != null);
  }

  /** The form is written over the question as it is stored now. */
  private void begin(Written now, boolean more) {
    clash.set(null);
    chosen.set(now.value());
    reason.set(now.reason());
    kept.stored(place(), title(), Integer.toString(number()), more);
  }

  /** The page is left; what is written is kept, and what is not is no work that waits. */
  void leave() {
    if (written().isNothing()) {
      kept.saved();
    }
    kept.end();
  }
}
