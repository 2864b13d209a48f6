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
 *
 * @param memoryKib memory in KiB
 * @param iterations passes over it
 */
@SuppressWarnings("ArrayRecordComponent") // a salt; never compared
record PasswordKey(int memoryKib, int iterations, int lanes, byte[] salt) {
  private static final Pattern PHC =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=([0-9]{1,7}),t=([0-9]{1,3}),p=([0-9]{1,2})\\$([A-Za-z0-9+/]{16,86})");
  // A key file must not be able to make the program reserve all memory.
  private static final int MOST_MEMORY_KIB = 1024 * 1024;
  private static final int KEY_BYTES = 32;

  /** 64 MiB, three passes, one lane, a fresh salt. */
  static PasswordKey fresh() {
    byte[] salt = new byte[16];
    new SecureRandom().nextBytes(salt);
    return new PasswordKey(64 * 1024, 3, 1, salt);
  }

  static PasswordKey parse(String phc) {
    Matcher matcher = PHC.matcher(phc);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not an Argon2id PHC string");
    }
    int memory = Integer.parseInt(matcher.group(1));
    int iterations = Integer.parseInt(matcher.group(2));
    int lanes = Integer.parseInt(matcher.group(3));
    if (memory < 8 * lanes || memory > MOST_MEMORY_KIB || iterations < 1 || lanes < 1) {
      throw new IllegalArgumentException("Argon2id cost out of range");
    }
    return new PasswordKey(memory, iterations, lanes, Base64.getDecoder().decode(matcher.group(4)));
  }

  String phc() {
    return "$argon2id$v=19$m="
        + memoryKib
        + ",t="
        + iterations
        + ",p="
        + lanes
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
              .withMemoryAsKB(memoryKib)
              .withIterations(iterations)
              .withParallelism(lanes)
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
