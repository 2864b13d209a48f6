package se.rattdela.casework.rulebook;

import java.util.List;
import java.util.Map;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.assessment.Answers;
import se.rattdela.casework.assessment.LegalStand;
import se.rattdela.casework.engine.EngineInForce;
import se.rattdela.casework.engine.JudgementKeys;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Vocabulary;

/** Lists the questions of law with the office's stands. */
final class LegalDesk {
  private final StewardWork work;
  private final EngineInForce rules;
  private final Answers answers;

  LegalDesk(StewardWork work, EngineInForce rules, Answers answers) {
    this.work = work;
    this.rules = rules;
    this.answers = answers;
  }

  List<LegalQuestion> all(Actor actor) {
    RulePack pack = rules.engine().pack();
    Map<String, List<LegalStand>> stands = work.read(actor, answers.stands()::history);
    return pack.vocabulary().judgements().values().stream()
        .filter(Vocabulary.Judgement::legal)
        .map(each ->
            new LegalQuestion(
                each.key(),
                each.question(),
                asking(pack, each.key()),
                stands.getOrDefault(each.key(), List.of())))
        .toList();
  }

  private static List<String> asking(RulePack pack, String key) {
    return pack.provisions().stream()
        .filter(each ->
            each.versions().stream().anyMatch(version -> JudgementKeys.of(version).contains(key)))
        .map(Provision::citation)
        .toList();
  }
}
