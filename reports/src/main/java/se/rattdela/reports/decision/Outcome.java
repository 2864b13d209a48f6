package se.rattdela.reports.decision;

/** What happens to one item. The words printed are exactly those of the decision's text bundle. */
public enum Outcome {
  /** SKA LÄMNAS UT: a duty, or not secret and asked for (6 kap. 5 § OSL). */
  MUST_BE_DISCLOSED,
  /** FÅR LÄMNAS UT: permitted, and handed over. */
  MAY_BE_DISCLOSED,
  /** LÄMNAS INTE UT: blocked, or permitted but withheld for a stated reason. */
  NOT_DISCLOSED,
  /**
   * LÄMNADES UTAN STÖD: given by word of mouth before there was a decision, though nothing let it
   * out. Only in the record of an oral disclosure.
   */
  DISCLOSED_WITHOUT_SUPPORT;

  /** Whether the item leaves the office or has left it. */
  public boolean leaves() {
    return this != NOT_DISCLOSED;
  }
}
