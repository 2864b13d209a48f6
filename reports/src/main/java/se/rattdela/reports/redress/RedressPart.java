package se.rattdela.reports.redress;

/**
 * The parts without which a correction, change or withdrawal cannot be decided (31–32 and 36–38 §§
 * förvaltningslagen). The text bundle holds a Swedish message for each.
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
  REASONS,
  RAPPORTEUR,
  APPEAL_COURT,
  APPEAL_ADDRESS,
  PROTECTED_IDENTITY_DELIVERY,
  DECISION_NUMBER,
  DECISION_MAKER,
  DELEGATION
}
