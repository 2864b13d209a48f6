package se.rattdela.casework.decision;

/** What is decided, as the delegation order knows it. */
public enum DecisionKind {
  /** Everything is given. */
  FULL,
  /** Some is given, some withheld. */
  PARTIAL,
  /** Nothing is given (avslag). */
  REFUSAL,
  /** Given on own initiative. */
  OWN_INITIATIVE
}
