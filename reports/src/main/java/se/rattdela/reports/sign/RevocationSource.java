package se.rattdela.reports.sign;

import java.security.cert.X509Certificate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where revocation data for certificates comes from. */
public interface RevocationSource {
  /** DER-encoded CRLs that may cover the certificate; empty where none is to be had. */
  List<byte[]> crls(X509Certificate certificate);

  /**
   * A DER-encoded BasicOCSPResponse that says that the certificate is good, or null where none is
   * to be had.
   *
   * @throws SigningException {@link SigningException.Reason#CERTIFICATE_REVOKED} when the responder
   *     says so
   */
  byte @Nullable [] ocsp(X509Certificate certificate, X509Certificate issuer)
      throws SigningException;

  /**
   * The certificate of an issuer, from an address that a certificate names (RFC 5280, 4.2.2.1);
   * null where none is to be had or nothing may be fetched.
   */
  default byte @Nullable [] issuerCertificate(String address) {
    return null;
  }

  /** Knows nothing; enough for levels B and T. */
  static RevocationSource none() {
    return stored(List.of());
  }

  /** CRLs at hand, DER-encoded; nothing is fetched. */
  static RevocationSource stored(List<byte[]> crls) {
    List<byte[]> kept = List.copyOf(crls);
    return new RevocationSource() {
      @Override
      public List<byte[]> crls(X509Certificate certificate) {
        return kept;
      }

      @Override
      public byte @Nullable [] ocsp(X509Certificate certificate, X509Certificate issuer) {
        return null;
      }
    };
  }
}
