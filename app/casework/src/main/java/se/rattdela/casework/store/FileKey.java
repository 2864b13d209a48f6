package se.rattdela.casework.store;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

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

  void wipe() {
    Arrays.fill(bytes, (byte) 0);
  }

  @Override
  public String toString() {
    return "FileKey[hidden]";
  }
}
