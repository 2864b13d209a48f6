package se.rattdela.casework.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.rattdela.casework.common.ItemId;
import se.rattdela.rules.Question;
import se.rattdela.rules.RuleEngine;

/** Finds what the office's stands have settled in a disclosure. */
final class SettledQuestions {
  private final RuleEngine engine;
  private final QuestionList questions;

  SettledQuestions(RuleEngine engine, QuestionList questions) {
    this.engine = engine;
    this.questions = questions;
  }

  /**
   * The questions that would be open without a stand.
   *
   * @param stands what the disclosure rests on
   * @param history every stand by question, the latest first
   */
  List<SettledQuestion> of(
      List<AssessedItem> items, List<LegalStand> stands, Map<String, List<LegalStand>> history) {
    List<SettledQuestion> settled = new ArrayList<>();
    for (LegalStand stand : stands) {
      List<AssessedItem> concerned =
          items.stream().filter(each -> decides(each.question(), stand.key())).toList();
      if (!concerned.isEmpty()) {
        List<ItemId> ids = concerned.stream().map(each -> each.item().id()).toList();
        settled.add(
            new SettledQuestion(
                questions.one(concerned.getFirst(), stand.key(), AnswerKind.JUDGEMENT),
                stand,
                history.getOrDefault(stand.key(), List.of(stand)),
                ids));
      }
    }
    return settled;
  }

  private boolean decides(Question question, String key) {
    if (!questions.legal(key) || !question.judgements().containsKey(key)) {
      return false;
    }
    Question unanswered = QuestionBuilder.without(question, AnswerKind.JUDGEMENT, key);
    return engine.verdict(unanswered).open().stream().anyMatch(open -> open.key().equals(key));
  }
}
