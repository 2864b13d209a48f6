package se.rattdela.casework.unmet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rattdela.casework.assessment.Assessor;
import se.rattdela.casework.assessment.Target;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.item.ItemView;
import se.rattdela.rules.ExplainedProvision;
import se.rattdela.rules.Explanation;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.Reason;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.Status;

/**
 * Which provisions come nearest to letting items out to an authority. Every purpose and both first
 * steps are tried, since what could not be shared was mostly never asked for by the book.
 */
final class NearestProvisions {
  /** A choice among more than this is no help. */
  private static final int MOST = 8;

  /** One item of a kind shows what stops the others. */
  private static final int ITEMS = 3;

  /**
   * About something else altogether, unless it is a mistake that is often made. A purpose is tried
   * for each provision, so one that still fails on its purpose is about something else too.
   */
  private static final Set<String> FAR =
      Set.of(
          "RECIPIENT",
          "HOLDER",
          "PURPOSE",
          "NOT_IN_FORCE",
          "NOTHING_TO_OVERRIDE",
          "NO_DUTY",
          "SECRET");

  private final RuleEngine engine;
  private final Assessor assessor;
  private final LocalDate today;

  NearestProvisions(RuleEngine engine, Assessor assessor, LocalDate today) {
    this.engine = engine;
    this.assessor = assessor;
    this.today = today;
  }

  List<NearProvision> of(Assessor.CaseItems read, Set<ItemId> wanted, String authority) {
    Map<String, ExplainedProvision> nearest = new HashMap<>();
    read.items().stream()
        .filter(item -> wanted.contains(item.id()))
        .limit(ITEMS)
        .flatMap(item -> explanations(read, item, authority))
        .filter(each -> each.answer().outcome() == Outcome.MUST_NOT)
        .flatMap(each -> each.provisions().stream())
        .filter(each -> each.result().status() == Status.DOES_NOT_APPLY)
        .filter(NearestProvisions::isNear)
        .forEach(each ->
            nearest.merge(
                each.provision().id(),
                each,
                (one, other) -> reasons(other) < reasons(one) ? other : one));
    return nearest.values().stream()
        .sorted(
            Comparator.comparing(NearestProvisions::isTrap)
                .reversed()
                .thenComparingInt(NearestProvisions::reasons)
                .thenComparing(each -> each.provision().id()))
        .limit(MOST)
        .map(NearestProvisions::near)
        .toList();
  }

  private Stream<Explanation> explanations(
      Assessor.CaseItems read, ItemView item, String authority) {
    return engine.pack().vocabulary().purposes().keySet().stream()
        .flatMap(purpose ->
            Stream.of(Initiative.values())
                .map(initiative -> new Target(authority, initiative, purpose)))
        .map(target ->
            engine.explain(assessor.assess(read, item, target, List.of(), today).question()));
  }

  private static boolean isNear(ExplainedProvision each) {
    return each.result().reasons().stream()
        .allMatch(reason -> reason.trap() != null || !FAR.contains(reason.kind()));
  }

  /** Whether it fails on something that is often overlooked, which the rule pack names. */
  private static boolean isTrap(ExplainedProvision each) {
    return each.result().reasons().stream().anyMatch(reason -> reason.trap() != null);
  }

  private static int reasons(ExplainedProvision each) {
    return each.result().reasons().size();
  }

  private static NearProvision near(ExplainedProvision each) {
    return new NearProvision(
        each.provision().id(),
        each.provision().citation(),
        each.result().reasons().stream().map(Reason::kind).distinct().toList(),
        each.result().reasons().stream()
            .map(Reason::text)
            .filter(text -> !text.isBlank())
            .distinct()
            .limit(2)
            .collect(Collectors.joining(" ")));
  }
}
