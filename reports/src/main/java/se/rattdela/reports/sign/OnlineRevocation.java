package se.rattdela.reports.sign;

import com.itextpdf.signatures.CertificateUtil;
import java.io.IOException;
import java.net.URI;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
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
 * what was signed.
 */
public final class OnlineRevocation implements RevocationSource {
  private final Web web;

  /**
   * Fetches when asked.
   *
   * @param patience how long to wait for each answer
   */
  public OnlineRevocation(Duration patience) {
    this.web = new Web(patience);
  }

  @Override
  public List<byte[]> crls(X509Certificate certificate) {
    List<byte[]> crls = new ArrayList<>();
    for (String address : CertificateUtil.getCRLURLs(certificate)) {
      byte[] crl = fetch(address);
      if (crl != null) {
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
      return isGood(basic, id) && isFrom(basic, issuer) ? basic.getEncoded() : null;
    } catch (IOException
        | IllegalArgumentException
        | OCSPException
        | OperatorCreationException
        | CertificateException
        | CertException e) {
      return null; // a CRL may do instead; that neither is to be had is found by the caller
    }
  }

  private static boolean isGood(BasicOCSPResp answer, CertificateID id) throws SigningException {
    for (SingleResp single : answer.getResponses()) {
      if (single.getCertID().getSerialNumber().equals(id.getSerialNumber())) {
        if (single.getCertStatus() instanceof RevokedStatus) {
          throw new SigningException(Reason.CERTIFICATE_REVOKED);
        }
        return Objects.equals(single.getCertStatus(), CertificateStatus.GOOD);
      }
    }
    return false;
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
