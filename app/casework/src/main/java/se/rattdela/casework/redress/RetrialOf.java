package se.rattdela.casework.redress;

/** Which part of a decision is tried anew. */
public enum RetrialOf {
  /** What it withheld. */
  WITHHELD,
  /**
   * Everything it decided on. A decision that was asked for is annulled only after that: what stays
   * then does so by a new decision with provision, test of harm and reasons.
   */
  EVERYTHING
}
