package se.rattdela.casework.document;

/** Kind of document in a personal file. */
public enum DocumentKind {
  /** Journalanteckning. */
  JOURNAL,
  /** Utredning. */
  INVESTIGATION,
  /** Beslut. */
  DECISION,
  /** Utbetalningar. */
  PAYMENTS,
  /** Vårddokumentation. */
  CARE_RECORD,
  /** Anmälan. */
  REPORT,
  /** Begäran från en myndighet. */
  REQUEST,
  /** Skrivelse. */
  CORRESPONDENCE,
  /** Annan handling. */
  OTHER
}
