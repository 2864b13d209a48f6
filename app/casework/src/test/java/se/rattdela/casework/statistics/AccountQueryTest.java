package se.rattdela.casework.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recipients are told apart only where no two accounts overlap. */
class AccountQueryTest {
  @ParameterizedTest
  @CsvSource({
    "2025-01-01, 2025-12-31, true",
    "2024-01-01, 2024-12-31, true",
    "2026-01-01, 2026-03-16, false",
    "2026-01-01, 2026-12-31, false",
    "2025-01-01, 2025-12-30, false",
    "2025-02-01, 2026-01-31, false",
    "2024-01-01, 2025-12-31, false"
  })
  void onlyACalendarYearThatHasEnded(LocalDate from, LocalDate to, boolean whole) {
    assertThat(new AccountQuery(from, to, null).isWholeYear(LocalDate.of(2026, 3, 16)))
        .isEqualTo(whole);
  }
}
