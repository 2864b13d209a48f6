package se.rattdela.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.LocalDate;
import java.util.List;

/** Signed files for the tests, made with a key of their own. */
final class PackFiles {

  static final LocalDate ISSUED = LocalDate.of(2026, 3, 16);
  static final byte[] CASES = "[]".getBytes(StandardCharsets.UTF_8);

  private final KeyPair pair;
  private final TrustedKey key;

  PackFiles() {
    try {
      pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    key = TrustedKey.of("Provnyckel", pair.getPublic());
  }

  TrustedKey key() {
    return key;
  }

  TrustedKeys keys() {
    return TrustedKeys.none().with(List.of(key));
  }

  /** The compiled pack as shipped. */
  static String shipped() {
    try (InputStream in = PackLoader.class.getResourceAsStream(PackLoader.COMPILED)) {
      if (in == null) {
        throw new IllegalStateException("no compiled pack");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A pack that would follow the shipped one. */
  static String next() {
    return replaced(shipped(), "\"sequence\" : 4", "\"sequence\" : 5");
  }

  /** A signed file with any content. */
  byte[] sealed(String pack) {
    return sealed(pack, CASES);
  }

  byte[] sealed(String pack, byte[] cases) {
    return sealed(pack.getBytes(StandardCharsets.UTF_8), cases);
  }

  byte[] sealed(byte[] pack, byte[] cases) {
    try {
      return SignedPack.seal(pack, cases, key, pair.getPrivate(), ISSUED);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A text with one part replaced, which must be there. */
  static String replaced(String text, String good, String bad) {
    int at = text.indexOf(good);
    if (at < 0) {
      throw new IllegalArgumentException("not there: " + good);
    }
    return text.substring(0, at) + bad + text.substring(at + good.length());
  }

  /** The line, from 1, on which a part first stands. */
  static int lineOf(String text, String part) {
    int at = text.indexOf(part);
    if (at < 0) {
      throw new IllegalArgumentException("not there: " + part);
    }
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }
}
