package se.rattdela.casework.redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalTimeTest {
  @ParameterizedTest(name = "{0} → {1}: {2}")
  @CsvSource({
    "2026-02-02, 2026-02-23, an ordinary Monday",
    "2026-02-07, 2026-03-02, a Saturday ends on Monday",
    "2026-03-13, 2026-04-07, Good Friday ends after Easter Monday",
    "2026-03-16, 2026-04-07, Easter Monday",
    "2026-04-10, 2026-05-04, May Day on a Friday",
    "2026-04-23, 2026-05-15, Ascension Day on a Thursday",
    "2026-05-16, 2026-06-08, the National Day on a Saturday",
    "2026-05-29, 2026-06-22, Midsummer's Eve",
    "2026-12-03, 2026-12-28, Christmas Eve",
    "2026-12-10, 2027-01-04, New Year's Eve",
    "2026-12-16, 2027-01-07, Epiphany"
  })
  void threeWeeks(LocalDate from, LocalDate last, String why) {
    assertThat(LegalTime.threeWeeksFrom(from)).as(why).isEqualTo(last);
  }

  @Test
  void receiptDecidesOnlyWhenItIsKnown() {
    LocalDate decided = LocalDate.of(2026, 2, 2);
    LocalDate after = LocalDate.of(2026, 2, 24);

    assertThat(AppealTime.timeliness(decided, null, after).suggestion())
        .isEqualTo(Timeliness.Suggestion.RECEIPT_UNKNOWN);
    assertThat(AppealTime.timeliness(decided, decided.plusDays(1), after).suggestion())
        .isEqualTo(Timeliness.Suggestion.DEPENDS);
    assertThat(AppealTime.timeliness(decided, decided, after).suggestion())
        .isEqualTo(Timeliness.Suggestion.LATE);
    assertThat(AppealTime.timeliness(decided, null, decided).suggestion())
        .isEqualTo(Timeliness.Suggestion.IN_TIME);
  }
}
