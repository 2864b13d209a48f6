package se.rattdela.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class IdleWatchTest {
  private final MachineClock machine = new MachineClock();
  private final IdleWatch watch = new IdleWatch(machine, Duration.ofMinutes(15));

  @Test
  void countsDownWhileNobodyIsThere() {
    assertThat(watch.minutesLeft()).isEqualTo(15);
    machine.pass(Duration.ofSeconds(61));
    assertThat(watch.minutesLeft()).isEqualTo(14);
    machine.pass(Duration.ofMinutes(13));
    assertThat(watch.isOver()).isFalse();
    assertThat(watch.minutesLeft()).isEqualTo(1);
    machine.pass(Duration.ofSeconds(59));
    assertThat(watch.isOver()).isTrue();
    assertThat(watch.minutesLeft()).isZero();
  }

  @Test
  void beginsAnewWhenSomebodyIs() {
    machine.pass(Duration.ofMinutes(14));
    watch.touch();
    machine.pass(Duration.ofMinutes(14));
    assertThat(watch.isOver()).isFalse();
  }

  /** A machine that was asleep comes back long after the limit. */
  @Test
  void sleepCounts() {
    machine.pass(Duration.ofHours(9));
    assertThat(watch.left()).isEqualTo(Duration.ZERO);
    assertThat(watch.isOver()).isTrue();
  }

  private static final class MachineClock extends Clock {
    private Instant now = Instant.parse("2026-03-16T08:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
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
}
