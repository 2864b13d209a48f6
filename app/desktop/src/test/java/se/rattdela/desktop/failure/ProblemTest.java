package se.rattdela.desktop.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.paper.Exported;
import se.rattdela.reports.decision.Municipality;
import se.rattdela.reports.register.TableReport;
import se.rattdela.reports.register.TableReportRenderer;
import se.rattdela.ui.UiCatalogue;
import se.rattdela.ui.UiLanguage;

class ProblemTest {
  private final Texts texts = new Texts(new UiCatalogue(), UiLanguage.SWEDISH);

  @Test
  void aKnownFailureSaysWhatCaseworkSays() {
    Problem problem =
        Problem.of(
            new ConflictException("Lena Nyqvist", Instant.parse("2026-03-16T13:31:00Z")), texts);
    assertThat(problem.code()).isEqualTo("RD-101");
    assertThat(problem.text()).contains("Lena Nyqvist");
  }

  /** A list is printed without the database, so that nothing else puts its refusal into words. */
  @Test
  void aCharacterThatCannotBePrintedIsNamed() {
    TableReport report =
        new TableReport(
            new Municipality(
                "Öby kommun",
                "Socialnämnden",
                "Vuxenenheten",
                "999 99 Öby",
                "Kammarrätten i Göteborg",
                "2026/312",
                null,
                null),
            "Protokoll",
            "Loggkontroll \u202e",
            List.of(),
            "",
            List.of(),
            LocalDate.of(2026, 3, 16));
    assertThatThrownBy(() -> new TableReportRenderer().pdf(report))
        .satisfies(thrown -> {
          Problem problem = Problem.of(thrown, texts);
          assertThat(problem.text()).contains("U+202E").doesNotContain("Loggkontroll");
          assertThat(problem.code()).matches("RD-9\\d{3}");
        });
  }

  @Test
  void whatCannotBeWrittenIsToldOfAndLeavesNothing(@TempDir Path folder) {
    Path nowhere = folder.resolve("saknas").resolve("lista.pdf");
    assertThatThrownBy(() -> Exported.write(nowhere, new byte[] {1}))
        .satisfies(thrown ->
            assertThat(Problem.of(thrown, texts).text())
                .contains("Filen kunde inte skrivas", "Inget halvfärdigt"));
    assertThat(folder).isEmptyDirectory();
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
