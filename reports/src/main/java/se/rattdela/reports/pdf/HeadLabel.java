package se.rattdela.reports.pdf;

/** The lines a letterhead may have. */
public enum HeadLabel {
  DATE,
  DECISION_NUMBER,
  CASE_NUMBER,
  DIARIENUMMER,
  REFERENCE
}
