package se.rattdela.desktop.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long nobody has touched the window, by the machine's clock. */
public final class IdleWatch {
  private final Clock machine;
  private final Duration limit;
  private Instant touched;

  /**
   * Begins to watch.
   *
   * @param machine the machine's own time, which goes on while the machine sleeps
   * @param limit how long the window stays open untouched
   */
  public IdleWatch(Clock machine, Duration limit) {
    this.machine = machine;
    this.limit = limit;
    this.touched = machine.instant();
  }

  /** Somebody is there. */
  public void touch() {
    touched = machine.instant();
  }

  /** Whether the window is to be locked now. */
  public boolean isOver() {
    return left().isZero();
  }

  /** What is left; never negative. */
  public Duration left() {
    Duration left = limit.minus(Duration.between(touched, machine.instant()));
    return left.isNegative() ? Duration.ZERO : left;
  }

  /** What is left in minutes, begun minutes counted. */
  public long minutesLeft() {
    return left().plusSeconds(59).toMinutes();
  }
}
