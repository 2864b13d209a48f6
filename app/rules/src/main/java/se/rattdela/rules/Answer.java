package se.rattdela.rules;

import java.util.List;

/**
 * The answer to one question, with every reason.
 *
 * @param id the question's id
 * @param outcome the outcome
 * @param stillPossible the outcomes that the open answers decide between, in the order of {@link
 *     Outcome}; just the outcome where it is settled
 * @param applies ids of the versions that apply, sorted
 * @param provisions one result for every version in the pack, sorted by id
 * @param open the keys that decide, sorted; empty where the outcome is settled
 * @param changes single changes of known answers that give another outcome, sorted by key
 * @param receipt what the answer was made from
 */
public record Answer(
    String id,
    Outcome outcome,
    List<Outcome> stillPossible,
    List<String> applies,
    List<ProvisionResult> provisions,
    List<OpenKey> open,
    List<Change> changes,
    Receipt receipt) {

  /** Takes copies. */
  public Answer {
    stillPossible = List.copyOf(stillPossible);
    applies = List.copyOf(applies);
    provisions = List.copyOf(provisions);
    open = List.copyOf(open);
    changes = List.copyOf(changes);
  }
}
