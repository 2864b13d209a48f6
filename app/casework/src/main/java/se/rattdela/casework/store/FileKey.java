package se.rattdela.casework.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/** The 256 random bits that encrypt the database file. Never written but wrapped. */
public final class FileKey {
  static final int BYTES = 32;

  private final byte[] bytes;

  FileKey(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("a file key has 32 bytes");
    }
    this.bytes = bytes.clone();
  }

  /** A new key from the platform's random source. */
  public static FileKey random() {
    byte[] fresh = new byte[BYTES];
    new SecureRandom().nextBytes(fresh);
    return new FileKey(fresh);
  }

  byte[] bytes() {
    return bytes.clone();
  }

  String hex() {
    return HexFormat.of().formatHex(bytes);
  }

  /** Compares without telling by its time where keys differ. */
  public boolean same(FileKey other) {
    return java.security.MessageDigest.isEqual(bytes, other.bytes);
  }

  /**
   * An AES-256 key for another file of the office (HKDF-SHA256, RFC 5869), from which neither this
   * key nor one for another purpose follows.
   *
   * @param purpose keeps keys for different things apart
   * @param salt random, kept with what the key encrypts
   */
  public SecretKey derive(String purpose, byte[] salt) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveKey(
              "AES",
              HKDFParameterSpec.ofExtract()
                  .addIKM(bytes)
                  .addSalt(salt)
                  .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HKDF belongs to the Java platform from 25", e);
    }
  }

  @Override
  public String toString() {
    return "FileKey[hidden]";
  }
}
