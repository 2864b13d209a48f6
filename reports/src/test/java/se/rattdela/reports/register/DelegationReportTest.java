package se.rattdela.reports.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.rattdela.reports.decision.Municipality;
import se.rattdela.reports.decision.Official;
import se.rattdela.reports.papers.Municipalities;
import se.rattdela.reports.papers.PdfText;
import se.rattdela.reports.papers.SamplePapers;

/** The list for the committee, on paper and for a spreadsheet. */
final class DelegationReportTest {
  private static final Municipality FROM =
      Objects.requireNonNull(Municipalities.all().get("short"));
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

  private final DelegationReportRenderer renderer = new DelegationReportRenderer();

  private static DelegationReport of(DelegatedDecision... decisions) {
    return new DelegationReport(FROM, FIRST, LAST, List.of(decisions));
  }

  private static DelegatedDecision decision(String number, LocalDate date, String maker) {
    return new DelegatedDecision(
        number,
        date,
        DelegatedKind.PARTIAL,
        "4.7",
        new Official(maker, "enhetschef"),
        "Ä-2026-0417");
  }

  private String csv(DelegationReport report) {
    return new String(renderer.csv(report), StandardCharsets.UTF_8);
  }

  @Test
  void isSortedByDayAndNumber() {
    DelegationReport report =
        of(
            decision("U-2026-0003", LAST, "Anna Bergström"),
            decision("U-2026-0002", FIRST, "Anna Bergström"),
            decision("U-2026-0001", FIRST, "Anna Bergström"));
    assertThat(report.decisions())
        .extracting(DelegatedDecision::number)
        .containsExactly("U-2026-0001", "U-2026-0002", "U-2026-0003");
  }

  @Test
  void saysWhichPeriodAndHowMany() {
    assertThat(PdfText.of(renderer.pdf(SamplePapers.register(FROM, 12))))
        .containsSubsequence(
            "Antal beslut 12",
            "Beslut fattade på delegation 1 mars 2026 – 31 mars 2026",
            "7 kap. 8 § kommunallagen",
            "U-2026-0001",
            "Antal per slag av beslut",
            "Utlämnande 2");
  }

  @Test
  void anEmptyPeriodSaysSo() {
    assertThat(PdfText.of(renderer.pdf(of())))
        .contains("Inga beslut har fattats på delegation under perioden.");
    assertThat(csv(of()).lines()).hasSize(1);
  }

  @Test
  void theTableForSpreadsheets() {
    assertThat(csv(of(decision("U-2026-0001", FIRST, "Anna \"Ann\" Berg;ström"))))
        .isEqualTo(
            "\ufeff\"Beslutsnummer\";\"Datum\";\"Beslut\";\"Punkt\";\"Beslutsfattare\";"
                + "\"Ärendenummer\"\r\n"
                + "\"U-2026-0001\";\"2026-03-01\";\"Delvis utlämnande\";\"4.7\";"
                + "\"Anna \"\"Ann\"\" Berg;ström, enhetschef\";\"Ä-2026-0417\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1", "\uff1d1"})
  void noCellIsAFormula(String maker) {
    assertThat(csv(of(decision("U-2026-0001", FIRST, maker)))).contains(";\"'" + maker);
  }

  @Test
  void aThousandDecisionsFit() {
    byte[] pdf = renderer.pdf(SamplePapers.register(FROM, 1_000));
    assertThat(PdfText.pages(pdf)).isBetween(50, 90);
    assertThat(PdfText.of(pdf)).contains("U-2026-1000", "Sida 2 av");
  }

  @Test
  void refusesWhatLiesOutsideThePeriod() {
    assertThatThrownBy(() -> of(decision("U-2026-0001", LAST.plusDays(1), "Anna Bergström")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DelegationReport(FROM, LAST, FIRST, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
