package se.rattdela.casework.phrase;

/** For which texts a phrase is written. */
public enum PhraseKind {
  /** Reasons for an answer in the assessment. */
  ASSESSMENT,
  /** Reasons for what is withheld. */
  WITHHELD,
  /** The texts of the decision as a whole. */
  DECISION
}
