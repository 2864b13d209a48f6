package se.rattdela.desktop.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.UserId;
import se.rattdela.desktop.common.Texts;
import se.rattdela.ui.UiCatalogue;
import se.rattdela.ui.UiLanguage;

class ProblemTest {
  private final Texts texts = new Texts(new UiCatalogue(), UiLanguage.SWEDISH);

  @Test
  void aKnownFailureSaysWhatCaseworkSays() {
    Problem problem =
        Problem.of(
            new ConflictException(
                new UserId(7), "Lena Nyqvist", Instant.parse("2026-03-16T13:31:00Z")),
            texts);
    assertThat(problem.code()).isEqualTo("RD-101");
    assertThat(problem.text()).contains("Lena Nyqvist");
  }

  @Test
  void anUnknownFailureNeverShowsItsMessage() {
    Problem problem = Problem.of(new IllegalStateException("Elias Sandberg 20041212-2392"), texts);
    assertThat(problem.toString()).doesNotContain("Elias").doesNotContain("20041212");
    assertThat(problem.text()).contains("Det som var sparat finns kvar");
  }

  @Test
  void theSameFailureHasTheSameCodeEveryTime() {
    assertThat(Problem.codeOf(thrown("ett"))).isEqualTo(Problem.codeOf(thrown("två")));
    assertThat(Problem.codeOf(thrown("ett"))).matches("RD-9\\d{3}");
  }

  private static RuntimeException thrown(String message) {
    return new IllegalStateException(message);
  }
}
