package se.rattdela.casework.day;

/**
 * Something that waits in the whole office or unit for someone in the actor's role; counted, and
 * never told of what.
 *
 * @param count how many wait
 * @param failed how many of them have been tried and failed; 0 where that cannot be
 * @param days whole days that the one that came first has waited
 */
public record OfficeTask(Kind kind, int count, int failed, int days) {
  /** What it is. */
  public enum Kind {
    /** Questions of officers that a rule steward answers. */
    QUESTIONS,
    /** Rule packs that a colleague has proposed: another rule steward reviews them. */
    PACKS,
    /** Rule packs of one's own that wait for a colleague. */
    OWN_PACKS,
    /** Keys that a colleague has proposed: another rule steward confirms them. */
    KEYS,
    /** Decisions that have not reached their recipients. */
    DISPATCHES,
    /** Decisions that have left, or stay in the file, and are not with the archive. */
    ARCHIVE
  }
}
