package se.rattdela.rules;

import java.util.ArrayList;
import java.util.List;

/** A version's requirements and exclusions, marked one by one for one question. */
final class Conditions {

  private final Inputs inputs;
  private final Reading<Truth> reading;
  private final Situation situation;

  Conditions(Inputs inputs, Reading<Truth> reading) {
    this.inputs = inputs;
    this.reading = reading;
    this.situation = reading.situation();
  }

  List<ConditionMark> of(Rule rule) {
    List<ConditionMark> marks = new ArrayList<>();
    for (Rule.Part part : rule.parts()) {
      Truth truth = reading.holds(part.formula());
      marks.add(
          new ConditionMark(
              part.requirement().text(), truth, open(truth, part.keys()), part.restsOnJudgement()));
    }
    for (Rule.Barrier barrier : rule.barriers()) {
      if (barrier.exclusion().inPlayOn(situation.question().date())) {
        Truth free = spares(barrier);
        marks.add(
            new ConditionMark(
                barrier.exclusion().text(),
                free,
                open(free, barrier.keys()),
                barrier.restsOnJudgement()));
      }
    }
    return marks;
  }

  private List<String> open(Truth truth, List<Key> keys) {
    return truth == Truth.UNKNOWN
        ? keys.stream().filter(inputs::open).map(Key::name).toList()
        : List.of();
  }

  /** Whether no protection of the item is caught by the exclusion. */
  private Truth spares(Rule.Barrier barrier) {
    Truth caught = Truth.FALSE;
    for (int place = 0; place < situation.protections().size(); place++) {
      caught = caught.or(reading.standing(place).and(reading.excludes(barrier, place)));
    }
    return caught.not();
  }
}
