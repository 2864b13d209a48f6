package se.rattdela.reports.sign;

import com.itextpdf.signatures.CertificateUtil;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.cert.ocsp.jcajce.JcaCertificateID;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.sign.SigningException.Reason;

/**
 * Fetches revocation data from the addresses that the certificates name: CRLs (RFC 5280, 4.2.1.13)
 * and OCSP answers (RFC 6960). The issuer's service learns that the certificate was used, never
 * what was signed. An old answer, or one that is not the issuer's, is none.
 */
@SuppressWarnings("JavaUtilDate") // what certificates and BouncyCastle speak of time in
public final class OnlineRevocation implements RevocationSource {
  /** What the clocks of the office and of the issuer may differ. */
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

  private final Web web;
  private final InstantSource clock;

  /**
   * Fetches when asked.
   *
   * @param patience how long to wait for each answer
   * @param clock tells whether an answer is an old one
   */
  public OnlineRevocation(Duration patience, InstantSource clock) {
    this.web = new Web(patience);
    this.clock = clock;
  }

  @Override
  public List<byte[]> crls(X509Certificate certificate) {
    List<byte[]> crls = new ArrayList<>();
    for (String address : CertificateUtil.getCRLURLs(certificate)) {
      byte[] crl = fetch(address);
      if (crl != null && isCurrent(crl)) {
        crls.add(crl);
      }
    }
    return crls;
  }

  @Override
  public byte @Nullable [] issuerCertificate(String address) {
    return fetch(address);
  }

  @Override
  public byte @Nullable [] ocsp(X509Certificate certificate, X509Certificate issuer)
      throws SigningException {
    String address = CertificateUtil.getOCSPURL(certificate);
    if (address == null) {
      return null;
    }
    try {
      CertificateID id =
          new JcaCertificateID(
              new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1),
              issuer,
              certificate.getSerialNumber());
      byte[] request = new OCSPReqBuilder().addRequest(id).build().getEncoded();
      byte[] answer = web.post(URI.create(address), "application/ocsp-request", request);
      if (!(new OCSPResp(answer).getResponseObject() instanceof BasicOCSPResp basic)) {
        return null;
      }
      // What a stranger says is not heard, neither "good" nor "revoked".
      return isFrom(basic, issuer) && isGood(basic, id, issuer) ? basic.getEncoded() : null;
    } catch (IOException
        | IllegalArgumentException
        | OCSPException
        | OperatorCreationException
        | CertificateException
        | CertException e) {
      return null; // a CRL may do instead; that neither is to be had is found by the caller
    }
  }

  private boolean isGood(BasicOCSPResp answer, CertificateID id, X509Certificate issuer)
      throws SigningException, OCSPException, OperatorCreationException, CertificateException {
    for (SingleResp single : answer.getResponses()) {
      if (single.getCertID().getSerialNumber().equals(id.getSerialNumber())
          && single
              .getCertID()
              .matchesIssuer(
                  new JcaX509CertificateHolder(issuer),
                  new JcaDigestCalculatorProviderBuilder().build())) {
        if (single.getCertStatus() instanceof RevokedStatus) {
          throw new SigningException(Reason.CERTIFICATE_REVOKED);
        }
        return Objects.equals(single.getCertStatus(), CertificateStatus.GOOD)
            && isCurrent(single.getThisUpdate(), single.getNextUpdate());
      }
    }
    return false;
  }

  /** RFC 5280, 6.3.3: a list that should have been replaced says nothing. */
  private boolean isCurrent(byte[] encoded) {
    try {
      return CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(encoded))
              instanceof X509CRL crl
          && isCurrent(crl.getThisUpdate(), crl.getNextUpdate());
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private boolean isCurrent(Date from, @Nullable Date until) {
    Instant now = clock.instant();
    return !from.toInstant().isAfter(now.plus(CLOCKS_DIFFER))
        && (until == null || !until.toInstant().isBefore(now.minus(CLOCKS_DIFFER)));
  }

  /** RFC 6960, 4.2.2.2: signed by the issuer or by one whom the issuer has named a responder. */
  private static boolean isFrom(BasicOCSPResp answer, X509Certificate issuer)
      throws OCSPException, OperatorCreationException, CertificateException, CertException {
    X509CertificateHolder authority = new JcaX509CertificateHolder(issuer);
    JcaContentVerifierProviderBuilder verifiers = new JcaContentVerifierProviderBuilder();
    if (answer.isSignatureValid(verifiers.build(authority))) {
      return true;
    }
    for (X509CertificateHolder responder : answer.getCerts()) {
      if (responder.getIssuer().equals(authority.getSubject())
          && responder.isSignatureValid(verifiers.build(authority))
          && answersFor(responder)
          && answer.isSignatureValid(verifiers.build(responder))) {
        return true;
      }
    }
    return false;
  }

  private static boolean answersFor(X509CertificateHolder responder) {
    return responder.getExtension(Extension.extendedKeyUsage) != null
        && ExtendedKeyUsage.fromExtensions(responder.getExtensions())
            .hasKeyPurposeId(KeyPurposeId.id_kp_OCSPSigning);
  }

  private byte @Nullable [] fetch(String address) {
    try {
      return web.get(URI.create(address));
    } catch (IOException | IllegalArgumentException e) {
      return null; // one of several addresses; the caller finds out when none gave anything
    }
  }
}
