package se.rattdela.reports.redress;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import se.rattdela.reports.decision.DecisionDigest;
import se.rattdela.reports.pdf.CanonicalJson;

/**
 * A correction, change or withdrawal as canonical JSON, as decisions have it: every component of
 * the records, in the shape of the schema {@value #SCHEMA_ID} that ships beside this class.
 */
public final class RedressJson {
  /** Name of the schema that describes the JSON; every document carries it. */
  public static final String SCHEMA_ID = "urn:rattdela:schema:andringsbeslut:2";

  /**
   * What papers carry that were made before their pages showed the digest of their content. The
   * schema takes them too.
   */
  public static final String WITHOUT_DIGEST = "urn:rattdela:schema:andringsbeslut:1";

  private static final String SCHEMA_FILE = "andringsbeslut.schema.json";

  private final CanonicalJson json = new CanonicalJson();

  /** The canonical bytes of a document or a draft. */
  public byte[] write(RedressDocument document) {
    return json.write(new Copy(SCHEMA_ID, document));
  }

  /**
   * SHA-256 of all that leaves except the approval, so that it is the same before and after the
   * paper is decided; printed on it, as decisions have it.
   */
  public String digest(RedressDocument document) {
    return DecisionDigest.sha256(write(document.withoutApproval()));
  }

  /** The schema's bytes (JSON Schema 2020-12). */
  public byte[] schema() {
    try (InputStream in =
        Objects.requireNonNull(RedressJson.class.getResourceAsStream(SCHEMA_FILE), SCHEMA_FILE)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Copy(
      @JsonProperty("schema") String schema, @JsonUnwrapped RedressDocument document) {}
}
