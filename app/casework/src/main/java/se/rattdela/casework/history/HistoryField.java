package se.rattdela.casework.history;

/** The fields whose changes are kept. Names are stored: add, never rename. */
public enum HistoryField {
  GIVEN_NAME,
  FAMILY_NAME,
  IDENTITY,
  PROTECTION,
  IN_CASE,
  ROLE,
  RELATION,
  HOUSEHOLD,
  ITEM_TITLE,
  ITEM_DETAIL,
  ITEM_CATEGORY,
  ITEM_OWNER,
  ITEM_SECRECY,
  ITEM_HARM,
  ITEM_FACTS,
  ITEM_CRIME,
  ITEM_PASSAGES,
  ITEM_PROTECTED
}
