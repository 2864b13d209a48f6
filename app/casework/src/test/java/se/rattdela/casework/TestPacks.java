package se.rattdela.casework;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.LocalDate;
import java.util.function.Consumer;
import se.rattdela.rules.json.QuestionWriter;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.SignedPack;
import se.rattdela.rules.pack.TrustedKey;
import se.rattdela.rules.pack.UnsignedPack;

/** Signs copies of the shipped pack, each newer than the last, with a key of its own. */
final class TestPacks {
  static final LocalDate ISSUED = LocalDate.of(2026, 3, 10);

  private final ObjectMapper json = new ObjectMapper();
  private final KeyPair pair = pair();
  private final TrustedKey key = TrustedKey.of("Provningsnyckel Åäö", pair.getPublic());
  private int sequence = PackLoader.shipped().sequence();

  private static KeyPair pair() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  String publicKey() {
    return key.publicKey();
  }

  String keyId() {
    return key.id();
  }

  static String idOf(int sequence) {
    return "2026.05-" + sequence;
  }

  int lastSequence() {
    return sequence;
  }

  /** The shipped law as a newer pack. */
  byte[] next() {
    return next(pack -> {});
  }

  /** A newer pack with another law. */
  byte[] next(Consumer<ObjectNode> edit) {
    sequence++;
    return signed(sequence, edit);
  }

  byte[] signed(int withSequence, Consumer<ObjectNode> edit) {
    try (var in = PackLoader.class.getResourceAsStream(PackLoader.COMPILED)) {
      ObjectNode pack = (ObjectNode) json.readTree(in);
      ObjectNode manifest = (ObjectNode) pack.get("manifest");
      manifest.put("id", idOf(withSequence));
      manifest.put("sequence", withSequence);
      manifest.put("reviewBy", "2027-01-31");
      edit.accept(pack);
      UnsignedPack unsigned =
          UnsignedPack.of(json.writeValueAsBytes(pack), "[]".getBytes(StandardCharsets.UTF_8));
      return SignedPack.sign(unsigned, key, pair.getPrivate(), ISSUED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** 110 kap. 31 § SFB no longer answers requests: the duty towards Försäkringskassan is gone. */
  static void withoutDutyOnRequest(ObjectNode pack) {
    for (var provision : pack.get("provisions")) {
      if (provision.get("id").textValue().equals("SFB-110-31")) {
        var versions = provision.get("versions");
        var newest = versions.get(versions.size() - 1);
        for (var requirement : newest.get("requirements")) {
          if (requirement.get("when").has("initiative")) {
            ((ObjectNode) requirement.get("when")).put("initiative", "OWN");
          }
        }
      }
    }
  }

  static String digest(byte[] file) {
    return QuestionWriter.sha256(file);
  }
}
