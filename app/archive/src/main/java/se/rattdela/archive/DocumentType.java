package se.rattdela.archive;

/**
 * What the document is. Titles and subject lines are made of this and of numbers alone, so that no
 * person can be named in them.
 */
public enum DocumentType {
  /** Decision to disclose all that was asked for or offered. */
  DISCLOSURE,
  /** Decision to disclose some of it. */
  PARTIAL_DISCLOSURE,
  /** Decision to disclose nothing. */
  REFUSAL,
  /** Notice of a wrongful payment, lag (2008:206) 4 §. */
  PAYMENT_NOTICE,
  /** Decision not to send such a notice. */
  PAYMENT_NOTICE_OMITTED,
  /** Report to the police, bidragsbrottslagen (2007:612) 6 §. */
  CRIME_REPORT,
  /** Record of what was disclosed orally or in haste. */
  ORAL_DISCLOSURE,
  /** Correction of a slip in an earlier decision, FL 36 §. */
  CORRECTION,
  /** Change or annulment of an earlier decision, FL 37–38 §§. */
  CHANGE,
  /** Rejection of an appeal that came in too late, FL 45 §. */
  APPEAL_REJECTION
}
