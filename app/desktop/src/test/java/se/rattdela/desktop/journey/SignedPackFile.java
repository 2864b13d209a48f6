package se.rattdela.desktop.journey;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;
import se.rattdela.rules.cases.WorkedCases;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.SignedPack;
import se.rattdela.rules.pack.TrustedKey;
import se.rattdela.rules.pack.UnsignedPack;

/** A newer pack, signed with a key that only the test has. */
final class SignedPackFile {
  static final String ID = "2026.05-prov";

  private final KeyPair pair;
  private final TrustedKey key;

  SignedPackFile() throws GeneralSecurityException {
    pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    key = TrustedKey.of("Provnyckel", pair.getPublic());
  }

  /** The public key as the office types it in. */
  String publicKey() {
    return key.publicKey();
  }

  /** The shipped pack under a new name and number. */
  Path write(Path file) throws IOException, GeneralSecurityException {
    return write(file, same -> same);
  }

  /** The same with the text of the compiled pack changed. */
  Path write(Path file, UnaryOperator<String> change) throws IOException, GeneralSecurityException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode pack = (ObjectNode) json.readTree(resource(PackLoader.COMPILED));
    ObjectNode manifest = (ObjectNode) Objects.requireNonNull(pack.get("manifest"));
    manifest.put("id", ID);
    manifest.put("sequence", Objects.requireNonNull(manifest.get("sequence")).asInt() + 1);
    UnsignedPack unsigned =
        UnsignedPack.of(
            change.apply(json.writeValueAsString(pack)).getBytes(StandardCharsets.UTF_8),
            resource(WorkedCases.COMPILED));
    return Files.write(
        file, SignedPack.sign(unsigned, key, pair.getPrivate(), LocalDate.of(2026, 3, 15)));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = PackLoader.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
