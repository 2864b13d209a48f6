package se.rattdela.packtools;

/**
 * Something in a pack that the rule steward should look at.
 *
 * @param kind what kind of thing
 * @param provision id of the provision
 * @param detail the days or the code it is about
 */
public record Finding(Kind kind, String provision, String detail) {

  /** What a finding is about. */
  public enum Kind {
    /** Days between two versions on which neither is in force. */
    GAP,
    /** A named trap of the provision that none of its requirements or exclusions carries. */
    TRAP_NOT_USED,
    /** A version whose wording is not established with high certainty. */
    UNCERTAIN,
    /** A version that no question of a sample makes apply. */
    NEVER_APPLIES
  }
}
