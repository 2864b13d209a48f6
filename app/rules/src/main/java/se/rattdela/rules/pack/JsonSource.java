package se.rattdela.rules.pack;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON with the place of every value. */
final class JsonSource {

  private final String file;
  private final JsonParser parser;

  JsonSource(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  SourceNode read() throws IOException {
    parser.nextToken();
    return value();
  }

  private Place place() {
    JsonLocation location = parser.currentTokenLocation();
    return new Place(file, location.getLineNr(), location.getColumnNr());
  }

  private SourceNode value() throws IOException {
    Place place = place();
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> {
        Map<String, SourceNode.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          Place keyPlace = place();
          String key = parser.currentName();
          parser.nextToken();
          entries.put(key, new SourceNode.Entry(keyPlace, value()));
        }
        yield new SourceNode.Mapping(place, entries);
      }
      case START_ARRAY -> {
        List<SourceNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(value());
        }
        yield new SourceNode.Sequence(place, items);
      }
      case VALUE_STRING -> new SourceNode.Scalar(place, parser.getText());
      case VALUE_NUMBER_INT -> new SourceNode.Scalar(place, parser.getIntValue());
      case VALUE_TRUE -> new SourceNode.Scalar(place, true);
      case VALUE_FALSE -> new SourceNode.Scalar(place, false);
      case VALUE_NULL -> new SourceNode.Scalar(place, null);
      default -> throw new IOException("unexpected token " + token);
    };
  }
}
