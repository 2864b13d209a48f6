package se.rattdela.casework.suggestion;

/** Why a candidate may be something else; it is offered, and never confirmed with the others. */
public enum CandidateDoubt {
  /** A name where a sentence begins, and an ordinary word as well: Hans, Maj, Linnea. */
  ALSO_A_WORD,
  /** More than one in the case has the name, so the text does not tell whose it is. */
  SHARED_NAME,
  /** As a personal number with a real day, but the check digit is wrong. */
  CHECK_DIGIT
}
