package se.rattdela.casework.common;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over a sequence of values, each with its length before it, so that no two sequences have
 * the same bytes. Null is told from the empty text.
 */
public final class CanonicalDigest {
  private final MessageDigest sha256;

  /** Begins a digest; {@code what} keeps digests of different things apart. */
  public CanonicalDigest(String what) {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 belongs to every Java platform", e);
    }
    add(what);
  }

  /** Adds a value in its text form; dates and instants in ISO 8601. */
  public CanonicalDigest add(@Nullable Object value) {
    if (value == null) {
      sha256.update((byte) '-');
      return this;
    }
    byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
    sha256.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    sha256.update(bytes);
    return this;
  }

  /** The digest in lower-case hexadecimal; ends the sequence. */
  public String hex() {
    return HexFormat.of().formatHex(sha256.digest());
  }
}
