package se.rattdela.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;
import static se.rattdela.reports.sign.SignatureLevel.B;
import static se.rattdela.reports.sign.SignatureLevel.LTA;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.rattdela.reports.decision.DecisionDigest;
import se.rattdela.reports.sign.PdfSigner;
import se.rattdela.verify.UnverifiableFileException.Reason;
import se.rattdela.verify.VerificationReport.Added;
import se.rattdela.verify.VerificationReport.Copy;
import se.rattdela.verify.VerificationReport.Decision;
import se.rattdela.verify.VerificationReport.Profile;
import se.rattdela.verify.VerificationReport.Signature;
import se.rattdela.verify.VerificationReport.Trust;
import se.rattdela.verify.VerificationReport.Verdict;

/** What a recipient is told of a file. */
final class FileVerifierTest {
  private static TestPki pki;
  private static byte[] sealed;
  private static byte[] basic;
  private static byte[] lasting;

  @BeforeAll
  static void sign() throws Exception {
    pki = new TestPki();
    sealed = Samples.sealed();
    TestPki.Holder anna = pki.signer("Anna Bergström");
    basic = new PdfSigner().sign(sealed, pki.identity(anna), SigningTest.request(pki, B));
    lasting = new PdfSigner().sign(sealed, pki.identity(anna), SigningTest.request(pki, LTA));
  }

  private static FileVerifier trusting() {
    return new FileVerifier(Clock.systemUTC(), List.of(pki.root()));
  }

  private static FileVerifier trustingNobody() {
    return new FileVerifier(Clock.systemUTC(), List.of());
  }

  @Test
  void aSignedDecision() throws Exception {
    VerificationReport report = trusting().verify(lasting);
    assertThat(report.sha256()).isEqualTo(DecisionDigest.sha256(lasting));
    assertThat(report.bytes()).isEqualTo(lasting.length);
    assertThat(report.pages()).isEqualTo(3);
    assertThat(report.profiles())
        .containsExactlyInAnyOrder(
            new Profile("PDF/A-3a", true, List.of()), new Profile("PDF/UA-1", true, List.of()));
    Signature signature = only(report);
    assertThat(signature.signer()).isEqualTo("Anna Bergström");
    assertThat(signature.issuer()).contains("Testrot");
    assertThat(signature.level()).isEqualTo("PAdES-BASELINE-LTA");
    assertThat(signature.intact()).isTrue();
    assertThat(signature.added()).isEqualTo(Added.SIGNATURES);
    assertThat(signature.trust()).isEqualTo(Trust.TRUSTED);
    assertThat(signature.timestamp())
        .isBetween(TestPki.NOW.minusSeconds(2), java.time.Instant.now());
    assertThat(signature.claimedTime())
        .isEqualTo(TestPki.NOW.truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
    assertThat(report.attachments()).containsExactly("beslut.json");
    assertThat(report.decision())
        .isEqualTo(
            new Decision(
                Copy.DECISION,
                true,
                List.of(),
                "U-2026-0188",
                "PARTIAL",
                null,
                DecisionDigest.of(Samples.partial()),
                true,
                true));
    assertThat(report.verdict(null)).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void aBasicSignatureSaysNothingOfRevocation() throws Exception {
    VerificationReport report = trusting().verify(basic);
    assertThat(only(report).trust()).isEqualTo(Trust.REVOCATION_UNKNOWN);
    assertThat(only(report).added()).isEqualTo(Added.NOTHING);
    assertThat(only(report).timestamp()).isNull();
    assertThat(report.verdict(null)).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void anUnknownIssuerShowsNoOrigin() throws Exception {
    for (byte[] file : List.of(basic, lasting)) {
      VerificationReport report = trustingNobody().verify(file);
      assertThat(only(report).intact()).isTrue();
      assertThat(only(report).trust()).isEqualTo(Trust.UNKNOWN_ISSUER);
      assertThat(report.verdict(null)).isEqualTo(Verdict.ORIGIN_NOT_SHOWN);
      assertThat(report.verdict(report.sha256())).isEqualTo(Verdict.HOLDS);
    }
    FileVerifier other = new FileVerifier(Clock.systemUTC(), List.of(new TestPki().root()));
    assertThat(only(other.verify(lasting)).trust()).isNotEqualTo(Trust.TRUSTED);
    assertThat(other.verify(lasting).verdict(null)).isNotEqualTo(Verdict.HOLDS);
  }

  @Test
  void afterTheCertificateHasExpired() throws Exception {
    Clock later = Clock.fixed(TestPki.NOW.plus(Duration.ofDays(500)), ZoneOffset.UTC);
    FileVerifier verifier = new FileVerifier(later, List.of(pki.root()));
    assertThat(only(verifier.verify(basic)).trust())
        .isIn(Trust.TIME_NOT_SHOWN, Trust.REVOCATION_UNKNOWN);
    assertThat(only(verifier.verify(lasting)).trust()).isEqualTo(Trust.TRUSTED);
  }

  @Test
  void anUnsignedDecisionHoldsByItsDigestOnly() throws Exception {
    VerificationReport report = trusting().verify(sealed);
    assertThat(report.signatures()).isEmpty();
    assertThat(report.verdict(null)).isEqualTo(Verdict.ORIGIN_NOT_SHOWN);
    assertThat(report.verdict(DecisionDigest.sha256(sealed))).isEqualTo(Verdict.HOLDS);
    assertThat(report.verdict(DecisionDigest.sha256(basic))).isEqualTo(Verdict.WRONG);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 20, 40, 60, 80, 97})
  void aChangedByteNeverPasses(int percent) throws Exception {
    byte[] changed = lasting.clone();
    changed[(int) (sealed.length * (long) percent / 100)] ^= 1;
    try {
      assertThat(trusting().verify(changed).verdict(null)).isEqualTo(Verdict.WRONG);
    } catch (UnverifiableFileException e) {
      assertThat(e.reason()).isIn(Reason.NOT_A_PDF, Reason.CHECK_FAILED);
    }
  }

  @Test
  void aNoteAddedAfterwardsIsSeen() throws Exception {
    byte[] changed =
        appended(
            lasting,
            document -> {
              PDAnnotationText note = new PDAnnotationText();
              note.setContents("Ändrat");
              note.setRectangle(new PDRectangle(100, 700, 40, 40));
              PDPage page = document.getPage(0);
              page.setAnnotations(List.of(note));
              page.getCOSObject().setNeedToBeUpdated(true);
              note.getCOSObject().setNeedToBeUpdated(true);
            });
    VerificationReport report = trusting().verify(changed);
    assertThat(only(report).added()).isEqualTo(Added.CONTENT);
    assertThat(report.verdict(null)).isEqualTo(Verdict.WRONG);
  }

  @Test
  void aSecondSignatureIsNoChange() throws Exception {
    byte[] twice =
        new PdfSigner().sign(basic, pki.identity(pki.signer("Bo Ek")), SigningTest.request(pki, B));
    VerificationReport report = trusting().verify(twice);
    assertThat(report.signatures())
        .extracting(Signature::signer, Signature::added, Signature::intact)
        .containsExactly(
            tuple("Anna Bergström", Added.SIGNATURES, true), tuple("Bo Ek", Added.NOTHING, true));
    assertThat(report.verdict(null)).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void aPageAddedAfterwardsIsSeen() throws Exception {
    byte[] changed =
        appended(
            basic,
            document -> {
              document.addPage(new PDPage(PDRectangle.A4));
              document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
              document.getPages().getCOSObject().setNeedToBeUpdated(true);
            });
    VerificationReport report = trusting().verify(changed);
    assertThat(only(report).added()).isEqualTo(Added.CONTENT);
    assertThat(report.verdict(null)).isEqualTo(Verdict.WRONG);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"PARTIAL\"|\"FULL\"|true",
        "\"kind\"|\"kin\"|false",
        "\"caseNumber\"|\"caseNumber\":\"dubbel\",\"caseNumber\"|false",
        "{\"|{\"nytt\":1,\"|false"
      })
  void aChangedCopyIsFound(String from, String to, boolean valid) throws Exception {
    String json = new String(EmbeddedCopy.of(sealed), StandardCharsets.UTF_8);
    assertThat(json).contains(from);
    byte[] changed =
        EmbeddedCopy.replaced(sealed, json.replaceFirst(java.util.regex.Pattern.quote(from), to));
    VerificationReport report = trusting().verify(changed);
    Decision decision = Objects.requireNonNull(report.decision());
    assertThat(decision.valid()).isEqualTo(valid);
    assertThat(decision.printed()).isFalse();
    assertThat(decision.agrees()).isFalse();
    assertThat(report.verdict(report.sha256())).isEqualTo(Verdict.WRONG);
    assertThat(decision.faults().toString()).doesNotContain("Elias", "dubbel");
  }

  @Test
  void aCopyThatIsNoJson() throws Exception {
    VerificationReport report = trusting().verify(EmbeddedCopy.replaced(sealed, "hej"));
    assertThat(Objects.requireNonNull(report.decision()).agrees()).isFalse();
  }

  @Test
  void anyOtherPdf() throws Exception {
    VerificationReport report = trusting().verify(plain(1));
    assertThat(report.profiles()).isEmpty();
    assertThat(report.decision()).isNull();
    assertThat(report.verdict(null)).isEqualTo(Verdict.ORIGIN_NOT_SHOWN);
  }

  @Test
  void whatCannotBeRead() throws Exception {
    unreadable(Reason.NOT_A_PDF, "Hej".getBytes(StandardCharsets.UTF_8));
    unreadable(Reason.NOT_A_PDF, new byte[0]);
    unreadable(Reason.NOT_A_PDF, java.util.Arrays.copyOf(sealed, 4_000));
    unreadable(Reason.TOO_LARGE, new byte[FileVerifier.LARGEST + 1]);
    unreadable(Reason.TOO_MANY_PAGES, plain(FileVerifier.MOST_PAGES + 1));
    unreadable(Reason.ENCRYPTED, encrypted("hemligt"));
    unreadable(Reason.ENCRYPTED, encrypted(""));
  }

  private static void unreadable(Reason reason, byte[] file) {
    assertThatThrownBy(() -> trusting().verify(file))
        .asInstanceOf(throwable(UnverifiableFileException.class))
        .extracting(UnverifiableFileException::reason)
        .isEqualTo(reason);
  }

  private static Signature only(VerificationReport report) {
    assertThat(report.signatures()).hasSize(1);
    return report.signatures().getFirst();
  }

  private interface Change {
    void on(PDDocument document) throws IOException;
  }

  private static byte[] appended(byte[] pdf, Change change) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      change.on(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    }
  }

  private static byte[] plain(int pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int page = 0; page < pages; page++) {
        document.addPage(new PDPage());
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] encrypted(String password) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("ägare", password, new AccessPermission()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
