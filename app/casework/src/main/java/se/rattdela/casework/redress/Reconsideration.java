package se.rattdela.casework.redress;

/** What the office decides when its decision is appealed (FL 37–39 §§). */
public enum Reconsideration {
  /** The decision stands. */
  STANDS,
  /** It is changed, in part as asked: the appeal goes to the court with the change. */
  CHANGED_IN_PART,
  /** It is changed as asked. */
  CHANGED_AS_ASKED
}
