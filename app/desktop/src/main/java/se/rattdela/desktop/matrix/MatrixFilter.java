package se.rattdela.desktop.matrix;

import se.rattdela.desktop.common.Outcome;

/** Which items are shown, by what the law says of them. What is not evaluated yet fits nowhere. */
public enum MatrixFilter {
  /** Every item. */
  ALL,
  /** What must be handed over. */
  MUST,
  /** What may leave at all: must, may, or is not secret. */
  MAY,
  /** What awaits an assessment. */
  ASSESS,
  /** What lacks facts. */
  INVESTIGATE,
  /** What must not be handed over. */
  MUST_NOT,
  /** What a request or own initiative is about. */
  REQUESTED;

  /** Whether a cell with this outcome lets its item be shown; no outcome makes it requested. */
  public boolean lets(Outcome outcome) {
    return switch (this) {
      case ALL -> true;
      case MUST -> outcome == Outcome.MUST;
      case MAY ->
          outcome == Outcome.MUST || outcome == Outcome.MAY || outcome == Outcome.NOT_SECRET;
      case ASSESS -> outcome == Outcome.ASSESS;
      case INVESTIGATE -> outcome == Outcome.INVESTIGATE;
      case MUST_NOT -> outcome == Outcome.MUST_NOT;
      case REQUESTED -> false;
    };
  }
}
