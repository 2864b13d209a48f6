package se.rattdela.reports.decision;

/** What the document comes to as a whole; follows from its form and the outcomes of its items. */
public enum DecisionKind {
  /** Everything is handed over. */
  FULL,
  /** Something is handed over and something withheld. */
  PARTIAL,
  /** Nothing is handed over. */
  REFUSAL,
  /** A notice of a wrongful payment, lagen (2008:206). */
  NOTICE,
  /** The decision that special reasons speak against such a notice; it stays in the file. */
  NOTICE_OMITTED,
  /** A report of a suspected benefit crime. */
  CRIME_REPORT,
  /** The record of what was given by word of mouth or in urgency. */
  ORAL
}
