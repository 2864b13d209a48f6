package se.rattdela.casework.redress;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.KeyedMessage;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.decision.DecisionHead;
import se.rattdela.casework.decision.Decisions;
import se.rattdela.casework.decision.ItemOutcome;
import se.rattdela.casework.redress.RedressGate.Handled;

/**
 * Keeps a correction, change or annulment from withholding anything itself, within a unit of work.
 * To withhold what was asked for takes a provision, a test of harm and reasons for each item (32 §
 * förvaltningslagen; JO 1629-2016): it is done by a decision that tries the items anew, and by no
 * other paper.
 */
final class TakenBack {
  private final RedressGate gate;
  private final Redresses redresses;
  private final Decisions decisions;
  private final Retrials retrials;

  TakenBack(RedressGate gate, Redresses redresses, Decisions decisions, Retrials retrials) {
    this.gate = gate;
    this.redresses = redresses;
    this.decisions = decisions;
    this.retrials = retrials;
  }

  /** Whether the decision lets something leave to someone who asked for it. */
  boolean gave(EntityManager em, Handled it) {
    return gate.asked(em, it)
        && decisions.outcomes(em, it.first().id()).values().stream()
            .anyMatch(each -> each != ItemOutcome.NOT_GIVEN);
  }

  /** What the paper lacks because of what it takes back. */
  List<MissingPart> missing(EntityManager em, Handled it, RedressDraft draft) {
    return switch (draft.kind()) {
      case CHANGE ->
          gave(em, it) && !draft.keepsGiven()
              ? List.of(
                  new MissingPart(
                      "NOTHING_TAKEN_BACK", List.of(), KeyedMessage.missing("NOTHING_TAKEN_BACK")))
              : List.of();
      case ANNULMENT -> untried(numbersLeft(em, it));
      case CORRECTION, REJECTION -> List.of();
    };
  }

  private static List<MissingPart> untried(List<Integer> numbers) {
    return numbers.isEmpty()
        ? List.of()
        : List.of(
            new MissingPart(
                "TRIED_ANEW",
                numbers,
                KeyedMessage.missing(
                    "TRIED_ANEW",
                    numbers.stream().map(String::valueOf).collect(Collectors.joining(", ")))));
  }

  /** The items that were asked for and that no decision since has tried anew, by number. */
  private List<Integer> numbersLeft(EntityManager em, Handled it) {
    if (!gate.asked(em, it)) {
      return List.of();
    }
    Set<ItemId> tried = new HashSet<>();
    replacing(em, it).forEach(each -> tried.addAll(decisions.outcomes(em, each.id()).keySet()));
    List<Integer> left = new ArrayList<>();
    int number = 0;
    for (Map.Entry<ItemId, ItemOutcome> each : decisions.outcomes(em, it.first().id()).entrySet()) {
      number++;
      if (!tried.contains(each.getKey())) {
        left.add(number);
      }
    }
    return List.copyOf(left);
  }

  /** The decisions that tried the first one's items anew and stand, oldest first. */
  List<DecisionHead> replacing(EntityManager em, Handled it) {
    List<DecisionHead> made = new ArrayList<>();
    for (Retrial each : retrials.of(em, it)) {
      DecisionId decision = each.decision();
      if (decision != null && !redresses.annulled(em, decision)) {
        made.add(decisions.head(em, decision));
      }
    }
    return List.copyOf(made);
  }
}
