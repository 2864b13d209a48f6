package se.rattdela.desktop.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import se.rattdela.casework.common.OfficeTime;

/** A clock that stands still until the story moves it on, never back. */
final class StoryClock extends Clock {

  private final ZoneId zone;
  private Instant now;

  /** Stands at the time of Stockholm. */
  StoryClock(LocalDateTime start) {
    this(start.atZone(OfficeTime.ZONE).toInstant(), OfficeTime.ZONE);
  }

  private StoryClock(Instant now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /** Moves on to a time of Stockholm; stays where that is not later. */
  void moveTo(LocalDateTime time) {
    Instant next = time.atZone(OfficeTime.ZONE).toInstant();
    if (next.isAfter(now)) {
      now = next;
    }
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new StoryClock(now, other);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
