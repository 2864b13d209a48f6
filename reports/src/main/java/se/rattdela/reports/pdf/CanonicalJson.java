package se.rattdela.reports.pdf;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
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
          .build();

  /** The canonical bytes of a record. */
  public byte[] write(Object document) {
    return canonical(mapper.valueToTree(document));
  }

  /** The canonical bytes of a record that names the schema it follows. */
  public byte[] write(Object document, String schema) {
    ObjectNode tree = mapper.valueToTree(document);
    tree.put("schema", schema);
    return canonical(tree);
  }

  private byte[] canonical(JsonNode tree) {
    try {
      // Through plain maps: only those are sorted at every depth, type names included.
      return mapper.writeValueAsBytes(mapper.treeToValue(tree, Object.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The record cannot be written as JSON", e);
    }
  }

  /** SHA-256 of {@link #write}. */
  public String digest(Object document) {
    return Sha256.hex(write(document));
  }
}
