package se.rattdela.reports.sign;

import java.security.cert.X509Certificate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where revocation data for certificates comes from. */
public interface RevocationSource {
  /**
   * DER-encoded CRLs that may cover the certificate; empty where there are none.
   *
   * @throws SigningException {@link SigningException.Reason#REVOCATION_MISSING} when they exist but
   *     cannot be fetched
   */
  List<byte[]> crls(X509Certificate certificate) throws SigningException;

  /**
   * A DER-encoded BasicOCSPResponse that says that the certificate is good, or null where none is
   * to be had.
   *
   * @throws SigningException {@link SigningException.Reason#REVOCATION_MISSING} when the responder
   *     does not answer
   */
  byte @Nullable [] ocsp(X509Certificate certificate, X509Certificate issuer)
      throws SigningException;

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
