package se.rattdela.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.rattdela.reports.sign.SignatureLevel.B;
import static se.rattdela.reports.sign.SignatureLevel.LT;
import static se.rattdela.reports.sign.SignatureLevel.LTA;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.rattdela.reports.decision.DecisionRenderer;
import se.rattdela.reports.sign.PdfSigner;
import se.rattdela.reports.sign.PdfTimestamper;
import se.rattdela.reports.sign.RevocationSource;
import se.rattdela.reports.sign.SignatureRequest;
import se.rattdela.reports.sign.SignedPdf;
import se.rattdela.reports.sign.SigningException;
import se.rattdela.reports.sign.SigningException.Reason;
import se.rattdela.reports.sign.SigningIdentity;

/** A signed decision is still an archive file for all readers, and the EU's validator agrees. */
final class SigningTest {
  private static TestPki pki;
  private static TestPki.Holder anna;
  private static byte[] sealed;
  private final PdfSigner signer = new PdfSigner();

  @BeforeAll
  static void seal() throws Exception {
    pki = new TestPki();
    anna = pki.signer("Anna Bergström");
    sealed = Samples.sealed();
  }

  static SignatureRequest request(TestPki pki, se.rattdela.reports.sign.SignatureLevel level)
      throws Exception {
    return new SignatureRequest(
        level,
        "Anna Bergström, enhetschef",
        "Beslut U-2026-0188",
        "Lindvalla",
        TestPki.NOW.atZone(ZoneId.of("Europe/Stockholm")),
        pki.timestamps(),
        RevocationSource.stored(List.of(pki.crl())));
  }

  @ParameterizedTest
  @EnumSource(se.rattdela.reports.sign.SignatureLevel.class)
  void everyLevel(se.rattdela.reports.sign.SignatureLevel level) throws Exception {
    Vera.passesArchiveAndAccessibility(sealed);
    byte[] signed = signer.sign(sealed, pki.identity(anna), request(pki, level));
    draw("signed-" + level, signed);
    assertThat(Arrays.copyOf(signed, sealed.length)).isEqualTo(sealed);
    Vera.passesArchiveAndAccessibility(signed);
    SimpleReport report = Dss.report(signed, pki.root());
    assertThat(report.getSignaturesCount()).isEqualTo(1);
    String id = report.getFirstSignatureId();
    assertThat(report.getSignatureFormat(id))
        .isEqualTo(
            switch (level) {
              case B -> SignatureLevel.PAdES_BASELINE_B;
              case T -> SignatureLevel.PAdES_BASELINE_T;
              case LT -> SignatureLevel.PAdES_BASELINE_LT;
              case LTA -> SignatureLevel.PAdES_BASELINE_LTA;
            });
    assertThat(report.getIndication(id))
        .isEqualTo(level.needsRevocation() ? Indication.TOTAL_PASSED : Indication.INDETERMINATE);
    assertThat(report.getSignedBy(id)).isEqualTo("Anna Bergström");
  }

  /** What did not answer when it was signed is added later; it takes no key. */
  @ParameterizedTest
  @EnumSource(
      value = se.rattdela.reports.sign.SignatureLevel.class,
      names = {"T", "LT", "LTA"})
  void aTimestampIsAddedLater(se.rattdela.reports.sign.SignatureLevel wanted) throws Exception {
    byte[] signed = signer.sign(sealed, pki.identity(anna), request(pki, B));
    assertReads(signed, B);
    byte[] stamped =
        new PdfTimestamper()
            .add(signed, wanted, pki.timestamps(), RevocationSource.stored(List.of(pki.crl())));
    assertThat(Arrays.copyOf(stamped, signed.length)).isEqualTo(signed);
    Vera.passesArchiveAndAccessibility(stamped);
    se.rattdela.reports.sign.SignatureLevel reached = wanted.needsRevocation() ? LTA : wanted;
    assertReads(stamped, reached);
    SimpleReport report = Dss.report(stamped, pki.root());
    assertThat(report.getSignaturesCount()).isEqualTo(1);
    String id = report.getFirstSignatureId();
    assertThat(report.getSignatureFormat(id))
        .isEqualTo(
            reached == LTA ? SignatureLevel.PAdES_BASELINE_LTA : SignatureLevel.PAdES_BASELINE_T);
    assertThat(report.getIndication(id))
        .isEqualTo(wanted.needsRevocation() ? Indication.TOTAL_PASSED : Indication.INDETERMINATE);
    assertThat(words(stamped)).isEqualTo(words(signed));
  }

  @ParameterizedTest
  @EnumSource(se.rattdela.reports.sign.SignatureLevel.class)
  void whatASignatureCarriesIsRead(se.rattdela.reports.sign.SignatureLevel level) throws Exception {
    byte[] signed = signer.sign(sealed, pki.identity(anna), request(pki, level));
    assertReads(signed, level);
    assertThat(SignedPdf.read(sealed)).isEmpty();
    assertThat(SignedPdf.read(new byte[40])).isEmpty();
  }

  private static void assertReads(byte[] signed, se.rattdela.reports.sign.SignatureLevel level) {
    assertThat(SignedPdf.read(signed))
        .hasValueSatisfying(read -> {
          assertThat(read.signatures()).isEqualTo(1);
          assertThat(read.level()).isEqualTo(level);
          assertThat(read.key().holder()).isEqualTo("Anna Bergström");
          assertThat(read.key().sha256()).matches("[0-9a-f]{64}");
        });
  }

  @Test
  void whatDoesNotAnswerLaterAddsNothing() throws Exception {
    byte[] signed = signer.sign(sealed, pki.identity(anna), request(pki, B));
    PdfTimestamper stamper = new PdfTimestamper();
    assertThatThrownBy(() -> stamper.add(signed, LTA, pki.timestamps(), RevocationSource.none()))
        .isInstanceOfSatisfying(
            SigningException.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.REVOCATION_MISSING));
    assertThatThrownBy(() ->
            stamper.add(
                signed,
                se.rattdela.reports.sign.SignatureLevel.T,
                request -> {
                  throw new SigningException(Reason.TIMESTAMP_UNREACHABLE);
                },
                RevocationSource.none()))
        .isInstanceOfSatisfying(
            SigningException.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.TIMESTAMP_UNREACHABLE));
    assertThatThrownBy(() -> stamper.add(sealed, LTA, pki.timestamps(), RevocationSource.none()))
        .as("nobody has signed it")
        .isInstanceOf(SigningException.class);
  }

  @Test
  void twoPersonsSign() throws Exception {
    TestPki.Holder bo =
        pki.signer(
            "Bo Ek",
            "EC",
            TestPki.NOW.minusSeconds(86_400 * 30),
            TestPki.NOW.plusSeconds(86_400 * 800),
            TestPki.SIGNING,
            null);
    byte[] once = signer.sign(sealed, pki.identity(anna), request(pki, LT));
    byte[] twice = signer.sign(once, pki.identity(bo), request(pki, LTA));
    draw("signed-twice", twice);
    assertThat(Arrays.copyOf(twice, once.length)).isEqualTo(once);
    Vera.passesArchiveAndAccessibility(twice);
    SimpleReport report = Dss.report(twice, pki.root());
    assertThat(report.getSignatureIdList())
        .hasSize(2)
        .allSatisfy(id -> assertThat(report.getIndication(id)).isEqualTo(Indication.TOTAL_PASSED))
        .extracting(report::getSignedBy)
        .containsExactlyInAnyOrder("Anna Bergström", "Bo Ek");
  }

  /** Signatures go on where there is room, and no further. */
  @Test
  void manyPersonsSignUntilThePageIsFull() throws Exception {
    byte[] signed = sealed;
    int signatures = 0;
    Reason end = null;
    SigningIdentity identity = pki.identity(anna);
    while (end == null && signatures < 30) {
      try {
        signed = signer.sign(signed, identity, request(pki, B));
        signatures++;
      } catch (SigningException e) {
        end = e.reason();
      }
    }
    assertThat(end).isEqualTo(Reason.NO_ROOM);
    draw("signed-full", signed);
    assertThat(Dss.report(signed, pki.root()).getSignaturesCount())
        .isEqualTo(signatures)
        .isGreaterThan(3);
    Vera.passesArchiveAndAccessibility(signed);
    assertThat(words(signed)).isEqualTo(words(sealed));
  }

  /** A last page without room gets a page after it; nothing is ever covered. */
  @Test
  void aFullLastPageGetsAnother() throws Exception {
    SigningIdentity identity = pki.identity(anna);
    int added = 0;
    for (int lines = 0; lines < 60 && added == 0; lines++) {
      byte[] full = new DecisionRenderer().render(Samples.partial(lines));
      byte[] signed = signer.sign(full, identity, request(pki, B));
      added = pages(signed) - pages(full);
      if (added > 0) {
        draw("signed-added-page", signed);
        assertThat(Arrays.copyOf(signed, full.length)).isEqualTo(full);
        Vera.passesArchiveAndAccessibility(signed);
        assertThat(words(signed)).startsWith(words(full)).contains("Underskriftssida");
        SimpleReport report = Dss.report(signed, pki.root());
        assertThat(report.getSignaturesCount()).isEqualTo(1);
      }
    }
    assertThat(added).isEqualTo(1);
  }

  @Test
  void aChangedByteIsFound() throws Exception {
    byte[] signed = signer.sign(sealed, pki.identity(anna), request(pki, LT));
    byte[] changed = signed.clone();
    changed[sealed.length / 2] ^= 1;
    SimpleReport report = Dss.report(changed, pki.root());
    assertThat(report.getSignaturesCount()).isEqualTo(1);
    assertThat(report.getIndication(report.getFirstSignatureId()))
        .isEqualTo(Indication.TOTAL_FAILED);
  }

  @Test
  void isDescribedForThoseWhoListen() throws Exception {
    byte[] signed = signer.sign(sealed, pki.identity(anna), request(pki, B));
    try (PDDocument document = Loader.loadPDF(signed)) {
      PDSignatureField field = document.getSignatureFields().getFirst();
      assertThat(field.getAlternateFieldName())
          .startsWith("Elektronisk underskrift av Anna Bergström, enhetschef. Beslut U-2026-0188.");
      assertThat(field.getWidgets().getFirst().getRectangle().getWidth()).isGreaterThan(200);
      assertThat(document.getLastSignatureDictionary().getReason()).isEqualTo("Beslut U-2026-0188");
    }
  }

  private static int pages(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  private static String words(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).strip();
    }
  }

  static void draw(String name, byte[] pdf) throws Exception {
    Path pages = Files.createDirectories(Path.of("target", "pages"));
    Files.write(pages.resolve(name + ".pdf"), pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer painter = new PDFRenderer(document);
      int last = document.getNumberOfPages() - 1;
      Path picture = pages.resolve(name + ".png");
      ImageIO.write(painter.renderImageWithDPI(last, 110), "png", picture.toFile());
      assertThat(picture).isNotEmptyFile();
    }
  }
}
