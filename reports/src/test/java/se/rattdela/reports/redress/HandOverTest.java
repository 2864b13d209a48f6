package se.rattdela.reports.redress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.rattdela.reports.decision.Municipality;
import se.rattdela.reports.gate.PageText;
import se.rattdela.reports.gate.RecipientView;
import se.rattdela.reports.papers.Municipalities;
import se.rattdela.reports.papers.PdfText;
import se.rattdela.reports.papers.SamplePapers;
import se.rattdela.reports.pdf.PrintedField;
import se.rattdela.reports.pdf.UnprintableCharacterException;

/** The letter by which an appeal is handed over to the court. */
final class HandOverTest {
  private static final Municipality FROM =
      Objects.requireNonNull(Municipalities.all().get("short"));

  private final HandOverRenderer renderer = new HandOverRenderer();

  private static HandOver of(
      HandOver.Outcome outcome, String statement, @Nullable LocalDate on, List<String> documents) {
    HandOver base = SamplePapers.handOver(FROM);
    return new HandOver(
        FROM,
        base.contact(),
        base.caseNumber(),
        base.diarienummer(),
        base.first(),
        base.appellant(),
        base.reference(),
        base.cameIn(),
        base.cameToCourt(),
        base.notified(),
        base.lastDay(),
        outcome,
        outcome == HandOver.Outcome.STANDS ? null : "U-2026-0203",
        false,
        statement,
        documents,
        base.by(),
        on,
        false);
  }

  @Test
  void tellsTheCourtWhatItGetsAndWhatHasBecomeOfTheDecision() {
    assertThat(PdfText.of(renderer.render(SamplePapers.handOver(FROM))))
        .containsSubsequence(
            "Överlämnandeskrivelse",
            "2026-04-13",
            "Kammarrätten i Göteborg",
            "Överlämnande av överklagande av beslut U-2026-0188",
            "Socialnämnden överlämnar överklagandet av beslut U-2026-0188 från den 16 mars 2026",
            "(46 § förvaltningslagen (2017:900))",
            "Den som överklagar Försäkringskassan",
            "Deras referens FK 2026/200001",
            "Kom in till nämnden 1 april 2026",
            "Fick del av beslutet 17 mars 2026",
            "Sista dagen att överklaga 7 april 2026",
            "har delvis ändrat det så som begärs, genom beslut U-2026-0203",
            "Nämndens yttrande",
            "Överklagandet, som kom in 2026-04-01",
            "Begäran, som kom in 2026-03-09",
            "Handlingarna innehåller uppgifter som inte har lämnats ut till den som överklagar.",
            "Karin Lindqvist")
        .doesNotContain("UTKAST", "Elias", "20051026");
  }

  @ParameterizedTest
  @EnumSource(HandOver.Outcome.class)
  void saysWhatBecameOfTheDecision(HandOver.Outcome outcome) {
    String text =
        PdfText.of(renderer.render(of(outcome, "", LocalDate.of(2026, 4, 13), List.of("Beslut"))));
    assertThat(text)
        .contains("37–39 §§ förvaltningslagen")
        .doesNotContain("Nämndens yttrande", "inte har lämnats ut till den som överklagar");
    assertThat(text.contains("Beslutet har inte ändrats."))
        .isEqualTo(outcome == HandOver.Outcome.STANDS);
    assertThat(text.contains("U-2026-0203")).isNotEqualTo(outcome == HandOver.Outcome.STANDS);
  }

  @Test
  void aDraftSaysSoAndALongStatementFlowsOverThePages() {
    byte[] pdf =
        renderer.render(
            of(
                HandOver.Outcome.STANDS,
                "Nämnden anför. ".repeat(1_000),
                null,
                List.of("Överklagandet", "Beslutet")));
    assertThat(PdfText.of(pdf)).contains("UTKAST");
    assertThat(PdfText.pages(pdf)).isBetween(3, 8);
  }

  /** A page is not left empty for the sake of a list; the names take the end of it along. */
  @Test
  void aListBreaksBetweenItsEntriesAndTheNamesAreNeverAlone() {
    boolean broke = false;
    for (int count = 1; count <= 24; count++) {
      List<String> documents =
          java.util.stream.IntStream.rangeClosed(1, count).mapToObj(n -> "Handling " + n).toList();
      List<PageText> pages =
          RecipientView.of(renderer.render(of(HandOver.Outcome.STANDS, "", null, documents)));
      assertThat(pages.size()).as("%d documents", count).isLessThanOrEqualTo(2);
      assertThat(pages.getFirst().text()).contains("Handlingar som överlämnas", "Handling 1");
      assertThat(pages.getLast().text())
          .as("%d documents", count)
          .contains(count + ".", "Handling " + count, "Överlämnas av");
      broke |= pages.size() == 2 && !pages.getLast().text().contains("Handling 1\n");
    }
    assertThat(broke).as("some do not fit").isTrue();
  }

  @Test
  void namesTheFieldOfACharacterItCannotPrint() {
    assertThatThrownBy(
            () -> renderer.render(of(HandOver.Outcome.STANDS, "", null, List.of("Begäran \u202e"))))
        .isInstanceOfSatisfying(
            UnprintableCharacterException.class,
            refused -> assertThat(refused.field()).isEqualTo(PrintedField.ATTACHMENTS));
  }
}
