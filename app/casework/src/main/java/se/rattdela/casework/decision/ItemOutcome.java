package se.rattdela.casework.decision;

/** The outcome words of a decision. */
public enum ItemOutcome {
  /** SKA LÄMNAS UT. */
  SHALL_BE_GIVEN,
  /** FÅR LÄMNAS UT. */
  MAY_BE_GIVEN,
  /** LÄMNAS INTE UT. */
  NOT_GIVEN,
  /** LÄMNADES UTAN STÖD: said before there was a decision, and the law did not let it out. */
  GIVEN_WITHOUT_SUPPORT
}
