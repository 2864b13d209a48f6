package se.rattdela.casework.day;

/** What is to be done next, by whoever has the list. */
public enum NextStep {
  /** Fill in what is asked. */
  FILL_IN,
  /** Check who asks: nothing can be sent before that. */
  CHECK_IDENTITY,
  /** Choose what it is about. */
  CHOOSE_ITEMS,
  /** Register what has been filled in. */
  REGISTER,
  /** Assess the items that are not settled, or whose harm test is not made; counted. */
  ASSESS,
  /** All is settled: read through and send to the approver. */
  SEND,
  /** Mend what the approver has given back. */
  COMPLETE,
  /** Approve or give back. */
  APPROVE,
  /** Review what has already been said. */
  REVIEW_ORAL,
  /** Ask what a notice or report has led to. */
  FOLLOW_UP
}
