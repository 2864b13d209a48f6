package se.rattdela.reports.decision;

/** When completeness is asked about. */
public enum Stage {
  /** Before approval: what the making of the decision itself adds may be absent. */
  DRAFT,
  /** The decision is made: everything must be there. */
  FINAL
}
