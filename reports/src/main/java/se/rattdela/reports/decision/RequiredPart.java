package se.rattdela.reports.decision;

/**
 * The parts without which a decision would be sent back (31–33 §§ förvaltningslagen; JO 1629-2016).
 * The text bundle holds a Swedish message for each under {@link #messageKey()}.
 */
public enum RequiredPart {
  AUTHORITY_AND_UNIT,
  CASE_NUMBER,
  DECISION_NUMBER,
  RECIPIENT_AUTHORITY,
  REQUESTING_OFFICER,
  REQUEST_RECEIVED,
  REQUEST_CHANNEL,
  REQUESTER_IDENTITY_CHECK,
  REQUESTED_INFORMATION,
  PURPOSE,
  REQUEST_LEGAL_BASIS,
  LEGAL_BASIS_CHECK,
  OWN_INITIATIVE_OCCASION,
  SUBJECT,
  ITEMS,
  ITEM_TITLE,
  ITEM_CONCERNS,
  ITEM_SOURCE,
  ITEM_HARM_TEST,
  ITEM_GROUND_IN_SHORT,
  GROUND,
  GROUND_CITATION,
  GROUND_VERSION,
  GROUND_FACTS,
  ASSESSMENT_ANSWER,
  ASSESSMENT_REASON,
  WITHHELD_PROVISION,
  WITHHELD_REASON,
  ALTERNATIVES,
  RAPPORTEUR,
  DECISION_MAKER,
  DELEGATION,
  APPEAL_COURT,
  APPEAL_ADDRESS,
  PROTECTED_IDENTITY_DELIVERY,
  RULE_PACK;

  /** Key of its message in the text bundle; {0} there stands for the items concerned, if any. */
  public String messageKey() {
    return "missing." + name();
  }
}
