package se.rattdela.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.rattdela.reports.sign.HttpTimestampAuthority;
import se.rattdela.reports.sign.OnlineRevocation;
import se.rattdela.reports.sign.PdfSigner;
import se.rattdela.reports.sign.RevocationSource;
import se.rattdela.reports.sign.SignatureRequest;
import se.rattdela.reports.sign.SigningException;
import se.rattdela.reports.sign.SigningException.Reason;

/** A timestamp authority, a CRL and an OCSP responder on the machine's own net. */
@SuppressWarnings("JavaUtilDate") // BouncyCastle's builders take nothing else
final class OnlineServicesTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private final TestPki pki = new TestPki();
  private final TestPki stranger = new TestPki();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private TestPki.Holder anna;
  private @Nullable CertificateStatus status = CertificateStatus.GOOD;
  private TestPki responder = pki;
  private boolean crlGone;
  private Instant now = TestPki.NOW;

  @BeforeEach
  void start() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::serve);
    server.start();
    anna =
        pki.signer(
            "Anna Bergström",
            "EC",
            TestPki.NOW.minus(Duration.ofDays(30)),
            TestPki.NOW.plus(Duration.ofDays(300)),
            TestPki.SIGNING,
            address());
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void serve(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    byte[] body = exchange.getRequestBody().readAllBytes();
    try {
      byte[] answer =
          switch (path) {
            case "/tid" -> pki.stamp(body);
            case "/lista.crl" -> crlGone ? new byte[0] : pki.crl();
            case "/ocsp" -> ocsp(body);
            default -> throw new IOException("not asked for");
          };
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    } catch (Exception e) {
      exchange.sendResponseHeaders(500, -1);
    }
    exchange.close();
  }

  private byte[] ocsp(byte[] request) throws Exception {
    TestPki.PrivateRoot root = responder.privateRoot();
    X509Certificate certificate = root.certificate();
    BasicOCSPRespBuilder answers =
        new BasicOCSPRespBuilder(
            new RespID(new JcaX509CertificateHolder(certificate).getSubject()));
    for (Req asking : new OCSPReq(request).getRequestList()) {
      answers.addResponse(
          asking.getCertID(),
          status,
          Date.from(TestPki.NOW),
          Date.from(TestPki.NOW.plusSeconds(86_400)));
    }
    return new OCSPRespBuilder()
        .build(
            OCSPRespBuilder.SUCCESSFUL,
            answers.build(
                new JcaContentSignerBuilder("SHA256withECDSA").build(root.keys().getPrivate()),
                new X509CertificateHolder[] {new JcaX509CertificateHolder(certificate)},
                Date.from(TestPki.NOW)))
        .getEncoded();
  }

  private byte[] sign(RevocationSource revocation) throws Exception {
    return new PdfSigner()
        .sign(
            Samples.sealed(),
            pki.identity(anna),
            new SignatureRequest(
                se.rattdela.reports.sign.SignatureLevel.LT,
                "Anna Bergström",
                "Beslut U-2026-0188",
                "Lindvalla",
                TestPki.NOW.atZone(ZoneId.of("Europe/Stockholm")),
                new HttpTimestampAuthority(URI.create(address() + "/tid"), PATIENCE),
                revocation));
  }

  /** The timestamp authority's certificate names no address; its issuer's list is at hand. */
  private RevocationSource online() throws Exception {
    OnlineRevocation net = new OnlineRevocation(PATIENCE, () -> now);
    byte[] atHand = pki.crl();
    return new RevocationSource() {
      @Override
      public List<byte[]> crls(X509Certificate certificate) {
        return certificate.equals(anna.certificate()) ? net.crls(certificate) : List.of(atHand);
      }

      @Override
      public byte @Nullable [] ocsp(X509Certificate certificate, X509Certificate issuer)
          throws SigningException {
        return net.ocsp(certificate, issuer);
      }
    };
  }

  @Test
  void whatIsFetchedMakesALastingSignature() throws Exception {
    byte[] signed = sign(online());
    assertThat(asked).contains("/tid", "/lista.crl");
    passes(signed);
  }

  @Test
  void anOcspAnswerDoesWhereTheListIsGone() throws Exception {
    crlGone = true;
    byte[] signed = sign(online());
    assertThat(asked).contains("/ocsp");
    passes(signed);
  }

  @Test
  void aRevokedCertificateSignsNothing() throws Exception {
    crlGone = true;
    status = new RevokedStatus(Date.from(TestPki.NOW.minusSeconds(5_000)), 1);
    refused(Reason.CERTIFICATE_REVOKED);
  }

  @Test
  void anAnswerFromAStrangerIsNone() throws Exception {
    crlGone = true;
    responder = stranger;
    refused(Reason.REVOCATION_MISSING);
  }

  @Test
  void whatAStrangerSaysOfARevocationIsNotHeardEither() throws Exception {
    crlGone = true;
    responder = stranger;
    status = new RevokedStatus(Date.from(TestPki.NOW.minusSeconds(5_000)), 1);
    refused(Reason.REVOCATION_MISSING);
  }

  @Test
  void anOldAnswerIsNone() throws Exception {
    crlGone = true;
    now = TestPki.NOW.plus(Duration.ofDays(2));
    refused(Reason.REVOCATION_MISSING);
  }

  @Test
  void aForgedListSaysNothing() throws Exception {
    // The stranger calls itself what the issuer is called.
    assertThatThrownBy(() -> sign(RevocationSource.stored(List.of(stranger.crl()))))
        .asInstanceOf(throwable(SigningException.class))
        .extracting(SigningException::reason)
        .isEqualTo(Reason.REVOCATION_MISSING);
  }

  @Test
  void aBasicSignatureAsksNobody() throws Exception {
    new PdfSigner()
        .sign(
            Samples.sealed(),
            pki.identity(anna),
            SignatureRequest.basic(
                "Anna", "Beslut", "Lindvalla", TestPki.NOW.atZone(ZoneId.of("Europe/Stockholm"))));
    assertThat(asked).isEmpty();
  }

  private void refused(Reason reason) {
    assertThatThrownBy(() -> sign(online()))
        .asInstanceOf(throwable(SigningException.class))
        .extracting(SigningException::reason)
        .isEqualTo(reason);
  }

  private void passes(byte[] signed) throws Exception {
    SimpleReport report = Dss.report(signed, pki.root());
    String id = report.getFirstSignatureId();
    assertThat(report.getSignatureFormat(id)).isEqualTo(SignatureLevel.PAdES_BASELINE_LT);
    assertThat(report.getIndication(id)).isEqualTo(Indication.TOTAL_PASSED);
    Vera.passesArchiveAndAccessibility(signed);
  }
}
