package se.rattdela.packtools.signing;

import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import se.rattdela.packtools.signing.SigningException.Fault;

/**
 * A private key encrypted with a password as PKCS#8 has it: PBES2 of RFC 8018 with PBKDF2,
 * HMAC-SHA-256 and AES-256-CBC, which OpenSSL reads and writes too. The steps are put together here
 * because the JDK's ready-made cipher takes no password with å, ä or ö.
 */
final class EncryptedKey {

  /** The JDK's name for the scheme. */
  private static final String SCHEME = "PBEWithHmacSHA256AndAES_256";

  /** What OWASP's Password Storage Cheat Sheet asks of PBKDF2 with HMAC-SHA-256. */
  private static final int ITERATIONS = 600_000;

  /** More would be no key of anyone's but a way to keep the machine busy. */
  private static final int MOST_ITERATIONS = 50_000_000;

  private static final int SALT_LENGTH = 16;
  private static final int BLOCK_LENGTH = 16;
  private static final int KEY_BITS = 256;

  private EncryptedKey() {}

  /** Encrypts a key. */
  static byte[] close(byte[] plain, char[] password, SecureRandom random) {
    byte[] salt = new byte[SALT_LENGTH];
    random.nextBytes(salt);
    byte[] iv = new byte[BLOCK_LENGTH];
    random.nextBytes(iv);
    PBEParameterSpec spec = new PBEParameterSpec(salt, ITERATIONS, new IvParameterSpec(iv));
    try {
      AlgorithmParameters scheme = AlgorithmParameters.getInstance(SCHEME);
      scheme.init(spec);
      // The same parameters by the name under which PKCS#8 knows them.
      AlgorithmParameters parameters = AlgorithmParameters.getInstance("PBES2");
      parameters.init(scheme.getEncoded());
      byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, spec, password).doFinal(plain);
      return new EncryptedPrivateKeyInfo(parameters, encrypted).getEncoded();
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("every Java platform has these algorithms", e);
    }
  }

  /**
   * Decrypts a key.
   *
   * @throws SigningException if it is none of this scheme or the password is another
   */
  static byte[] open(byte[] encoded, char[] password) {
    try {
      EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(encoded);
      AlgorithmParameters parameters = info.getAlgParameters();
      if (parameters == null || !SCHEME.equals(parameters.toString())) {
        throw new SigningException(Fault.NOT_A_KEY);
      }
      PBEParameterSpec spec = parameters.getParameterSpec(PBEParameterSpec.class);
      if (spec.getIterationCount() > MOST_ITERATIONS) {
        throw new SigningException(Fault.NOT_A_KEY);
      }
      return cipher(Cipher.DECRYPT_MODE, spec, password).doFinal(info.getEncryptedData());
    } catch (BadPaddingException e) {
      throw new SigningException(Fault.WRONG_PASSWORD);
    } catch (GeneralSecurityException | IOException e) {
      throw new SigningException(Fault.NOT_A_KEY);
    }
  }

  private static Cipher cipher(int mode, PBEParameterSpec spec, char[] password)
      throws GeneralSecurityException {
    AlgorithmParameterSpec iv = spec.getParameterSpec();
    PBEKeySpec stretched =
        new PBEKeySpec(password, spec.getSalt(), spec.getIterationCount(), KEY_BITS);
    byte[] key =
        SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(stretched).getEncoded();
    stretched.clearPassword();
    Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), iv);
    Arrays.fill(key, (byte) 0);
    return cipher;
  }
}
