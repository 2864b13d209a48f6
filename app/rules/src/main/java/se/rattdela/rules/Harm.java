package se.rattdela.rules;

/** Outcome of the harm test (menprövning), for the secrecy provisions that have one. */
public enum Harm {
  /** It is clear that nobody is harmed: not secret. */
  EXCLUDED,
  /** Harm cannot be ruled out: the secrecy stands. */
  NOT_EXCLUDED,
  /** Not assessed yet. */
  UNKNOWN
}
