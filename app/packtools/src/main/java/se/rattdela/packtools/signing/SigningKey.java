package se.rattdela.packtools.signing;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;
import org.bouncycastle.util.io.pem.PemWriter;
import org.jspecify.annotations.Nullable;
import se.rattdela.packtools.signing.SigningException.Fault;
import se.rattdela.rules.pack.SignedPack;
import se.rattdela.rules.pack.TrustedKey;
import se.rattdela.rules.pack.UnsignedPack;

/** An Ed25519 key that signs rule packs, kept in PEM and encrypted ({@link EncryptedKey}). */
public final class SigningKey {

  /** Fewest characters of a password. */
  public static final int SHORTEST_PASSWORD = 12;

  private static final String PEM_TYPE = "ENCRYPTED PRIVATE KEY";
  private static final String ALGORITHM = "Ed25519";

  private final EdECPrivateKey secret;
  private final String publicKey;

  private SigningKey(PrivateKey secret) {
    if (!(secret instanceof EdECPrivateKey key)
        || !key.getParams().getName().equals(NamedParameterSpec.ED25519.getName())) {
      throw new SigningException(Fault.NOT_A_KEY);
    }
    this.secret = key;
    byte[] seed = key.getBytes().orElseThrow(() -> new SigningException(Fault.NOT_A_KEY));
    byte[] raw = new Ed25519PrivateKeyParameters(seed, 0).generatePublicKey().getEncoded();
    Arrays.fill(seed, (byte) 0);
    this.publicKey = Base64.getEncoder().encodeToString(raw);
  }

  /** A new key. */
  public static SigningKey generate(SecureRandom random) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
      generator.initialize(NamedParameterSpec.ED25519, random);
      return new SigningKey(generator.generateKeyPair().getPrivate());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has Ed25519", e);
    }
  }

  /**
   * The key in an encrypted file.
   *
   * @throws SigningException if the file holds no such key or the password is another
   */
  public static SigningKey read(String pem, char[] password) {
    byte[] plain = EncryptedKey.open(content(pem), password);
    try {
      return new SigningKey(
          KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(plain)));
    } catch (GeneralSecurityException e) {
      // One wrong password in 256 decrypts to something that is no key.
      throw new SigningException(Fault.WRONG_PASSWORD);
    } finally {
      Arrays.fill(plain, (byte) 0);
    }
  }

  private static byte[] content(String pem) {
    try (PemReader reader = new PemReader(new StringReader(pem))) {
      @Nullable PemObject object = reader.readPemObject();
      if (object != null && object.getType().equals(PEM_TYPE)) {
        return object.getContent();
      }
    } catch (IOException | RuntimeException e) {
      // Falls through: whatever the reader has against the file, it holds no encrypted key.
    }
    throw new SigningException(Fault.NOT_A_KEY);
  }

  /**
   * The key as the content of an encrypted file.
   *
   * @throws SigningException if the password is too short
   */
  public String write(char[] password, SecureRandom random) {
    if (password.length < SHORTEST_PASSWORD) {
      throw new SigningException(Fault.SHORT_PASSWORD);
    }
    StringWriter text = new StringWriter();
    try (PemWriter writer = new PemWriter(text)) {
      byte[] encrypted = EncryptedKey.close(secret.getEncoded(), password, random);
      writer.writeObject(new PemObject(PEM_TYPE, encrypted));
    } catch (IOException e) {
      throw new IllegalStateException("a key in memory can always be written", e);
    }
    return text.toString();
  }

  /**
   * The public half.
   *
   * @param label whose key it is
   */
  public TrustedKey trusted(String label) {
    return TrustedKey.of(label, publicKey);
  }

  /**
   * Signs a pack.
   *
   * @param issued the day of signing
   * @return the content of a signed file
   */
  public byte[] sign(UnsignedPack pack, LocalDate issued) {
    try {
      return SignedPack.sign(pack, trusted(""), secret, issued);
    } catch (GeneralSecurityException e) {
      throw new SigningException(Fault.NOT_A_KEY);
    }
  }
}
