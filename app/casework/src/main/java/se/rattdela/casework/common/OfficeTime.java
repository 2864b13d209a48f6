package se.rattdela.casework.common;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The office's time: Stockholm, cut to what both databases can store (microseconds). */
public record OfficeTime(Clock clock) {
  /** The zone in which the office's days begin and end. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

  /** Now, to the microsecond. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Today in Stockholm. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }
}
