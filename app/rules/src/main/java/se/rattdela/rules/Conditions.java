package se.rattdela.rules;

import java.util.ArrayList;
import java.util.List;
import se.rattdela.rules.pack.Condition;
import se.rattdela.rules.pack.Exclusion;
import se.rattdela.rules.pack.Requirement;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;

/** A version's requirements and exclusions, marked one by one for one question. */
final class Conditions {

  private final Question question;
  private final Reading<Truth> reading;
  private final Keys keys;

  Conditions(RulePack pack, Question question, Reading<Truth> reading) {
    this.question = question;
    this.reading = reading;
    this.keys = new Keys(new Inputs(question, pack.vocabulary()));
  }

  List<ConditionMark> of(Version version) {
    List<ConditionMark> marks = new ArrayList<>();
    for (Requirement requirement : version.requirements()) {
      Condition condition = requirement.condition();
      Truth truth = reading.holds(condition);
      marks.add(
          new ConditionMark(
              requirement.text(),
              truth,
              truth == Truth.UNKNOWN ? keys.open(condition) : List.of(),
              Keys.restsOnJudgement(condition)));
    }
    for (Exclusion exclusion : version.exclusions()) {
      if (!exclusion.inPlayOn(question.date())) {
        continue;
      }
      Truth free = spares(exclusion);
      Condition condition = exclusion.condition();
      marks.add(
          new ConditionMark(
              exclusion.text(),
              free,
              free == Truth.UNKNOWN && condition != null ? keys.open(condition) : List.of(),
              condition != null && Keys.restsOnJudgement(condition)));
    }
    return marks;
  }

  /** Whether no protection of the item is caught by the exclusion. */
  private Truth spares(Exclusion exclusion) {
    Truth caught = Truth.FALSE;
    for (var protection : reading.standing().entrySet()) {
      caught =
          caught.or(protection.getValue().and(reading.excludes(exclusion, protection.getKey())));
    }
    return caught.not();
  }
}
