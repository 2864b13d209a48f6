package se.rattdela.reports.decision;

/** What happens to one item. The words printed are exactly those of the decision's text bundle. */
public enum Outcome {
  /** SKA LÄMNAS UT: a duty, or not secret and asked for (6 kap. 5 § OSL). */
  MUST_BE_DISCLOSED,
  /** FÅR LÄMNAS UT: permitted, and handed over. */
  MAY_BE_DISCLOSED,
  /** LÄMNAS INTE UT: blocked, or permitted but withheld for a stated reason. */
  NOT_DISCLOSED;

  /** Whether the item leaves the office. */
  public boolean leaves() {
    return this != NOT_DISCLOSED;
  }
}
