package se.rattdela.reports.redress;

/**
 * The parts without which a correction, change or withdrawal cannot be decided (31–32, 36–38 and
 * 44–45 §§ förvaltningslagen). {@code ReportMessage} says what to do about each.
 */
public enum RedressPart {
  AUTHORITY_AND_UNIT,
  CASE_NUMBER,
  RECIPIENT_AUTHORITY,
  SUBJECT,
  FIRST_DECISION,
  FIRST_DIGEST,
  WHAT_WAS_WRONG,
  WHAT_APPLIES,
  LATE_APPEAL,
  NOTICE_DAY,
  TOO_LATE,
  REASONS,
  RAPPORTEUR,
  APPEAL_COURT,
  APPEAL_ADDRESS,
  PROTECTED_IDENTITY_DELIVERY,
  DECISION_NUMBER,
  DECISION_MAKER,
  DELEGATION
}
