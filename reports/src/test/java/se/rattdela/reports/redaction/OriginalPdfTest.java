package se.rattdela.reports.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.rattdela.reports.redaction.Originals.show;

import com.itextpdf.kernel.pdf.EncryptionConstants;
import com.itextpdf.kernel.pdf.PdfBoolean;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.rattdela.reports.messages.ReportMessage;
import se.rattdela.reports.redaction.Finding.Kind;
import se.rattdela.reports.redaction.OriginalPdfException.Reason;

/** An original is read as a hostile file: a clear answer, and nothing left behind. */
final class OriginalPdfTest {
  @Test
  void anOrdinaryFileHasPagesAndNoFindings() throws Exception {
    OriginalPdf original = OriginalPdf.inspect(Originals.journal(3));
    assertThat(original.pages()).hasSize(3).containsOnly(new OriginalPage(595, 842));
    assertThat(original.findings()).isEmpty();
  }

  @Test
  void somethingElseThanAPdf() {
    refused(Reason.NOT_A_PDF, "<html>".getBytes(StandardCharsets.UTF_8));
    refused(Reason.NOT_A_PDF, new byte[0]);
  }

  @Test
  void tooManyPages() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PdfDocument pdf = new PdfDocument(new PdfWriter(out))) {
      for (int page = 0; page < 2000; page++) {
        pdf.addNewPage();
      }
    }
    refused(Reason.TOO_MANY_PAGES, out.toByteArray());
  }

  @Test
  void tooLarge() {
    refused(Reason.TOO_LARGE, new byte[OriginalPdf.MAX_BYTES + 1]);
  }

  @ParameterizedTest
  @CsvSource({"user", "''"})
  void locked(String password) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WriterProperties locked =
        new WriterProperties()
            .setStandardEncryption(
                password.getBytes(StandardCharsets.UTF_8),
                "owner".getBytes(StandardCharsets.UTF_8),
                0,
                EncryptionConstants.ENCRYPTION_AES_256);
    try (PdfDocument pdf = new PdfDocument(new PdfWriter(out, locked))) {
      pdf.addNewPage();
    }
    refused(Reason.ENCRYPTED, out.toByteArray());
  }

  @Test
  void truncated() throws Exception {
    byte[] whole = Originals.journal(3);
    for (int part = 1; part < 8; part++) {
      byte[] cut = Arrays.copyOf(whole, whole.length * part / 10);
      assertThatExceptionOfType(OriginalPdfException.class)
          .as("%d tenths", part)
          .isThrownBy(() -> OriginalPdf.inspect(cut));
    }
  }

  @Test
  void nestedTooDeeply() {
    String deep =
        "%PDF-1.7\n1 0 obj\n" + "[".repeat(200_000) + "\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF";
    assertThatExceptionOfType(OriginalPdfException.class)
        .isThrownBy(() -> OriginalPdf.inspect(deep.getBytes(StandardCharsets.ISO_8859_1)));
  }

  /** Each way of packing that grows, alone and behind others. */
  @ParameterizedTest
  @CsvSource({
    "FlateDecode",
    "LZWDecode",
    "RunLengthDecode",
    "ASCIIHexDecode FlateDecode",
    "FlateDecode FlateDecode"
  })
  void madeToFillTheMemory(String filters) throws Exception {
    refused(Reason.BOMB, Packed.file(filters, 40));
    assertThat(OriginalPdf.inspect(Packed.file(filters, 30)).pages()).hasSize(1);
  }

  @Test
  void aFormThatAnotherProgramDraws() throws Exception {
    byte[] form =
        Originals.pdf((pdf, page) -> {
          PdfDictionary acroForm = new PdfDictionary();
          acroForm.put(PdfName.XFA, new PdfStream("<xdp/>".getBytes(StandardCharsets.UTF_8)));
          pdf.getCatalog().put(PdfName.AcroForm, acroForm);
          pdf.getCatalog().put(new PdfName("NeedsRendering"), PdfBoolean.TRUE);
        });
    refused(Reason.FORM_WITHOUT_PAGES, form);
  }

  @ParameterizedTest
  @CsvSource({
    "SCRIPT,SCRIPT",
    "ATTACHMENT,ATTACHMENT",
    "FORM_FIELD,FORM",
    "NOTE,COMMENT",
    "LAYER,LAYER",
    "EARLIER_VERSION,EARLIER_VERSION"
  })
  void saysWhatTheFileHolds(HiddenPlace place, Kind kind) throws Exception {
    assertThat(OriginalPdf.inspect(place.original()).findings())
        .extracting(Finding::kind)
        .contains(kind);
    assertThat(OriginalPdf.inspect(HiddenPlace.NOWHERE_ELSE.original()).findings()).isEmpty();
  }

  @Test
  void aPictureOfTextCannotBeSearched() throws Exception {
    assertThat(OriginalPdf.inspect(Originals.scan("png", 1)).findings())
        .containsExactlyInAnyOrder(
            new Finding(Kind.SCANNED, List.of(1)), new Finding(Kind.INVISIBLE_TEXT, List.of(1)));
  }

  @Test
  void aRepairedFileIsToldOf() throws Exception {
    byte[] original =
        Originals.pdf((pdf, page) -> show(new PdfCanvas(page), 72, 700, "Eva Berggren"));
    String broken =
        new String(original, StandardCharsets.ISO_8859_1)
            .replaceFirst("startxref\\n\\d+", "startxref\n7");
    assertThat(OriginalPdf.inspect(broken.getBytes(StandardCharsets.ISO_8859_1)).findings())
        .extracting(Finding::kind)
        .contains(Kind.REPAIRED);
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void everyReasonIsSaidInSwedish(Reason reason) {
    assertThat(ReportMessage.of(new OriginalPdfException(reason)).in(Locale.of("sv")))
        .matches("(?s).*(Inget har sparats|inget har sparats).*");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyFindingIsSaidInSwedish(Kind kind) {
    assertThat(ReportMessage.of(new Finding(kind, List.of(2, 3))).in(Locale.of("sv")))
        .endsWith(".");
  }

  @ParameterizedTest
  @EnumSource(RedactionException.Reason.class)
  void everyFailureIsSaidInSwedish(RedactionException.Reason reason) {
    assertThat(ReportMessage.of(new RedactionException(reason, 3)).in(Locale.of("sv")))
        .contains("Ingen maskad kopia har gjorts", "idan 3");
  }

  /** In another process with a temporary folder that nobody else writes to. */
  @Test
  void nothingIsWrittenToDisk(@TempDir Path temporary) throws Exception {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                OriginalPdfTest.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String told = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(other.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(told.lines()).contains("masked in " + temporary);
    try (Stream<Path> left = Files.list(temporary)) {
      assertThat(left).isEmpty();
    }
  }

  /** The other process. */
  public static void main(String[] arguments) throws Exception {
    assertThat(Arrays.asList(arguments)).isEmpty();
    byte[] original = Originals.scan("png", 1);
    new Redactor().mask(original, List.of(new Mask(1, 72, 690, 300, 20, "21 kap. 1 § OSL")));
    refused(Reason.NOT_A_PDF, new byte[10]);
    System.out.println("masked in " + System.getProperty("java.io.tmpdir"));
  }

  private static void refused(Reason reason, byte[] pdf) {
    assertThatExceptionOfType(OriginalPdfException.class)
        .isThrownBy(() -> OriginalPdf.inspect(pdf))
        .extracting(OriginalPdfException::reason)
        .isEqualTo(reason);
  }
}
