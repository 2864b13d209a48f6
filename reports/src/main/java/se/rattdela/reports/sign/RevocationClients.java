package se.rattdela.reports.sign;

import com.itextpdf.signatures.ICrlClient;
import com.itextpdf.signatures.IOcspClient;
import com.itextpdf.signatures.IssuingCertificateRetriever;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.sign.SigningException.Reason;

/**
 * Gives iText what a {@link RevocationSource} knows, and remembers for which certificates it knew
 * nothing. Without this iText would look on the net by itself.
 */
final class RevocationClients extends IssuingCertificateRetriever
    implements ICrlClient, IOcspClient {
  private final RevocationSource source;
  private final List<X509Certificate> known;
  private final Map<X509Certificate, Boolean> covered = new HashMap<>();
  private @Nullable SigningException refusal;

  /**
   * @param known certificates whose lists can be told from forged ones; lists of others are taken
   *     by the issuer's name, and whoever checks the file checks them
   */
  RevocationClients(RevocationSource source, List<X509Certificate> known) {
    this.source = source;
    this.known = List.copyOf(known);
  }

  @Override
  public List<byte[]> getEncoded(X509Certificate certificate, @Nullable String address) {
    List<byte[]> holding = new ArrayList<>();
    for (byte[] encoded : source.crls(certificate)) {
      X509CRL crl = read(encoded);
      if (crl != null
          && crl.getIssuerX500Principal().equals(certificate.getIssuerX500Principal())
          && isGenuine(crl)) {
        if (crl.isRevoked(certificate)) {
          refusal = new SigningException(Reason.CERTIFICATE_REVOKED);
        }
        holding.add(encoded);
      }
    }
    note(certificate, !holding.isEmpty());
    return holding;
  }

  @Override
  public byte @Nullable [] getEncoded(
      X509Certificate certificate, X509Certificate issuer, @Nullable String address) {
    byte[] answer = null;
    try {
      answer = source.ocsp(certificate, issuer);
    } catch (SigningException e) {
      refusal = e;
    }
    note(certificate, answer != null);
    return answer;
  }

  @Override
  protected InputStream getIssuerCertByURI(String address) throws IOException {
    byte[] certificate = source.issuerCertificate(address);
    if (certificate == null) {
      throw new IOException("No certificate to be had");
    }
    return new ByteArrayInputStream(certificate);
  }

  /**
   * Before the key is used: a certificate known to be revoked signs nothing.
   *
   * @throws SigningException {@link Reason#CERTIFICATE_REVOKED}
   */
  void requireNotRevoked(X509Certificate certificate) throws SigningException {
    getEncoded(certificate, null);
    throwRefusal();
  }

  /**
   * After signing: everything that was asked for must have been there.
   *
   * @throws SigningException {@link Reason#REVOCATION_MISSING} or {@link
   *     Reason#CERTIFICATE_REVOKED}
   */
  void requireComplete() throws SigningException {
    throwRefusal();
    if (covered.containsValue(false)) {
      throw new SigningException(Reason.REVOCATION_MISSING);
    }
  }

  /** RFC 5280, 6.3.3 (f) and (g): the list is signed by the issuer whose name it bears. */
  private boolean isGenuine(X509CRL crl) {
    List<X509Certificate> issuers =
        known.stream()
            .filter(each -> each.getSubjectX500Principal().equals(crl.getIssuerX500Principal()))
            .toList();
    return issuers.isEmpty() || issuers.stream().anyMatch(each -> isSignedBy(crl, each));
  }

  private static boolean isSignedBy(X509CRL crl, X509Certificate issuer) {
    try {
      crl.verify(issuer.getPublicKey());
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private void throwRefusal() throws SigningException {
    SigningException known = refusal;
    if (known != null) {
      throw known;
    }
  }

  private void note(X509Certificate certificate, boolean found) {
    boolean isRoot =
        certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    covered.merge(certificate, found || isRoot, Boolean::logicalOr);
  }

  private static @Nullable X509CRL read(byte[] encoded) {
    try {
      return CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(encoded))
              instanceof X509CRL crl
          ? crl
          : null;
    } catch (GeneralSecurityException e) {
      return null; // not a CRL: as good as none
    }
  }
}
