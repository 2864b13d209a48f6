package se.rattdela.desktop.common;

/** How things stand with what a screen shows. */
public sealed interface LoadState {
  /** There is something to show. */
  record Ready() implements LoadState {}

  /** There is nothing to show, and that is as it should be. */
  record Empty() implements LoadState {}

  /** It is being fetched. */
  record Busy(Tasks.Running running) implements LoadState {}

  /** It could not be fetched. */
  record Failed(Throwable cause) implements LoadState {}
}
