package se.rattdela.reports.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.rattdela.reports.decision.Municipality;
import se.rattdela.reports.golden.VeraPdf;
import se.rattdela.reports.papers.Municipalities;
import se.rattdela.reports.papers.PdfText;
import se.rattdela.reports.register.TableReport.Line;
import se.rattdela.reports.register.TableReport.Section;

/** A report of tables, on paper and for a spreadsheet. */
final class TableReportTest {
  private static final Municipality FROM =
      Objects.requireNonNull(Municipalities.all().get("short"));

  private final TableReportRenderer renderer = new TableReportRenderer();

  private static TableReport account() {
    return new TableReport(
        FROM,
        "Redovisning",
        "Redovisning av informationsutbyte 1 jan–31 dec 2025",
        List.of(new Line("Period", "1 jan–31 dec 2025")),
        "Sammanställningen innehåller inga personuppgifter.",
        List.of(
            new Section(
                "Per mottagare",
                List.of("Mottagare", "Beslut"),
                List.of(3, 1),
                List.of(List.of("Försäkringskassan", "71"), List.of("Övriga", "9"))),
            new Section("Vad det ledde till", List.of("Följd"), List.of(1), List.of())),
        LocalDate.of(2026, 3, 16));
  }

  @Test
  void passesArchiveAndAccessibility() {
    byte[] pdf = renderer.pdf(account());

    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_3_A)).as("PDF/A-3a").isEmpty();
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
    assertThat(new TableReportRenderer().pdf(account())).isEqualTo(pdf);
  }

  @Test
  void saysEveryFigureAndWhereThereIsNothing() {
    assertThat(PdfText.of(renderer.pdf(account())))
        .containsSubsequence(
            "Redovisning av informationsutbyte 1 jan–31 dec 2025",
            "Per mottagare",
            "Försäkringskassan",
            "71",
            "Vad det ledde till",
            "Inget under perioden.");
  }

  @Test
  void noCellOfTheSpreadsheetIsAFormula() {
    TableReport report =
        new TableReport(
            FROM,
            "Protokoll",
            "Kontroll",
            List.of(new Line("Enhet", "=1+1")),
            "",
            List.of(
                new Section(
                    "Åtkomster",
                    List.of("Iakttagelse"),
                    List.of(1),
                    List.of(List.of("-sa \"nej\""), List.of("+46")))),
            LocalDate.of(2026, 3, 16));

    assertThat(new String(renderer.csv(report), StandardCharsets.UTF_8))
        .startsWith("\ufeff\"Kontroll\"\r\n")
        .contains("\"Enhet\";\"'=1+1\"", "\"'-sa \"\"nej\"\"\"", "\"'+46\"");
  }

  @Test
  void aRowHasAsManyCellsAsItsTableHasColumns() {
    assertThatThrownBy(
            () -> new Section("A", List.of("x", "y"), List.of(1, 1), List.of(List.of("one"))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
