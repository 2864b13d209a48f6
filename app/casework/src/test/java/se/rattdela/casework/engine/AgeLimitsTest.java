package se.rattdela.casework.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.RulePack;

class AgeLimitsTest {
  private final RulePack pack = PackLoader.shipped();

  @Test
  void theLinesAreThoseOfThePack() {
    assertThat(AgeLimits.of(pack)).contains(18, 21);
  }

  @Test
  void whoIsBornOnALeapDayReachesAnAgeOnTheDayThatTheAgeIsCountedFrom() {
    assertThat(
            AgeLimits.days(
                pack,
                LocalDate.of(2004, 2, 29),
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2026, 1, 1)))
        .containsExactly(java.util.Map.entry(LocalDate.of(2025, 3, 1), 21));
  }

  @Test
  void whatLiesOutsideIsLeftOut() {
    LocalDate born = LocalDate.of(2005, 10, 26);
    LocalDate day = LocalDate.of(2026, 10, 26);
    assertThat(AgeLimits.days(pack, born, day, day)).containsOnlyKeys(day);
    assertThat(AgeLimits.days(pack, born, day.plusDays(1), day.plusYears(9))).isEmpty();
    assertThat(AgeLimits.days(pack, born, day.minusYears(1), day.minusDays(1))).isEmpty();
  }
}
