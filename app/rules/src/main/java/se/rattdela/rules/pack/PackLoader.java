package se.rattdela.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import se.rattdela.rules.RuleMessage;
import se.rattdela.rules.json.QuestionWriter;

/** Loads a compiled pack: one JSON file and its digest. No YAML is read when the program runs. */
public final class PackLoader {

  /** Name of the compiled pack beside this class. */
  public static final String COMPILED = "pack.json";

  /** Name of the file with the compiled pack's SHA-256. */
  public static final String DIGEST = "pack.sha256";

  private PackLoader() {}

  /**
   * The pack that is shipped with the program.
   *
   * @throws PackException if it is missing, altered or wrong
   */
  public static RulePack shipped() {
    try (InputStream pack = PackLoader.class.getResourceAsStream(COMPILED);
        InputStream digest = PackLoader.class.getResourceAsStream(DIGEST)) {
      if (pack == null || digest == null) {
        throw new PackException(RuleMessage.of("pack.not-found"));
      }
      return load(
          pack.readAllBytes(),
          new String(digest.readAllBytes(), StandardCharsets.US_ASCII).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A compiled pack.
   *
   * @param compiled the pack, UTF-8 JSON
   * @param sha256 the digest it must have, lower-case hexadecimal
   * @throws PackException if it has another digest or is wrong
   */
  public static RulePack load(byte[] compiled, String sha256) {
    if (!QuestionWriter.sha256(compiled).equals(sha256)) {
      throw new PackException(RuleMessage.of("pack.digest"));
    }
    return PackReader.read(COMPILED, compiled).pack();
  }
}
