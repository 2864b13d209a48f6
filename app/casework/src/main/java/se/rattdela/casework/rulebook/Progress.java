package se.rattdela.casework.rulebook;

/** Told how far a long work has come; called on the thread that does the work. */
@FunctionalInterface
public interface Progress {
  /**
   * Tells that {@code done} of {@code total} cases have been evaluated; also called within a case.
   *
   * @return false to stop
   */
  boolean goOn(int done, int total);
}
