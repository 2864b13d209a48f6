package se.rattdela.reports.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.rattdela.reports.decision.Municipality;
import se.rattdela.reports.decision.ProtectedIdentity;
import se.rattdela.reports.gate.PageText;
import se.rattdela.reports.gate.RecipientView;
import se.rattdela.reports.papers.Municipalities;
import se.rattdela.reports.papers.PdfText;
import se.rattdela.reports.papers.SamplePapers;
import se.rattdela.reports.pdf.PrintedField;
import se.rattdela.reports.pdf.UnprintableCharacterException;

/** The letter on top of the package. */
final class CoverLetterRendererTest {
  private static final Municipality FROM =
      Objects.requireNonNull(Municipalities.all().get("short"));

  private final CoverLetterRenderer renderer = new CoverLetterRenderer();

  private static CoverLetter letter(
      Occasion occasion, String purpose, @Nullable ProtectedIdentity protection) {
    CoverLetter base = SamplePapers.letter(FROM);
    return new CoverLetter(
        FROM,
        base.contact(),
        base.caseNumber(),
        base.decision(),
        base.recipient(),
        occasion,
        base.requested(),
        purpose,
        null,
        protection,
        base.enclosures());
  }

  @Test
  void tellsWhatGoesAlongWhatForAndWhomToAsk() {
    String text = PdfText.of(renderer.render(SamplePapers.letter(FROM)));
    assertThat(text)
        .containsSubsequence(
            "Er referens FK 2026/118802",
            "Svar på er begäran om uppgifter",
            "som kom in den 9 mars 2026",
            "Har brevet kommit fel?",
            "Ring genast Socialnämnden på 0999-123 45.",
            "1 Beslut U-2026-0188 beslut.pdf 3",
            "2 Utdrag till beslut U-2026-0188 utdrag.pdf 1",
            "Lämnas för Att kontrollera rätten till sjukpenning",
            "Telefon 0999-123 45",
            "Ärendenummer Ä-2026-0417 och beslutsnummer U-2026-0188")
        .doesNotContain("Skyddade personuppgifter");
  }

  /** 10 kap. 14 § OSL is about private persons: no authority can be bound by a reservation. */
  @ParameterizedTest
  @EnumSource(Occasion.class)
  void makesNoReservationAndNamesNobody(Occasion occasion) {
    String text =
        PdfText.of(
            renderer.render(letter(occasion, "Kontroll.", new ProtectedIdentity("x", "Bud."))));
    assertThat(text)
        .doesNotContainIgnoringCase("förbehåll")
        .doesNotContain("Sandberg", "20051026")
        .contains("Skyddade personuppgifter", "Bud.");
    assertThat(PdfText.pages(renderer.render(letter(occasion, "Kontroll.", null)))).isEqualTo(1);
  }

  /** What is said of a decision afterwards goes with a letter that names both papers. */
  @Test
  void saysWhatHasHappenedToTheEarlierDecision() {
    assertThat(PdfText.of(renderer.render(SamplePapers.correctionLetter(FROM))))
        .containsSubsequence(
            "Rättelse av ett beslut",
            "Socialnämnden har rättat beslut U-2026-0188.",
            "1 Rättelse U-2026-0203 andringsbeslut.pdf 1",
            "Ärendenummer Ä-2026-0417 och beslutsnummer U-2026-0203")
        .doesNotContain("Lämnas för");
  }

  @Test
  void thePageIsNotLeftEmptyWhereTheNamesAreLong() {
    List<PageText> pages =
        RecipientView.of(
            renderer.render(
                SamplePapers.protectedLetter(
                    Objects.requireNonNull(Municipalities.all().get("long-png")))));
    assertThat(pages).hasSize(2);
    assertThat(pages.getFirst().text()).contains("Till den som läser", "Lämnas för");
    assertThat(pages.getLast().text())
        .contains("Kontakt", "Telefon")
        .doesNotContain("Till den som läser", "Lämnas för");
  }

  @Test
  void namesTheFieldOfACharacterItCannotPrint() {
    assertThatThrownBy(() -> renderer.render(letter(Occasion.REQUEST, "Kontroll \u202e", null)))
        .isInstanceOfSatisfying(
            UnprintableCharacterException.class,
            refused -> assertThat(refused.field()).isEqualTo(PrintedField.PURPOSE));
  }

  @Test
  void aContactMayBeBareAndThePurposeEndless() {
    CoverLetter base = letter(Occasion.CRIME_REPORT, "Att utreda. ".repeat(4_200), null);
    CoverLetter bare =
        new CoverLetter(
            FROM,
            new Contact("Vuxenenheten", null, "", null),
            base.caseNumber(),
            null,
            base.recipient(),
            base.occasion(),
            null,
            base.purpose(),
            null,
            null,
            List.of());
    byte[] pdf = renderer.render(bare);
    assertThat(PdfText.of(pdf))
        .contains("Kontakta genast Socialnämnden.", "UTKAST")
        .doesNotContain("Telefon", "E-post", "Bilagor");
    assertThat(PdfText.pages(pdf)).isBetween(7, 25);
  }
}
