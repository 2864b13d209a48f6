package se.rattdela.reports.redress;

/** What is done about the first decision, or about an appeal of it. */
public enum RedressKind {
  /** Rättelse av skrivfel, räknefel or a similar oversight: 36 § förvaltningslagen. */
  CORRECTION,
  /** Ändring that the authority may make: 37 § förvaltningslagen. */
  CHANGE_MAY,
  /** Ändring that the authority must make: 38 § förvaltningslagen. */
  CHANGE_MUST,
  /** Återkallelse: a change by which the first decision no longer applies at all. */
  WITHDRAWAL,
  /** Avvisning of an appeal of it that came in too late: 45 § förvaltningslagen. */
  REJECTION
}
