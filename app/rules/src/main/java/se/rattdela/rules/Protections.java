package se.rattdela.rules;

import java.util.ArrayList;
import java.util.List;

/** The secrecies of an item, marked one by one for one question. */
final class Protections {

  private final Reading<Truth> reading;
  private final Situation situation;

  Protections(Reading<Truth> reading) {
    this.reading = reading;
    this.situation = reading.situation();
  }

  /** In the order of the question. */
  List<ProtectionMark> marks() {
    List<ProtectionMark> marks = new ArrayList<>();
    for (int place = 0; place < situation.protections().size(); place++) {
      marks.add(mark(place));
    }
    return marks;
  }

  private ProtectionMark mark(int place) {
    Truth broken = Truth.FALSE;
    List<String> by = new ArrayList<>();
    for (Rule rule : situation.possible()) {
      Truth overrides = reading.overrides(rule, place);
      broken = broken.or(overrides);
      if (overrides == Truth.TRUE) {
        by.add(rule.version().id());
      }
    }
    Truth stands = reading.standing(place);
    boolean hinders = stands == Truth.TRUE && broken == Truth.FALSE;
    return new ProtectionMark(
        situation.protections().get(place),
        stands,
        broken,
        by.stream().sorted().toList(),
        hinders ? barriers(place) : List.of());
  }

  /** The exclusions that alone keep a provision from breaking it. */
  private List<ProtectionMark.Barrier> barriers(int place) {
    List<ProtectionMark.Barrier> barriers = new ArrayList<>();
    for (Rule rule : situation.possible()) {
      if (reading.requirements(rule) == Truth.TRUE) {
        for (Rule.Barrier barrier : rule.barriers()) {
          Reason hit = barrier.hits().get(situation.numbers().get(place));
          if (hit != null && reading.excludes(barrier, place) == Truth.TRUE) {
            barriers.add(new ProtectionMark.Barrier(rule.version().id(), hit));
          }
        }
      }
    }
    return barriers;
  }
}
