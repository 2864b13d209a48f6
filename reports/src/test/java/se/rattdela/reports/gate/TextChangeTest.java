package se.rattdela.reports.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rattdela.reports.gate.TextChange.Kind.ADDED;
import static se.rattdela.reports.gate.TextChange.Kind.REMOVED;
import static se.rattdela.reports.gate.TextChange.Kind.SAME;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The approver sees what changed, word by word. */
final class TextChangeTest {
  @Test
  void namesWhatWasTakenAwayAndAdded() {
    assertThat(TextChange.between("Hon bor i Ort.", "Hon bor nu i By."))
        .containsExactly(
            new TextChange(SAME, "Hon bor"),
            new TextChange(ADDED, " nu"),
            new TextChange(SAME, " i"),
            new TextChange(REMOVED, " Ort."),
            new TextChange(ADDED, " By."));
  }

  @Test
  void otherLineBreaksAreNoChange() {
    assertThat(TextChange.between("Hon bor\ni Ort.", "Hon bor i\nOrt."))
        .containsExactly(new TextChange(SAME, "Hon bor i\nOrt."));
  }

  @Test
  void nothingIsNothing() {
    assertThat(TextChange.between("", "")).isEmpty();
    assertThat(TextChange.between("", "a")).containsExactly(new TextChange(ADDED, "a"));
    assertThat(TextChange.between("a", "")).containsExactly(new TextChange(REMOVED, "a"));
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {"a b c, b c d ", " a  b,  x b "})
  void theNewTextIsWhole(String before, String after) {
    assertThat(
            TextChange.between(before, after).stream()
                .filter(change -> change.kind() != REMOVED)
                .map(TextChange::text)
                .collect(Collectors.joining()))
        .isEqualTo(after);
  }
}
