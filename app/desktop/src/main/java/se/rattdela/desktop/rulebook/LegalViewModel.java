package se.rattdela.desktop.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.assessment.NewStand;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.rulebook.LegalQuestion;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.loading.Loading;
import se.rattdela.desktop.recovery.ConflictPane;
import se.rattdela.desktop.session.Desk;
import se.rattdela.rules.pack.Vocabulary;

/** The contested questions of law, which the jurist answers once for the whole office. */
public final class LegalViewModel {
  private final Desk desk;
  private final Loading loading;
  private final AskedViewModel asked;
  private final ReadOnlyObjectWrapper<List<LegalQuestion>> questions =
      new ReadOnlyObjectWrapper<>(List.of());
  private final Map<String, StandDraft> drafts = new HashMap<>();

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

  /** What is being written to answer a question; the same one each time. */
  StandDraft draft(LegalQuestion question) {
    return drafts.computeIfAbsent(question.key(), key -> new StandDraft(desk, question));
  }

  /** The page is left: what is being written is put back when it is opened again. */
  void leave() {
    drafts.values().forEach(StandDraft::leave);
    drafts.clear();
  }

  /** Fetches the questions. */
  public void load() {
    loading.fetchRows(
        desk.texts().get("rulebook.legal.loading"),
        progress -> fetch(),
        fetched -> show(fetched, desk.texts().get("conflict.put-back")));
  }

  /**
   * Shows the questions as they are stored.
   *
   * @param title who has answered meanwhile what the user is writing an answer to
   */
  private void show(List<LegalQuestion> fetched, String title) {
    for (LegalQuestion each : fetched) {
      StandDraft begun = drafts.get(each.key());
      if (begun != null) {
        begun.fetched(each, title);
      }
    }
    questions.set(fetched);
  }

  /** Answers a question for the whole office, over the answer that is shown. */
  void give(StandDraft draft) {
    StandDraft.Written sent = draft.written();
    Boolean value = sent.value();
    if (value == null || draft.savingProperty().get()) {
      return;
    }
    String key = draft.question().key();
    NewStand stand = new NewStand(value, draft.number());
    draft.savingProperty().set(true);
    desk.tasks()
        .prepare(
            desk.texts().get("rulebook.legal.saving"),
            progress -> {
              desk.office()
                  .assessments()
                  .decideLegalQuestion(desk.actor(), key, stand, sent.reason());
              return fetch();
            })
        .onSuccess(fetched -> {
          draft.savingProperty().set(false);
          fetched.stream()
              .filter(each -> each.key().equals(key))
              .forEach(each -> draft.given(each, sent));
          show(fetched, desk.texts().get("conflict.put-back"));
        })
        .onFailure(cause -> {
          draft.savingProperty().set(false);
          if (cause instanceof ConflictException told) {
            meet(told);
          } else {
            desk.failures().accept(cause);
          }
        })
        .start();
  }

  /** Another answer was given first: it is shown beside the user's own, which stays written. */
  private void meet(ConflictException told) {
    desk.tasks()
        .prepare(desk.texts().get("rulebook.legal.loading"), progress -> fetch())
        .onSuccess(fetched -> show(fetched, ConflictPane.title(desk, told)))
        .onFailure(desk.failures())
        .start();
  }

  private List<LegalQuestion> fetch() {
    return desk.office().rulebook().legalQuestions(desk.actor());
  }
}
