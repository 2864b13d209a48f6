package se.rattdela.reports.sign;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import javax.security.auth.DestroyFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Someone's key with its certificate, ready to sign. Close it when done: a card is logged out of.
 * Used by one thread.
 */
public final class SigningIdentity implements AutoCloseable {
  private static final int CONTENT_COMMITMENT = 1;
  private static final int DIGITAL_SIGNATURE = 0;

  private final PrivateKey key;
  private final List<X509Certificate> chain;
  private final @Nullable Provider provider;
  private final Runnable logout;

  SigningIdentity(
      PrivateKey key, List<X509Certificate> chain, @Nullable Provider provider, Runnable logout) {
    this.key = key;
    this.chain = List.copyOf(chain);
    this.provider = provider;
    this.logout = logout;
  }

  /** The signer's certificate. */
  public X509Certificate certificate() {
    return chain.getFirst();
  }

  /** The signer's certificate first, then its issuers as far as they are known. */
  public List<X509Certificate> chain() {
    return chain;
  }

  /** The name of the holder in the certificate (CN, or the whole name where it has none). */
  public String holder() {
    return DistinguishedNames.common(certificate().getSubjectX500Principal());
  }

  /** The name of the issuer in the certificate. */
  public String issuer() {
    return DistinguishedNames.common(certificate().getIssuerX500Principal());
  }

  /**
   * Makes sure that the certificate may be used for a signature at a moment.
   *
   * @throws SigningException {@link SigningException.Reason#CERTIFICATE_EXPIRED}, {@link
   *     SigningException.Reason#CERTIFICATE_NOT_YET_VALID} or {@link
   *     SigningException.Reason#NOT_FOR_SIGNING}
   */
  public void requireUsable(Instant moment) throws SigningException {
    X509Certificate certificate = certificate();
    if (moment.isAfter(certificate.getNotAfter().toInstant())) {
      throw new SigningException(SigningException.Reason.CERTIFICATE_EXPIRED);
    }
    if (moment.isBefore(certificate.getNotBefore().toInstant())) {
      throw new SigningException(SigningException.Reason.CERTIFICATE_NOT_YET_VALID);
    }
    if (!maySign(certificate)) {
      throw new SigningException(SigningException.Reason.NOT_FOR_SIGNING);
    }
  }

  /** Whether a certificate is for signatures a person stands by (RFC 5280, contentCommitment). */
  static boolean commits(X509Certificate certificate) {
    boolean[] usage = certificate.getKeyUsage();
    return usage != null && usage[CONTENT_COMMITMENT];
  }

  /** RFC 5280: without the extension, every use is allowed. */
  private static boolean maySign(X509Certificate certificate) {
    boolean[] usage = certificate.getKeyUsage();
    return usage == null || usage[CONTENT_COMMITMENT] || usage[DIGITAL_SIGNATURE];
  }

  PrivateKey key() {
    return key;
  }

  /** A signature engine where the key lives; a card's key never leaves the card. */
  Signature engine(String algorithm) throws GeneralSecurityException {
    Provider where = provider;
    return where == null
        ? Signature.getInstance(algorithm)
        : Signature.getInstance(algorithm, where);
  }

  /** Forgets the key, as far as the platform lets us, and logs out of the card. */
  @Override
  public void close() {
    try {
      key.destroy();
    } catch (DestroyFailedException e) {
      // Most keys of the JDK cannot be destroyed; the last reference goes with this object.
    }
    logout.run();
  }
}
