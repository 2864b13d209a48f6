package se.rattdela.reports.decision;

/**
 * The parts without which a document would be sent back (31–33 §§ förvaltningslagen; JO 1629-2016),
 * in the order a reader meets them. Each kind of document requires those that belong to it. The
 * text bundle holds a short Swedish name for each under {@link #nameKey()} and a message for when
 * it is missing under {@link #messageKey()}.
 */
public enum RequiredPart {
  AUTHORITY_AND_UNIT,
  CASE_NUMBER,
  DECISION_NUMBER,
  RECIPIENT_AUTHORITY,
  NOTICE_RECIPIENT,
  REPORT_RECIPIENT,
  REQUESTING_OFFICER,
  SUBJECT,
  PROTECTED_IDENTITY_DELIVERY,
  ITEMS,
  SOMETHING_LEAVES,
  NOTHING_LEAVES,
  ITEM_TITLE,
  ITEM_CONCERNS,
  ITEM_SOURCE,
  OTHER_PERSONS_SECRECY,
  OUTCOME_WORD,
  BENEFIT,
  BENEFIT_PERIOD,
  NOTICE_TRIGGER,
  NOTICE_CIRCUMSTANCES,
  SPECIAL_REASONS,
  SUSPICION,
  REPORT_CIRCUMSTANCES,
  GIVEN_AT,
  GIVEN_TO,
  GIVEN_BY,
  GIVEN_MEANS,
  WHY_URGENT,
  REQUEST_RECEIVED,
  REQUEST_CHANNEL,
  REQUESTED_INFORMATION,
  PURPOSE,
  REQUEST_LEGAL_BASIS,
  LEGAL_BASIS_CHECK,
  REQUESTER_IDENTITY_CHECK,
  OWN_INITIATIVE_OCCASION,
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
  REVEALS_NOTHING,
  RAPPORTEUR,
  DECISION_MAKER,
  DELEGATION,
  REVIEW_REMARK,
  APPEAL_COURT,
  APPEAL_ADDRESS,
  RULE_PACK;

  /** Key of its message in the text bundle; {0} there stands for the items concerned, if any. */
  public String messageKey() {
    return "missing." + name();
  }

  /** Key of its name in the text bundle, a few words without a full stop. */
  public String nameKey() {
    return "check." + name();
  }
}
