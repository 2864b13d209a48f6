package se.rattdela.casework.redress;

import se.rattdela.casework.common.RedressKind;

/** On what ground of förvaltningslagen (2017:900) a decision is corrected, changed or annulled. */
public enum RedressGround {
  /** Skrivfel, räknefel eller liknande förbiseende (36 §). */
  CLERICAL_ERROR,
  /** The office finds the decision wrong and may change it (37 §). */
  MAY_CHANGE,
  /** The decision is plainly wrong in something essential and must be changed (38 §). */
  MUST_CHANGE,
  /** An appeal of the decision came in too late and must be rejected (45 §). */
  LATE_APPEAL;

  /** Whether the ground goes with the kind. */
  public boolean fits(RedressKind kind) {
    return switch (kind) {
      case CORRECTION -> this == CLERICAL_ERROR;
      case CHANGE, ANNULMENT -> this == MAY_CHANGE || this == MUST_CHANGE;
      case REJECTION -> this == LATE_APPEAL;
    };
  }
}
