package se.rattdela.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import se.rattdela.casework.common.OfficeTime;

/** A clock that stands still until a test moves it. */
final class MovingClock extends Clock {
  private Instant now = Instant.parse("2026-03-16T08:00:00Z");
  private Duration tick = Duration.ZERO;

  /** From now on each look at the clock finds it so much later; nothing stops it. */
  void tick(Duration each) {
    tick = each;
  }

  void pass(Duration duration) {
    now = now.plus(duration);
  }

  @Override
  public ZoneId getZone() {
    return OfficeTime.ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }

  @Override
  public Instant instant() {
    Instant read = now;
    now = now.plus(tick);
    return read;
  }
}
