package se.rattdela.reports.pdf;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A record as canonical JSON: UTF-8, keys sorted, no white space, absent parts left out. Every
 * component is written, so that a new one cannot be forgotten in a digest.
 */
public final class CanonicalJson {
  private final ObjectMapper mapper =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(LocalDate.class, ToStringSerializer.instance)
                  .addSerializer(LocalDateTime.class, ToStringSerializer.instance))
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
          .build();

  /** The canonical bytes of a record. */
  public byte[] write(Object document) {
    return canonical(mapper.valueToTree(document));
  }

  /** The canonical bytes of a record that names the schema it follows. */
  public byte[] write(Object document, String schema) {
    return canonical(tree(document, schema));
  }

  /**
   * The canonical bytes of a record that names the schema it follows, and those of the same record
   * without one of its parts. The same array twice when it has no such part.
   *
   * @param part name of a component of the record
   */
  public WithAndWithout write(Object document, String schema, String part) {
    ObjectNode tree = tree(document, schema);
    byte[] whole = canonical(tree);
    return new WithAndWithout(whole, tree.remove(part) == null ? whole : canonical(tree));
  }

  /** The canonical bytes of a record, and of the same record without one of its parts. */
  @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
  public record WithAndWithout(byte[] whole, byte[] without) {}

  /**
   * JSON as a tree.
   *
   * @throws IOException what is no JSON
   */
  JsonNode read(byte[] bytes) throws IOException {
    return mapper.readTree(bytes);
  }

  private ObjectNode tree(Object document, String schema) {
    ObjectNode tree = mapper.valueToTree(document);
    return tree.put("schema", schema);
  }

  private byte[] canonical(JsonNode tree) {
    try {
      // As a tree: only there, and in maps, is all sorted at every depth, type names included.
      return mapper.writeValueAsBytes(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The record cannot be written as JSON", e);
    }
  }

  /** SHA-256 of {@link #write}. */
  public String digest(Object document) {
    return Sha256.hex(write(document));
  }
}
