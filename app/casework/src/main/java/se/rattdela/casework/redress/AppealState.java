package se.rattdela.casework.redress;

/** Where an appeal stands. */
public enum AppealState {
  /** Inkommet. */
  RECEIVED,
  /** Avvisat för att det kom in för sent (FL 45 §). */
  REJECTED_AS_LATE,
  /** I rätt tid; the office considers whether to change its decision (FL 37–39 §§). */
  IN_TIME,
  /** Omprövat: whether the decision is changed has been settled; it waits to be handed over. */
  RECONSIDERED,
  /** Överlämnat till kammarrätten (FL 46 §). */
  HANDED_OVER,
  /** Avgjort av kammarrätten. */
  JUDGED
}
