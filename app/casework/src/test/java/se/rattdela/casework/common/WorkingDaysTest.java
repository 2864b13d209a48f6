package se.rattdela.casework.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
  @ParameterizedTest
  @CsvSource({
    "2026-03-16, 2026-03-17", // Monday
    "2026-03-20, 2026-03-23", // Friday
    "2026-04-02, 2026-04-07", // over Easter
    "2025-04-17, 2025-04-22", // over another Easter
    "2026-04-30, 2026-05-04", // the first of May, then a weekend
    "2026-05-13, 2026-05-15", // Ascension Day
    "2026-06-05, 2026-06-08", // the national day is a Saturday
    "2026-06-18, 2026-06-22", // Midsummer
    "2026-12-23, 2026-12-28", // Christmas
    "2026-12-30, 2027-01-04", // New Year
    "2027-01-05, 2027-01-07" // Epiphany
  })
  void theNextWorkingDay(LocalDate day, LocalDate next) {
    assertThat(WorkingDays.after(day)).isEqualTo(next);
  }

  @ParameterizedTest(name = "Easter Sunday on {0}")
  @ValueSource(strings = {"2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25"})
  void easterMovesGoodFridayEasterMondayAndAscensionDay(LocalDate easter) {
    assertThat(WorkingDays.after(easter.minusDays(3))).isEqualTo(easter.plusDays(2));
    assertThat(WorkingDays.isWorkingDay(easter.plusDays(39))).isFalse();
    assertThat(WorkingDays.isWorkingDay(easter.plusDays(38))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-16, 2026-03-16, 0",
    "2026-03-16, 2026-03-15, 0",
    "2026-03-16, 2026-03-30, 10",
    "2026-03-20, 2026-03-22, 0", // Friday to Sunday
    "2026-04-01, 2026-04-08, 3", // over Easter
    "2026-12-22, 2027-01-07, 7" // Christmas, New Year and Epiphany
  })
  void theWorkingDaysBetween(LocalDate day, LocalDate last, int days) {
    assertThat(WorkingDays.between(day, last)).isEqualTo(days);
  }
}
