package se.rattdela.reports.decision;

/** What the decision comes to as a whole; follows from the outcomes of its items. */
public enum DecisionKind {
  /** Everything is handed over. */
  FULL,
  /** Something is handed over and something withheld. */
  PARTIAL,
  /** Nothing is handed over. */
  REFUSAL
}
