package se.rattdela.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import se.rattdela.casework.common.OfficeTime;

/** A clock that stands still until a test moves it. */
final class MovingClock extends Clock {
  private Instant now = Instant.parse("2026-03-16T08:00:00Z");

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
    return now;
  }
}
