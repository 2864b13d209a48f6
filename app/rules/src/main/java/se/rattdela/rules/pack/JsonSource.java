package se.rattdela.rules.pack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON with the place of every value, strictly and within limits: depth, number of values,
 * length of lists, texts and keys, no key twice, no hidden character, nothing after the end.
 */
final class JsonSource {

  /** Deepest nesting; the pack's conditions need about twenty levels. */
  static final int DEEPEST = 60;

  /** Most values in a file; the shipped pack has under ten thousand. */
  static final int MOST_VALUES = 200_000;

  /** Most items of a list and most keys of a mapping. */
  static final int MOST_ITEMS = 5_000;

  /** Longest text, in characters. */
  static final int LONGEST_TEXT = 20_000;

  /** Longest key, in characters. */
  static final int LONGEST_KEY = 200;

  private static final int LONGEST_NUMBER = 20;

  private final String file;
  private final JsonParser parser;
  private int values;

  private JsonSource(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * The one value in a file.
   *
   * @param file what to call it in messages
   * @param bytes UTF-8
   * @throws PackException at the first fault
   */
  static SourceNode read(String file, byte[] bytes) {
    return read(file, bytes, LONGEST_TEXT);
  }

  /** The same, with another limit for the length of texts. */
  static SourceNode read(String file, byte[] bytes, int longestText) {
    String text = SourceText.decode(file, bytes);
    JsonFactory json =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST + 1)
                    .maxStringLength(longestText)
                    .maxNameLength(LONGEST_KEY)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();
    try (JsonParser parser = json.createParser(text)) {
      return new JsonSource(file, parser).whole();
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory can always be read", e);
    }
  }

  private SourceNode whole() throws IOException {
    try {
      parser.nextToken();
      SourceNode root = value(1);
      if (parser.nextToken() != null) {
        throw SourceText.problem(place(), "pack.after-end");
      }
      return root;
    } catch (StreamConstraintsException e) {
      throw SourceText.problem(
          at(e.getLocation()), "pack.json-too-long", LONGEST_TEXT, LONGEST_KEY);
    } catch (JsonProcessingException e) {
      throw SourceText.problem(at(e.getLocation()), "pack.not-json");
    }
  }

  private Place place() {
    return at(parser.currentTokenLocation());
  }

  private Place at(@Nullable JsonLocation location) {
    JsonLocation known = location == null ? parser.currentLocation() : location;
    return new Place(file, Math.max(1, known.getLineNr()), Math.max(1, known.getColumnNr()));
  }

  private SourceNode value(int depth) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw SourceText.problem(new Place(file, 1, 1), "pack.empty-file");
    }
    Place place = place();
    if (depth > DEEPEST) {
      throw SourceText.problem(place, "pack.too-deep", DEEPEST);
    }
    if (++values > MOST_VALUES) {
      throw SourceText.problem(place, "pack.too-many", MOST_VALUES);
    }
    return switch (token) {
      case START_OBJECT -> mapping(place, depth);
      case START_ARRAY -> sequence(place, depth);
      case VALUE_STRING ->
          new SourceNode.Scalar(place, SourceText.visible(place, parser.getText()));
      case VALUE_NUMBER_INT -> new SourceNode.Scalar(place, number(place));
      case VALUE_TRUE -> new SourceNode.Scalar(place, true);
      case VALUE_FALSE -> new SourceNode.Scalar(place, false);
      case VALUE_NULL -> new SourceNode.Scalar(place, null);
      default -> throw SourceText.problem(place, "pack.number-expected");
    };
  }

  private SourceNode mapping(Place place, int depth) throws IOException {
    Map<String, SourceNode.Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Place keyPlace = place();
      String key = SourceText.visible(keyPlace, parser.currentName());
      parser.nextToken();
      if (entries.put(key, new SourceNode.Entry(keyPlace, value(depth + 1))) != null) {
        throw SourceText.problem(keyPlace, "pack.duplicate-key", key);
      }
      if (entries.size() > MOST_ITEMS) {
        throw SourceText.problem(keyPlace, "pack.too-many", MOST_ITEMS);
      }
    }
    return new SourceNode.Mapping(place, entries);
  }

  private SourceNode sequence(Place place, int depth) throws IOException {
    List<SourceNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(depth + 1));
      if (items.size() > MOST_ITEMS) {
        throw SourceText.problem(place(), "pack.too-many", MOST_ITEMS);
      }
    }
    return new SourceNode.Sequence(place, items);
  }

  private Integer number(Place place) throws IOException {
    long number = parser.getValueAsLong(Long.MAX_VALUE);
    if (number < Integer.MIN_VALUE || number > Integer.MAX_VALUE) {
      throw SourceText.problem(place, "pack.number-expected");
    }
    return (int) number;
  }
}
