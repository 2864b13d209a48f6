package se.rattdela.rules.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.rattdela.rules.pack.Place;
import se.rattdela.rules.pack.SourceNode;

/** The compiled form of a pack: the sources as one JSON file, the same bytes on every system. */
final class PackJson {

  private final ObjectNode root = JsonNodeFactory.instance.objectNode();

  PackJson(SourceNode manifest, SourceNode vocabulary, List<SourceNode> rules) {
    root.set("manifest", convert(manifest));
    root.set("vocabulary", convert(vocabulary));
    ArrayNode provisions = root.putArray("provisions");
    rules.forEach(r -> provisions.add(convert(r)));
  }

  byte[] bytes() {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter(" ", "\n"))
            .withArrayIndenter(new DefaultIndenter(" ", "\n"));
    try {
      String text = new ObjectMapper().writer(printer).writeValueAsString(root);
      return (text + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be written", e);
    }
  }

  static JsonNode convert(SourceNode node) {
    return switch (node) {
      case SourceNode.Mapping(Place place, var entries) -> {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        entries.forEach((key, entry) -> object.set(key, convert(entry.value())));
        yield object;
      }
      case SourceNode.Sequence(Place place, List<SourceNode> items) -> {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        items.forEach(i -> array.add(convert(i)));
        yield array;
      }
      case SourceNode.Scalar(Place place, Object value) ->
          switch (value) {
            case null -> JsonNodeFactory.instance.nullNode();
            case Boolean truth -> JsonNodeFactory.instance.booleanNode(truth);
            case Integer number -> JsonNodeFactory.instance.numberNode(number);
            default -> JsonNodeFactory.instance.textNode(value.toString());
          };
    };
  }
}
