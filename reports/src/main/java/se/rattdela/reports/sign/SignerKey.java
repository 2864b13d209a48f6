package se.rattdela.reports.sign;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import se.rattdela.reports.pdf.Sha256;

/**
 * Which key a signature was made with, as its certificate says; whether the certificate holds is
 * not asked here.
 *
 * @param holder whom the certificate names
 * @param issuer who made it out
 * @param sha256 of the certificate, hexadecimal: tells two keys of one holder apart
 * @param validUntil the last moment when it may be used
 */
public record SignerKey(String holder, String issuer, String sha256, Instant validUntil) {
  /**
   * The key of a certificate.
   *
   * @throws CertificateEncodingException when it cannot be written out
   */
  static SignerKey of(X509Certificate certificate) throws CertificateEncodingException {
    return new SignerKey(
        DistinguishedNames.common(certificate.getSubjectX500Principal()),
        DistinguishedNames.common(certificate.getIssuerX500Principal()),
        Sha256.hex(certificate.getEncoded()),
        certificate.getNotAfter().toInstant());
  }
}
