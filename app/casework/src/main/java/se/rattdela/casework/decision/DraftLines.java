package se.rattdela.casework.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.rattdela.casework.assessment.AssessedItem;
import se.rattdela.casework.request.DisclosureState;
import se.rattdela.casework.request.Matter;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.RuleEngine;

/** The items of a draft with their numbers. */
final class DraftLines {
  private DraftLines() {}

  /**
   * In the officer's order; but where nobody asked, what leaves comes first, since a number that is
   * skipped on the paper would tell the recipient that something stays.
   */
  static List<DraftLine> of(List<AssessedItem> items, RuleEngine engine, DisclosureState state) {
    List<DraftLine> lines = new ArrayList<>();
    for (AssessedItem each : items) {
      lines.add(
          DraftLine.of(
              lines.size() + 1,
              each,
              engine.explain(each.question()),
              state.withheld().get(each.item().id()),
              state.content()));
    }
    boolean unasked =
        state.content().initiative() == Initiative.OWN
            && !(state.content().matter() instanceof Matter.Oral);
    return unasked ? leavingFirst(lines) : lines;
  }

  private static List<DraftLine> leavingFirst(List<DraftLine> lines) {
    List<DraftLine> numbered = new ArrayList<>();
    lines.stream()
        .sorted(Comparator.comparing(line -> !line.leaves()))
        .forEach(line -> numbered.add(line.numbered(numbered.size() + 1)));
    return numbered;
  }
}
