package se.rattdela.rules.pack;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import se.rattdela.rules.json.QuestionWriter;

/**
 * A public Ed25519 key (RFC 8032) that may sign rule packs.
 *
 * @param id first 16 hexadecimal digits of the SHA-256 of the raw key
 * @param label whose key it is, as the office knows them
 * @param publicKey the raw key of 32 bytes in Base64
 */
public record TrustedKey(String id, String label, String publicKey) {

  /** What RFC 8410 puts before the 32 bytes of a raw key. */
  private static final String PREFIX = "302a300506032b6570032100";

  private static final int RAW_LENGTH = 32;
  private static final int ID_LENGTH = 16;

  /**
   * Checks that the parts belong together.
   *
   * @throws PackException if the key is no Ed25519 key or the id is another key's
   */
  public TrustedKey {
    SourceText.visible(place(), label);
    if (!id.equals(idOf(raw(publicKey)))) {
      throw SourceText.problem(place(), "pack.key-id", id);
    }
    decode(publicKey);
  }

  /**
   * A key by its raw bytes in Base64.
   *
   * @throws PackException if it is no Ed25519 key
   */
  public static TrustedKey of(String label, String publicKey) {
    return new TrustedKey(idOf(raw(publicKey)), label, publicKey);
  }

  /** A key as the JDK has it. */
  public static TrustedKey of(String label, PublicKey key) {
    byte[] encoded = key.getEncoded();
    byte[] prefix = HexFormat.of().parseHex(PREFIX);
    if (encoded == null || encoded.length != prefix.length + RAW_LENGTH) {
      throw SourceText.problem(place(), "pack.not-key");
    }
    byte[] raw = new byte[RAW_LENGTH];
    System.arraycopy(encoded, prefix.length, raw, 0, RAW_LENGTH);
    return of(label, Base64.getEncoder().encodeToString(raw));
  }

  PublicKey key() {
    return decode(publicKey);
  }

  private static PublicKey decode(String publicKey) {
    byte[] raw = raw(publicKey);
    byte[] prefix = HexFormat.of().parseHex(PREFIX);
    byte[] encoded = new byte[prefix.length + raw.length];
    System.arraycopy(prefix, 0, encoded, 0, prefix.length);
    System.arraycopy(raw, 0, encoded, prefix.length, raw.length);
    try {
      return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw SourceText.problem(place(), "pack.not-key");
    }
  }

  private static byte[] raw(String publicKey) {
    try {
      byte[] raw = Base64.getDecoder().decode(publicKey);
      if (raw.length == RAW_LENGTH && Base64.getEncoder().encodeToString(raw).equals(publicKey)) {
        return raw;
      }
    } catch (IllegalArgumentException e) {
      // Falls through: what is not Base64 is no key either.
    }
    throw SourceText.problem(place(), "pack.not-key");
  }

  private static String idOf(byte[] raw) {
    return QuestionWriter.sha256(raw).substring(0, ID_LENGTH);
  }

  private static Place place() {
    return new Place("nyckeln", 1, 1);
  }
}
