package se.rattdela.reports.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * The decision as canonical JSON: UTF-8, keys sorted, no white space, absent parts left out. Every
 * component of the records is written, so a new one cannot be forgotten in the digest. The shape is
 * described by the schema {@value #SCHEMA_ID} that ships beside this class.
 */
public final class DecisionJson {
  /** Name of the schema that describes the JSON; every document carries it. */
  public static final String SCHEMA_ID = "urn:rattdela:schema:beslut:1";

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

  /** The canonical bytes of a decision or a draft. */
  public byte[] write(DecisionDocument document) {
    ObjectNode tree = mapper.valueToTree(document);
    tree.put("schema", SCHEMA_ID);
    return canonical(tree);
  }

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

  private byte[] canonical(JsonNode tree) {
    try {
      // Through plain maps: only those are sorted at every depth, type names included.
      return mapper.writeValueAsBytes(mapper.treeToValue(tree, Object.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The decision cannot be written as JSON", e);
    }
  }
}
