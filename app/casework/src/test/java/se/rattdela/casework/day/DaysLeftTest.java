package se.rattdela.casework.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysLeftTest {
  @ParameterizedTest(name = "{0}, last day {1}")
  @CsvSource({
    "2026-03-16, 2026-03-13, true, false", // passed
    "2026-03-16, 2026-03-16, true, true", // today
    "2026-03-16, 2026-03-17, false, false", // tomorrow
    "2026-03-20, 2026-03-22, true, true", // Friday, due on Sunday
    "2026-03-19, 2026-03-22, false, false", // Thursday, due on Sunday
    "2026-03-21, 2026-03-22, true, true", // Saturday, due on Sunday
    "2026-03-21, 2026-03-23, false, false", // Saturday, due on Monday
    "2026-04-02, 2026-04-06, true, true" // Maundy Thursday, due on Easter Monday
  })
  void whatHasNoWorkingDayLeftIsToBeDoneNow(
      LocalDate today, LocalDate due, boolean urgent, boolean lastChance) {
    DaysLeft left = DaysLeft.of(today, due);
    assertThat(left.urgent()).isEqualTo(urgent);
    assertThat(left.lastChance()).isEqualTo(lastChance);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-20, true", "2026-03-21, false"})
  void whetherTodayIsAWorkingDayIsKnown(LocalDate today, boolean works) {
    assertThat(DaysLeft.of(today, LocalDate.of(2026, 3, 22)).worksToday()).isEqualTo(works);
  }
}
