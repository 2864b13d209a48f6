package se.rattdela.casework.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How a password becomes a key: Argon2id (RFC 9106), its cost and salt written as a PHC string
 * without the hash, since the hash is the key.
 */
@SuppressWarnings("ArrayRecordComponent") // a salt; never compared
record PasswordKey(PasswordCost cost, byte[] salt) {
  private static final Pattern PHC =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=([0-9]{1,7}),t=([0-9]{1,3}),p=([0-9]{1,2})\\$([A-Za-z0-9+/]{16,86})");
  private static final int KEY_BYTES = 32;

  /** A fresh salt. */
  static PasswordKey fresh(PasswordCost cost) {
    byte[] salt = new byte[16];
    new SecureRandom().nextBytes(salt);
    return new PasswordKey(cost, salt);
  }

  static PasswordKey parse(String phc) {
    Matcher matcher = PHC.matcher(phc);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not an Argon2id PHC string");
    }
    int memory = Integer.parseInt(matcher.group(1));
    int iterations = Integer.parseInt(matcher.group(2));
    int lanes = Integer.parseInt(matcher.group(3));
    return new PasswordKey(
        new PasswordCost(memory, iterations, lanes), Base64.getDecoder().decode(matcher.group(4)));
  }

  String phc() {
    return "$argon2id$v=19$m="
        + cost.memoryKib()
        + ",t="
        + cost.iterations()
        + ",p="
        + cost.lanes()
        + "$"
        + Base64.getEncoder().withoutPadding().encodeToString(salt);
  }

  byte[] derive(char[] password) {
    ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
    byte[] secret = new byte[encoded.remaining()];
    encoded.get(secret);
    try {
      Argon2BytesGenerator generator = new Argon2BytesGenerator();
      generator.init(
          new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
              .withVersion(Argon2Parameters.ARGON2_VERSION_13)
              .withMemoryAsKB(cost.memoryKib())
              .withIterations(cost.iterations())
              .withParallelism(cost.lanes())
              .withSalt(salt)
              .build());
      byte[] key = new byte[KEY_BYTES];
      generator.generateBytes(secret, key);
      return key;
    } finally {
      Arrays.fill(secret, (byte) 0);
      encoded.clear();
      encoded.put(new byte[encoded.remaining()]);
    }
  }
}
