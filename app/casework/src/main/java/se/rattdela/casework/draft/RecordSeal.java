package se.rattdela.casework.draft;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.store.FileKey;

/**
 * Seals the records of one file with AES-256-GCM. The key is made from the office's key and 32
 * random bytes at the head of the file; the nonce is the record's number. So records can neither be
 * read, changed, moved nor taken out of the middle; only the end can go missing.
 */
final class RecordSeal {
  private static final byte[] MAGIC = "RDDRAFT1".getBytes(StandardCharsets.US_ASCII);
  private static final int SALT = 32;
  private static final int TAG = 16;
  private static final int NONCE = 12;
  private static final int LARGEST_RECORD = 64 << 20;

  private final byte[] salt;
  private final SecretKey key;
  private long number;

  private RecordSeal(byte[] salt, SecretKey key) {
    this.salt = salt;
    this.key = key;
  }

  /** For a new file. */
  static RecordSeal fresh(FileKey fileKey, String purpose) {
    byte[] salt = new byte[SALT];
    new SecureRandom().nextBytes(salt);
    return new RecordSeal(salt, fileKey.derive(purpose, salt));
  }

  /** For a file whose head is read, or null if it has no head of ours. */
  static @Nullable RecordSeal of(ByteBuffer in, FileKey fileKey, String purpose) {
    if (in.remaining() < MAGIC.length + SALT) {
      return null;
    }
    byte[] magic = new byte[MAGIC.length];
    byte[] salt = new byte[SALT];
    in.get(magic).get(salt);
    return Arrays.equals(magic, MAGIC) ? new RecordSeal(salt, fileKey.derive(purpose, salt)) : null;
  }

  /** The head of the file. */
  ByteBuffer header() {
    return ByteBuffer.allocate(MAGIC.length + SALT).put(MAGIC).put(salt).flip();
  }

  /** The next record: its length, then its sealed bytes. */
  ByteBuffer seal(byte[] record) {
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE).doFinal(record);
      number++;
      return ByteBuffer.allocate(Integer.BYTES + sealed.length)
          .putInt(sealed.length)
          .put(sealed)
          .flip();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM belongs to every Java platform", e);
    }
  }

  /** The next record, or null at the end or where the file is torn or damaged. */
  byte @Nullable [] open(ByteBuffer in) {
    if (in.remaining() < Integer.BYTES) {
      return null;
    }
    int length = in.getInt();
    if (length < TAG || length > LARGEST_RECORD || length > in.remaining()) {
      return null;
    }
    byte[] sealed = new byte[length];
    in.get(sealed);
    try {
      byte[] record = cipher(Cipher.DECRYPT_MODE).doFinal(sealed);
      number++;
      return record;
    } catch (AEADBadTagException e) {
      return null;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM belongs to every Java platform", e);
    }
  }

  private Cipher cipher(int mode) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    byte[] nonce = ByteBuffer.allocate(NONCE).putInt(0).putLong(number).array();
    cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
    cipher.updateAAD(MAGIC);
    return cipher;
  }
}
