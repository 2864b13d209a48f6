package se.rattdela.reports.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import se.rattdela.reports.pdf.CanonicalJson;

/**
 * The decision as canonical JSON: UTF-8, keys sorted, no white space, absent parts left out. Every
 * component of the records is written, so a new one cannot be forgotten in the digest. The shape is
 * described by the schema {@value #SCHEMA_ID} that ships beside this class.
 */
public final class DecisionJson {
  /** Name of the schema that describes the JSON; every document carries it. */
  public static final String SCHEMA_ID = "urn:rattdela:schema:beslut:1";

  private final CanonicalJson json = new CanonicalJson();

  /** The canonical bytes of a decision or a draft. */
  public byte[] write(DecisionDocument document) {
    return json.write(document, SCHEMA_ID);
  }

  /** The copy that goes into the file, and what {@link DecisionDigest#of} gives, in one go. */
  Copy copy(DecisionDocument document) {
    CanonicalJson.WithAndWithout written = json.write(document, SCHEMA_ID, "approval");
    return new Copy(written.whole(), DecisionDigest.sha256(written.without()));
  }

  /**
   * A decision as JSON.
   *
   * @param contentDigest digest of all but the approval
   */
  @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
  record Copy(byte[] bytes, String contentDigest) {}

  /** The schema's bytes (JSON Schema 2020-12). */
  public byte[] schema() {
    try (InputStream in =
        Objects.requireNonNull(
            DecisionJson.class.getResourceAsStream("beslut.schema.json"), "beslut.schema.json")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
