package se.rattdela.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.rattdela.reports.messages.ReportMessage;
import se.rattdela.reports.pdf.UnprintableCharacterException;
import se.rattdela.reports.sign.HttpTimestampAuthority;
import se.rattdela.reports.sign.PdfSigner;
import se.rattdela.reports.sign.Pkcs12;
import se.rattdela.reports.sign.RevocationSource;
import se.rattdela.reports.sign.SignatureLevel;
import se.rattdela.reports.sign.SignatureRequest;
import se.rattdela.reports.sign.SigningException;
import se.rattdela.reports.sign.SigningException.Reason;
import se.rattdela.reports.sign.TimestampAuthority;

/** What is not signed, and that the reason is told in words. */
final class SigningRefusalTest {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration SHORT = Duration.ofMillis(700);
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

  @Test
  void wrongPasswordIsToldAndWiped() throws Exception {
    byte[] file = pki.p12(anna, "rätt");
    char[] password = "fel".toCharArray();
    refused(Reason.WRONG_PASSWORD, () -> Pkcs12.open(file, password));
    assertThat(password).containsOnly('\0');
    char[] right = "rätt".toCharArray();
    assertThat(Pkcs12.open(file, right).holder()).isEqualTo("Anna Bergström");
    assertThat(right).containsOnly('\0');
  }

  @Test
  void notAKeyFile() {
    refused(Reason.NOT_A_KEY_FILE, () -> Pkcs12.open(sealed, "x".toCharArray()));
    refused(Reason.NOT_A_KEY_FILE, () -> Pkcs12.open(new byte[0], "x".toCharArray()));
    refused(Reason.NOT_A_KEY_FILE, () -> Pkcs12.open(new byte[1_000_001], "x".toCharArray()));
  }

  @Test
  void expired() throws Exception {
    refused(Reason.CERTIFICATE_EXPIRED, sign(holder(-10, -1, TestPki.SIGNING), basic()));
  }

  @Test
  void notYetValid() throws Exception {
    refused(Reason.CERTIFICATE_NOT_YET_VALID, sign(holder(1, 10, TestPki.SIGNING), basic()));
  }

  @Test
  void notForSigning() throws Exception {
    refused(Reason.NOT_FOR_SIGNING, sign(holder(-1, 10, KeyUsage.keyEncipherment), basic()));
  }

  @Test
  void revoked() throws Exception {
    TestPki other = new TestPki();
    TestPki.Holder left = other.signer("Bo Ek");
    other.revoke(left);
    SignatureRequest request = SigningTest.request(other, SignatureLevel.LT);
    refused(Reason.CERTIFICATE_REVOKED, () -> signer.sign(sealed, other.identity(left), request));
  }

  @Test
  void revocationDataMissing() throws Exception {
    refused(
        Reason.REVOCATION_MISSING,
        sign(anna, request(SignatureLevel.LT, pki.timestamps(), RevocationSource.none())));
    byte[] noCrl = {1, 2, 3};
    refused(
        Reason.REVOCATION_MISSING,
        sign(
            anna,
            request(
                SignatureLevel.LTA, pki.timestamps(), RevocationSource.stored(List.of(noCrl)))));
  }

  @Test
  void timestampAuthorityDoesNotAnswer() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      refused(Reason.TIMESTAMP_UNREACHABLE, sign(anna, timed(http("http", silent.getLocalPort()))));
    }
    int closed;
    try (ServerSocket gone = new ServerSocket(0)) {
      closed = gone.getLocalPort();
    }
    refused(Reason.TIMESTAMP_UNREACHABLE, sign(anna, timed(http("http", closed))));
    refused(Reason.TIMESTAMP_UNREACHABLE, sign(anna, timed(http("file", closed))));
  }

  @Test
  void timestampAuthorityRefuses() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/tid",
        exchange -> {
          exchange.sendResponseHeaders(403, -1);
          exchange.close();
        });
    server.start();
    try {
      refused(
          Reason.TIMESTAMP_REFUSED, sign(anna, timed(http("http", server.getAddress().getPort()))));
    } finally {
      server.stop(0);
    }
    refused(
        Reason.TIMESTAMP_REFUSED,
        sign(anna, timed(request -> "<html>".getBytes(StandardCharsets.UTF_8))));
    byte[] old = pki.stamp(query());
    refused(Reason.TIMESTAMP_REFUSED, sign(anna, timed(request -> old)));
  }

  @Test
  void timestampWhoseSignatureIsBroken() throws Exception {
    refused(
        Reason.TIMESTAMP_REFUSED,
        sign(
            anna,
            timed(request -> {
              byte[] answer = pki.timestamps().answer(request);
              answer[answer.length - 3] ^= 1;
              return answer;
            })));
  }

  @Test
  void notAFileToSign() throws Exception {
    byte[] text = "Hej".getBytes(StandardCharsets.UTF_8);
    refused(Reason.FILE_CANNOT_BE_SIGNED, () -> signer.sign(text, pki.identity(anna), basic()));
  }

  @Test
  void aNameThatCannotBePrinted() {
    SignatureRequest request =
        SignatureRequest.basic("Anna\u202Emörts", "Beslut", "Lindvalla", now());
    assertThatThrownBy(() -> signer.sign(sealed, pki.identity(anna), request))
        .isInstanceOf(UnprintableCharacterException.class);
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void everyReasonHasWords(Reason reason) {
    String words = ReportMessage.of(new SigningException(reason)).in(Locale.of("sv"));
    assertThat(words).endsWith(".").containsAnyOf("Beslutet är", "Filen är orörd");
  }

  @Test
  void theMessageForTheLogTellsNothingOfTheCause() {
    SigningException refused =
        new SigningException(
            Reason.TIMESTAMP_UNREACHABLE, new java.io.IOException("https://anna:hemligt@tid.se"));
    assertThat(refused).hasMessageNotContaining("anna").hasNoCause();
  }

  private static byte[] query() throws Exception {
    return new org.bouncycastle.tsp.TimeStampRequestGenerator()
        .generate(org.bouncycastle.tsp.TSPAlgorithms.SHA256, new byte[32])
        .getEncoded();
  }

  private static TimestampAuthority http(String scheme, int port) {
    return new HttpTimestampAuthority(URI.create(scheme + "://127.0.0.1:" + port + "/tid"), SHORT);
  }

  private static TestPki.Holder holder(int fromDay, int toDay, int usage) throws Exception {
    Instant from = TestPki.NOW.plus(DAY.multipliedBy(fromDay));
    Instant to = TestPki.NOW.plus(DAY.multipliedBy(toDay));
    return pki.signer("Bo Ek", "EC", from, to, usage, null);
  }

  private static java.time.ZonedDateTime now() {
    return TestPki.NOW.atZone(ZoneId.of("Europe/Stockholm"));
  }

  private static SignatureRequest basic() {
    return SignatureRequest.basic("Bo Ek", "Beslut U-2026-0188", "Lindvalla", now());
  }

  private static SignatureRequest timed(TimestampAuthority authority) {
    return request(SignatureLevel.T, authority, RevocationSource.none());
  }

  private static SignatureRequest request(
      SignatureLevel level, @Nullable TimestampAuthority authority, RevocationSource revocation) {
    return new SignatureRequest(
        level, "Anna Bergström", "Beslut U-2026-0188", "Lindvalla", now(), authority, revocation);
  }

  private Callable<byte[]> sign(TestPki.Holder holder, SignatureRequest request) {
    return () -> signer.sign(sealed, pki.identity(holder), request);
  }

  private static void refused(Reason reason, Callable<?> action) {
    ThrowingCallable call = action::call;
    assertThatThrownBy(call)
        .asInstanceOf(throwable(SigningException.class))
        .extracting(SigningException::reason)
        .isEqualTo(reason);
  }
}
