package se.rattdela.casework.rulebook;

/**
 * A line of a comparison of two texts.
 *
 * @param kind where it stands
 */
public record DiffLine(Kind kind, String text) {
  /** In which of the two texts a line stands. */
  public enum Kind {
    /** In both. */
    SAME,
    /** Only in the older one. */
    REMOVED,
    /** Only in the newer one. */
    ADDED
  }
}
