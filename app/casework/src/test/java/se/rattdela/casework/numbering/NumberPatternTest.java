package se.rattdela.casework.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.rattdela.casework.numbering.NumberPattern.Fault;

/** What a pattern may look like, and what it writes. */
class NumberPatternTest {
  @ParameterizedTest
  @CsvSource({
    "U-{år}-{nr:4},       2026, 31,    U-2026-0031",
    "U-{år}-{nr:4},       2026, 12345, U-2026-12345",
    "SN {år}/{nr},        2026, 7,     SN 2026/7",
    "BESLUT {nr:6}.{år},  2031, 42,    BESLUT 000042.2031"
  })
  void writes(String pattern, int year, long number, String written) {
    NumberPattern read = new NumberPattern(pattern, true);
    assertThat(read.faults(Numbers.Series.DIARY)).isEmpty();
    assertThat(read.write(year, number)).isEqualTo(written);
    assertThat(read.writes(written)).isTrue();
    assertThat(read.writes(written + "X")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "U-{år},               true,  NO_NUMBER",
    "U-{nr},               true,  NO_YEAR",
    "U-{nr}-{nr:4}-{år},   true,  TWICE",
    "U-{år}{nr:4},         true,  NOT_APART",
    "U2{nr}-{år},          true,  NOT_APART",
    "U-{nr}7-{år},         true,  NOT_APART",
    "2-{år}-{nr},          true,  NO_LETTER_FIRST",
    "{år}-{nr},            true,  NO_LETTER_FIRST",
    "U-{år}-{nr:12},       true,  CHARACTER",
    "u-{år}-{nr},          true,  CHARACTER",
    "U-{månad}-{nr},       false, CHARACTER",
    "U/{år}/{nr},          true,  CHARACTER",
    "UTLÄMNANDEBESLUT I SOCIALNÄMNDEN {år}-{nr}, true, TOO_LONG"
  })
  void isRefused(String pattern, boolean yearly, Fault fault) {
    assertThat(new NumberPattern(pattern, yearly).faults(Numbers.Series.DECISION)).contains(fault);
  }

  @Test
  void twoPatternsCollideWhenOnlyDigitsTellThemApart() {
    NumberPattern decisions = new NumberPattern("U-{år}-{nr:4}", true);
    assertThat(decisions.collides(new NumberPattern("U-{nr}-{år}", true))).isTrue();
    assertThat(decisions.collides(new NumberPattern("U-26-{nr}", false))).isTrue();
    assertThat(decisions.collides(new NumberPattern("U-{nr}", false))).isFalse();
    assertThat(decisions.collides(new NumberPattern("B-{år}-{nr:4}", true))).isFalse();
  }

  @Test
  void theStandardPatternsAreWhole() {
    NumberPatterns.STANDARD
        .bySeries()
        .forEach(
            (series, pattern) -> assertThat(pattern.faults(series)).as(pattern.text()).isEmpty());
    assertThat(NumberPatterns.STANDARD.cases().write(2026, 417)).isEqualTo("Ä-2026-0417");
  }
}
