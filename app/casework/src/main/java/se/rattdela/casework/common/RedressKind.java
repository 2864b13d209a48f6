package se.rattdela.casework.common;

/** What is done about a decision. */
public enum RedressKind {
  /** Rättelse av skrivfel (FL 36 §). */
  CORRECTION,
  /** Ändring av ett beslut (FL 37 and 38 §§). */
  CHANGE,
  /** Återkallelse: the decision no longer holds, and is not dispatched again (FL 37 and 38 §§). */
  ANNULMENT
}
