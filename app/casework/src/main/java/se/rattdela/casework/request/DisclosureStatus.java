package se.rattdela.casework.request;

/** Where a disclosure stands. */
public enum DisclosureStatus {
  /** Being registered. */
  DRAFT,
  /** Registered; questions are being answered. */
  ASSESSING,
  /** Sent to an approver; nothing can be changed. */
  AWAITING_APPROVAL,
  /** Given back by the approver with a coded reason. */
  RETURNED,
  /** Decided and sealed. */
  DECIDED
}
