package se.rattdela.casework.common;

/**
 * A paper that is decided, signed and dispatched: a decision, or what is said of one afterwards.
 */
public sealed interface PaperId permits DecisionId, RedressId {
  /** The number behind it; no two papers of any kind have the same. */
  long value();
}
