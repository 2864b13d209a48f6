package se.rattdela.desktop.rulebook;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.assessment.LegalStand;
import se.rattdela.casework.assessment.NewStand;
import se.rattdela.casework.rulebook.LegalQuestion;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.loading.Loading;
import se.rattdela.desktop.session.Desk;
import se.rattdela.rules.pack.Vocabulary;

/** The contested questions of law, which the jurist answers once for the whole office. */
public final class LegalViewModel {
  private final Desk desk;
  private final Loading loading;
  private final AskedViewModel asked;
  private final ReadOnlyObjectWrapper<List<LegalQuestion>> questions =
      new ReadOnlyObjectWrapper<>(List.of());

  /** Questions of the pack in force. */
  public LegalViewModel(Desk desk) {
    this.desk = desk;
    this.loading = new Loading(desk.tasks());
    this.asked = new AskedViewModel(desk, this::load);
  }

  /** What officers have asked. */
  AskedViewModel asked() {
    return asked;
  }

  /** How things stand with what is shown. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return loading.stateProperty();
  }

  /** The questions with the office's stand. */
  ReadOnlyObjectProperty<List<LegalQuestion>> questionsProperty() {
    return questions.getReadOnlyProperty();
  }

  /** Whether the user may answer. */
  boolean mayChange() {
    return desk.holds(Role.RULE_STEWARD);
  }

  /** Both readings of a question; null where the pack explains none. */
  Vocabulary.@Nullable Readings readings(String key) {
    Map<String, Vocabulary.Judgement> judgements = desk.pack().vocabulary().judgements();
    Vocabulary.Judgement judgement = judgements.get(key);
    return judgement == null ? null : judgement.readings();
  }

  /** Fetches the questions. */
  public void load() {
    loading.fetchRows(
        desk.texts().get("rulebook.legal.loading"), progress -> fetch(), questions::set);
  }

  /** Answers a question for the whole office, over the answer that is shown. */
  void answer(LegalQuestion question, boolean value, String reason) {
    LegalStand held = question.stand();
    NewStand stand = new NewStand(value, held == null ? 0 : held.number());
    desk.tasks()
        .prepare(
            desk.texts().get("rulebook.legal.saving"),
            progress -> {
              desk.office()
                  .assessments()
                  .decideLegalQuestion(desk.actor(), question.key(), stand, reason);
              return fetch();
            })
        .onSuccess(questions::set)
        .onFailure(desk.failures())
        .start();
  }

  private List<LegalQuestion> fetch() {
    return desk.office().rulebook().legalQuestions(desk.actor());
  }
}
