package se.rattdela.reports.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.rattdela.reports.decision.SourceDocument;
import se.rattdela.reports.extract.Piece.Masked;
import se.rattdela.reports.extract.Piece.Words;
import se.rattdela.reports.golden.VeraPdf;
import se.rattdela.reports.messages.ReportMessage;
import se.rattdela.reports.papers.Municipalities;
import se.rattdela.reports.papers.PdfText;
import se.rattdela.reports.papers.SamplePapers;
import se.rattdela.reports.pdf.PrintedField;
import se.rattdela.reports.pdf.UnprintableCharacterException;

/** The extract: the ticked items and nothing else. */
final class ExtractRendererTest {
  private static final SourceDocument JOURNAL =
      new SourceDocument("Journal", LocalDate.of(2026, 2, 3));

  private final ExtractRenderer renderer = new ExtractRenderer();

  private static ExtractItem item(int number, Piece... pieces) {
    return new ExtractItem(number, "Arbete", null, JOURNAL, List.of(List.of(pieces)));
  }

  private byte[] render(Piece... pieces) {
    return renderer.render(SamplePapers.withItems(List.of(item(1, pieces))));
  }

  @Test
  void tellsWhatItIsAndWhereEachItemStands() {
    String text =
        PdfText.of(
            renderer.render(SamplePapers.extract(Municipalities.all().values().iterator().next())));
    assertThat(text)
        .containsSubsequence(
            "Utdrag till beslut U-2026-0188",
            "Utdraget gäller Elias Sandberg, 20051026-2397.",
            "1. Utbetalt ekonomiskt bistånd",
            "januari–februari 2026 · Ur: Beslut, 2026-02-10",
            "Januari 2026: 9 420 kronor.",
            "2. Arbete med lön",
            "Kontakten fick han genom [maskat: 26 kap. 1 § OSL] . Han arbetar",
            "[utelämnat: hör inte till det som lämnas ut]",
            "3. Vistelse på HVB",
            "Här slutar utdraget. Det innehåller 3 uppgifter.")
        .doesNotContain(SamplePapers.WITHHELD_NAME, "UTKAST");
  }

  @Test
  void aMaskTellsNothingOfWhatItHides() {
    // The record has no room for it: the same pieces give the same file, whatever stood there.
    byte[] one = render(new Words("Han bor hos "), new Masked(SamplePapers.SECRET));
    assertThat(PdfText.of(one)).contains("Han bor hos [maskat: 26 kap. 1 § OSL]");
  }

  @Test
  void masksSideBySideBecomeOne() {
    String text =
        PdfText.of(
            render(
                new Words("Hos "),
                new Masked(SamplePapers.SECRET),
                new Words(" "),
                new Masked(SamplePapers.SECRET),
                new Masked(SamplePapers.SECRET),
                new Words(" i dag.")));
    assertThat(text.split("maskat:", -1)).hasSize(2);
    assertThat(text).contains("OSL] i dag.");
  }

  @Test
  void masksOnDifferentGroundsStayApart() {
    String text =
        PdfText.of(render(new Masked(SamplePapers.SECRET), new Masked("21 kap. 3 § OSL")));
    assertThat(text).contains("[maskat: 26 kap. 1 § OSL] [maskat: 21 kap. 3 § OSL]");
  }

  @Test
  void aDraftSaysSoInWordsAndOnEveryPage() throws IOException {
    ExtractDocument decided =
        SamplePapers.withItems(List.of(item(1, new Words("Text.\n".repeat(120)))));
    ExtractDocument draft =
        new ExtractDocument(
            decided.municipality(),
            decided.caseNumber(),
            null,
            decided.recipient(),
            decided.subject(),
            null,
            decided.items());
    byte[] pdf = renderer.render(draft);
    assertThat(PdfText.of(pdf))
        .contains("inget beslut är fattat. Handlingen får inte lämna myndigheten.")
        .doesNotContain("U-2026");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(1);
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("Utdrag till utkast till beslut i ärende Ä-2026-0417");
    }
    assertThat(PdfText.of(pdf).split("UTKAST", -1)).hasSize(PdfText.pages(pdf) + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "1F600, NO_GLYPH, U+1F600, kan inte skrivas ut",
    "65E5, NO_GLYPH, U+65E5, kan inte skrivas ut",
    "0639, NO_GLYPH, U+0639, kan inte skrivas ut",
    "202E, DIRECTION, U+202E, vänder läsriktningen",
    "2066, DIRECTION, U+2066, vänder läsriktningen",
    "0, INVISIBLE, U+0000, osynligt tecken",
    "1B, INVISIBLE, U+001B, osynligt tecken",
    "AD, INVISIBLE, U+00AD, osynligt tecken",
    "200B, INVISIBLE, U+200B, osynligt tecken"
  })
  void refusesWithTheCharacterAndTheField(
      String hex, UnprintableCharacterException.Reason reason, String name, String words) {
    String text = "Han bor " + Character.toString(Integer.parseInt(hex, 16)) + " där.";
    ExtractDocument odd =
        SamplePapers.withItems(
            List.of(item(1, new Words("Bra.")), item(4, new Words("Bra."), new Words(text))));
    assertThatThrownBy(() -> renderer.render(odd))
        .isInstanceOfSatisfying(
            UnprintableCharacterException.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(reason);
              assertThat(refused.field()).isEqualTo(PrintedField.PASSAGE);
              assertThat(ReportMessage.of(refused).in(Locale.of("sv")))
                  .contains(name, "texten i uppgift 4", words, "finns kvar");
            })
        .hasMessageNotContaining("bor");
  }

  @Test
  void printsWhatIsDecomposedAsComposed() {
    assertThat(PdfText.of(render(new Words("A\u030aska\u0308r")))).contains("Åskär");
  }

  @Test
  void fiftyThousandCharactersFlowOverThePages() {
    String sentence = "Han berättar att han arbetar på lagret och trivs med det. ";
    String one = sentence.repeat(50_000 / sentence.length());
    byte[] pdf = render(new Words(one), new Masked(SamplePapers.SECRET), new Words(one));
    assertThat(PdfText.pages(pdf)).isBetween(12, 40);
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(PdfText.of(pdf).split("trivs", -1).length - 1)
        .isEqualTo(2 * (50_000 / sentence.length()));
  }

  @Test
  void aWordWithoutEndStaysInsideTheMargins() throws IOException {
    byte[] pdf = render(new Words("x".repeat(2_000)), new Masked("y".repeat(400)));
    assertThat(PdfText.of(pdf).replace(" ", "")).contains("x".repeat(500));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var edge = new RightEdge();
      edge.getText(document);
      assertThat(edge.max).isBetween(400f, 540f);
    }
  }

  private static final class RightEdge extends org.apache.pdfbox.text.PDFTextStripper {
    private float max;

    @Override
    protected void processTextPosition(org.apache.pdfbox.text.TextPosition text) {
      max = Math.max(max, text.getXDirAdj() + text.getWidthDirAdj());
    }
  }

  @Test
  void hasItemsAndEachNumberOnce() {
    assertThatThrownBy(() -> SamplePapers.withItems(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    ExtractItem item = item(1, new Words("Text."));
    assertThatThrownBy(() -> SamplePapers.withItems(List.of(item, item)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
