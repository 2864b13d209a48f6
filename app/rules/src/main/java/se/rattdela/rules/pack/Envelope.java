package se.rattdela.rules.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;

/**
 * The outermost layer of a pack that travels as one file: a flat JSON object with one field a line.
 * Knows nothing of what its fields hold.
 */
final class Envelope {

  /** Largest file, in bytes. */
  static final int LARGEST = 8_000_000;

  private final Fields.Problems problems = new Fields.Problems();
  private final Fields fields;

  private Envelope(SourceNode root) {
    this.fields = new Fields(root, problems);
  }

  /**
   * Opens the layer.
   *
   * @throws PackException if it is too large or no JSON object
   */
  static Envelope read(String file, byte[] bytes) {
    if (bytes.length > LARGEST) {
      throw SourceText.problem(new Place(file, 1, 1), "pack.too-large", LARGEST);
    }
    Envelope envelope = new Envelope(JsonSource.read(file, bytes, LARGEST));
    envelope.stopIfWrong();
    return envelope;
  }

  /** The bytes of a layer with the given fields in the given order. */
  static byte[] write(Map<String, String> fields) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    fields.forEach(root::put);
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter(" ", "\n"));
    try {
      String text = new ObjectMapper().writer(printer).writeValueAsString(root);
      return (text + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be written", e);
    }
  }

  /** A text that must be there. */
  String text(String key) {
    String text = fields.text(key);
    stopIfWrong();
    return text;
  }

  /** A day that must be there. */
  LocalDate date(String key) {
    LocalDate date = fields.date(key);
    stopIfWrong();
    return date;
  }

  /** Bytes that must be there, in canonical Base64. */
  byte[] bytes(String key) {
    String text = text(key);
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      // Falls through: what is not Base64 is as wrong as what is not canonical.
    }
    throw SourceText.problem(fields.placeOf(key), "pack.not-base64", key);
  }

  Place placeOf(String key) {
    return fields.placeOf(key);
  }

  /** Refuses fields that nobody asked for. */
  void finish() {
    fields.finish();
    stopIfWrong();
  }

  private void stopIfWrong() {
    if (!problems.found().isEmpty()) {
      throw new PackException(problems.found());
    }
  }
}
