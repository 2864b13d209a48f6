package se.rattdela.desktop.matrix;

import java.util.Set;
import se.rattdela.desktop.common.Outcome;

/** Which items are shown, by what the law says of them. What is not evaluated yet fits nowhere. */
public enum MatrixFilter {
  /** Every item. */
  ALL(Set.of()),
  /** What must be handed over. */
  MUST(Set.of(Outcome.MUST)),
  /** What may leave at all: must, may, or is not secret. */
  MAY(Set.of(Outcome.MUST, Outcome.MAY, Outcome.NOT_SECRET)),
  /** What awaits an assessment. */
  ASSESS(Set.of(Outcome.ASSESS)),
  /** What lacks facts. */
  INVESTIGATE(Set.of(Outcome.INVESTIGATE)),
  /** What must not be handed over. */
  MUST_NOT(Set.of(Outcome.MUST_NOT)),
  /** What a request or own initiative is about. */
  REQUESTED(Set.of());

  private final Set<Outcome> outcomes;

  MatrixFilter(Set<Outcome> outcomes) {
    this.outcomes = outcomes;
  }

  /** Whether a cell with this outcome lets its item be shown. */
  public boolean lets(Outcome outcome) {
    return outcomes.contains(outcome);
  }
}
