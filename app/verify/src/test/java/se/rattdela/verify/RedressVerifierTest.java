package se.rattdela.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.rattdela.reports.decision.DecisionDigest;
import se.rattdela.reports.redress.RedressDocument;
import se.rattdela.reports.redress.RedressJson;
import se.rattdela.reports.redress.RedressRenderer;
import se.rattdela.reports.sign.PdfSigner;
import se.rattdela.reports.sign.SignatureLevel;
import se.rattdela.verify.VerificationReport.Added;
import se.rattdela.verify.VerificationReport.Copy;
import se.rattdela.verify.VerificationReport.Decision;
import se.rattdela.verify.VerificationReport.Profile;
import se.rattdela.verify.VerificationReport.Trust;
import se.rattdela.verify.VerificationReport.Verdict;

/** What a recipient is told of a correction, change or withdrawal. */
final class RedressVerifierTest {
  private static TestPki pki;
  private static RedressDocument document;
  private static byte[] sealed;
  private static byte[] signed;
  private static FileVerifier verifier;

  @BeforeAll
  static void sign() throws Exception {
    pki = new TestPki();
    document = Samples.withdrawal();
    sealed = new RedressRenderer().render(document);
    signed =
        new PdfSigner()
            .sign(
                sealed,
                pki.identity(pki.signer("Anna Bergström")),
                SigningTest.request(pki, SignatureLevel.LTA));
    verifier = new FileVerifier(Clock.systemUTC(), List.of(pki.root()));
  }

  @Test
  void aSignedOneHoldsAsADecisionDoes() throws Exception {
    VerificationReport report = verifier.verify(signed);
    assertThat(report.profiles())
        .containsExactlyInAnyOrder(
            new Profile("PDF/A-3a", true, List.of()), new Profile("PDF/UA-1", true, List.of()));
    assertThat(Dss.report(signed, pki.root()).getSignaturesCount()).as("by EU DSS").isEqualTo(1);
    assertThat(report.signatures())
        .singleElement()
        .satisfies(signature -> {
          assertThat(signature.signer()).isEqualTo("Anna Bergström");
          assertThat(signature.intact()).isTrue();
          assertThat(signature.added()).isEqualTo(Added.SIGNATURES);
          assertThat(signature.trust()).isEqualTo(Trust.TRUSTED);
        });
    assertThat(report.attachments()).containsExactly("andringsbeslut.json");
    assertThat(report.decision())
        .isEqualTo(
            new Decision(
                Copy.REDRESS,
                true,
                List.of(),
                "U-2026-0203",
                "WITHDRAWAL",
                "U-2026-0188",
                new RedressJson().digest(document),
                true,
                true));
    assertThat(report.verdict(null)).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void anUnsignedOneHoldsByTheDigestOfTheRegisterOnly() throws Exception {
    VerificationReport report = verifier.verify(sealed);
    assertThat(report.signatures()).isEmpty();
    assertThat(report.verdict(null)).isEqualTo(Verdict.ORIGIN_NOT_SHOWN);
    assertThat(report.verdict(DecisionDigest.sha256(sealed))).isEqualTo(Verdict.HOLDS);
    assertThat(report.verdict(DecisionDigest.sha256(signed))).isEqualTo(Verdict.WRONG);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"WITHDRAWAL\"|\"CORRECTION\"|true",
        "andringsbeslut:2|andringsbeslut:1|true",
        "\"withholds\"|\"withhold\"|false",
        "\"U-2026-0203\"|\"U-2026-0999\"|true",
        "{\"|{\"nytt\":1,\"|false"
      })
  void aChangedCopyIsFound(String from, String to, boolean valid) throws Exception {
    String json = new String(EmbeddedCopy.of(sealed), StandardCharsets.UTF_8);
    assertThat(json).contains(from);
    VerificationReport report =
        verifier.verify(EmbeddedCopy.replaced(sealed, json.replace(from, to)));
    Decision decision = Objects.requireNonNull(report.decision());
    assertThat(decision.valid()).isEqualTo(valid);
    assertThat(decision.agrees()).isFalse();
    assertThat(report.verdict(report.sha256())).isEqualTo(Verdict.WRONG);
    assertThat(decision.faults().toString()).doesNotContain("Elias");
  }

  @ParameterizedTest
  @CsvSource({"10", "50", "90"})
  void aChangedByteNeverPasses(int percent) throws Exception {
    byte[] changed = signed.clone();
    changed[(int) (sealed.length * (long) percent / 100)] ^= 1;
    try {
      assertThat(verifier.verify(changed).verdict(null)).isEqualTo(Verdict.WRONG);
    } catch (UnverifiableFileException e) {
      assertThat(e.reason())
          .isIn(
              UnverifiableFileException.Reason.NOT_A_PDF,
              UnverifiableFileException.Reason.CHECK_FAILED);
    }
  }
}
