package se.rattdela.reports.sign;

import com.itextpdf.signatures.IExternalSignature;
import com.itextpdf.signatures.ISignatureMechanismParams;
import java.security.GeneralSecurityException;
import java.security.ProviderException;
import java.security.Signature;
import java.security.interfaces.ECKey;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.sign.SigningException.Reason;

/** Signs where the key lives, in a file or on a card. */
final class KeySignature implements IExternalSignature {
  private final SigningIdentity identity;
  private final String digest;
  private final String key;
  private @Nullable SigningException refusal;

  /**
   * Chooses the algorithm by the key (ETSI TS 119 312).
   *
   * @throws SigningException {@link Reason#NOT_FOR_SIGNING} for a key that makes no signatures
   */
  KeySignature(SigningIdentity identity) throws SigningException {
    this.identity = identity;
    this.key =
        switch (identity.certificate().getPublicKey().getAlgorithm()) {
          case "RSA" -> "RSA";
          case "EC" -> "ECDSA";
          default -> throw new SigningException(Reason.NOT_FOR_SIGNING);
        };
    this.digest =
        identity.certificate().getPublicKey() instanceof ECKey curve
                && curve.getParams().getOrder().bitLength() > 256
            ? (curve.getParams().getOrder().bitLength() > 384 ? "SHA-512" : "SHA-384")
            : "SHA-256";
  }

  @Override
  public String getDigestAlgorithmName() {
    return digest;
  }

  @Override
  public String getSignatureAlgorithmName() {
    return key;
  }

  @Override
  public @Nullable ISignatureMechanismParams getSignatureMechanismParameters() {
    return null; // RSA with PKCS #1 v1.5: every card can it
  }

  @Override
  public byte[] sign(byte[] message) throws GeneralSecurityException {
    try {
      Signature engine = identity.engine(digest.replace("-", "") + "with" + key);
      engine.initSign(identity.key());
      engine.update(message);
      return engine.sign();
    } catch (GeneralSecurityException | ProviderException e) {
      refusal = new SigningException(Reason.KEY_FAILED, e);
      throw new GeneralSecurityException(e);
    }
  }

  /** Why the key did not sign, or null. */
  @Nullable SigningException refusal() {
    return refusal;
  }
}
