package se.rattdela.casework.common;

/** What is done about a decision, or about an appeal of it. */
public enum RedressKind {
  /** Rättelse av skrivfel (FL 36 §). */
  CORRECTION,
  /** Ändring av ett beslut (FL 37 and 38 §§). */
  CHANGE,
  /** Återkallelse: the decision no longer holds, and is not dispatched again (FL 37 and 38 §§). */
  ANNULMENT,
  /** Avvisning av ett överklagande som har kommit in för sent (FL 45 §). */
  REJECTION
}
