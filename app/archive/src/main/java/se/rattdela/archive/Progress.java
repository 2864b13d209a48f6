package se.rattdela.archive;

/** Told how far the writing has come; asked whether it is to go on. */
@FunctionalInterface
public interface Progress {

  /** For who does not watch. */
  Progress NONE = (done, total) -> {};

  /**
   * Another step is done.
   *
   * @param done steps done, from 0
   * @param total steps in all, at least 1
   * @throws java.util.concurrent.CancellationException to stop; nothing of the file then remains
   */
  void at(int done, int total);
}
