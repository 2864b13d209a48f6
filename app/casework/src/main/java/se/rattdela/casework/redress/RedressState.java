package se.rattdela.casework.redress;

/** Where a correction, change or annulment stands. */
public enum RedressState {
  /** Being written. */
  DRAFT,
  /** Sent to an approver; cannot be changed. */
  AWAITING_APPROVAL,
  /** Given back by the approver. */
  RETURNED,
  /** Decided and sealed. */
  DECIDED
}
