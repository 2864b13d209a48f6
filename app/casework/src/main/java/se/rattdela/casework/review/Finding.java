package se.rattdela.casework.review;

/** What the reviewer has found. */
public enum Finding {
  /** Behörig. */
  AUTHORISED,
  /** Följs upp; needs an observation. */
  FOLLOW_UP,
  /** Obehörig; needs an observation. */
  UNAUTHORISED
}
