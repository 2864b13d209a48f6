package se.rattdela.casework.rulebook;

/** How the statute's wording stands to what the rule was reviewed against. */
public enum WordingState {
  /** Nobody has compared the rule with a wording. */
  NEVER_REVIEWED,
  /** The wording is the one the rule was reviewed against. */
  MATCHES,
  /** The wording has changed since the rule was reviewed. */
  DRIFTED
}
