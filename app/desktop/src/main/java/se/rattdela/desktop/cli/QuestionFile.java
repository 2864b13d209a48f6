package se.rattdela.desktop.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.InvalidQuestionException;
import se.rattdela.rules.RuleMessage;
import se.rattdela.rules.json.QuestionReader;

/**
 * Cuts a file into its entries before any of them is read, so that a key given twice or a nesting
 * too deep in one entry does not keep the others from being answered.
 */
final class QuestionFile {

  private static final JsonFactory LENIENT = new JsonFactory();

  /** Stands for a number, a text, true, false or null: none can be a question. */
  private static final String NOT_AN_OBJECT = "0";

  private QuestionFile() {}

  /**
   * One question, as it stands in the file.
   *
   * @param number 1, 2, … in the order of the file
   * @param text its JSON
   * @param duplicate the first key that is given twice; null where there is none
   */
  record Entry(int number, String text, @Nullable String duplicate) {

    /**
     * The entry as a tree.
     *
     * @throws InvalidQuestionException if a key is given twice or the nesting is too deep
     */
    JsonNode read(QuestionReader reader) {
      if (duplicate != null) {
        throw new InvalidQuestionException(
            duplicate, RuleMessage.of("question.duplicate", duplicate));
      }
      // In a list of its own, so that an entry that is a list itself is not taken apart.
      return reader.entries("[" + text + "]").getFirst();
    }
  }

  /**
   * The entries of a file with one question or an array of them.
   *
   * @throws InvalidQuestionException if the file as a whole is not JSON
   */
  static List<Entry> entries(String text) {
    try (JsonParser parser = LENIENT.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        return single(text, parser);
      }
      List<Entry> entries = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        entries.add(entry(entries.size() + 1, text, parser));
      }
      if (parser.nextToken() != null) {
        throw refused(text);
      }
      return entries;
    } catch (JsonProcessingException e) {
      throw refused(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Entry entry(int number, String text, JsonParser parser) throws IOException {
    if (parser.currentToken().isScalarValue()) {
      return new Entry(number, NOT_AN_OBJECT, null);
    }
    int start = (int) parser.currentTokenLocation().getCharOffset();
    String duplicate = passOver(parser);
    int end = (int) parser.currentLocation().getCharOffset();
    return new Entry(number, text.substring(start, end), duplicate);
  }

  private static List<Entry> single(String text, JsonParser parser) throws IOException {
    if (parser.currentToken() == null) {
      throw refused(text);
    }
    String duplicate = passOver(parser);
    if (parser.nextToken() != null) {
      throw refused(text);
    }
    return List.of(new Entry(1, text, duplicate));
  }

  /** Leaves the parser at the last token of the value and tells the first key given twice. */
  private static @Nullable String passOver(JsonParser parser) throws IOException {
    String duplicate = null;
    Deque<Set<String>> names = new ArrayDeque<>();
    for (JsonToken token = parser.currentToken(); ; token = parser.nextToken()) {
      if (token == null) {
        return duplicate;
      }
      if (token.isStructStart()) {
        names.push(new HashSet<>());
      } else if (token.isStructEnd()) {
        names.pop();
      } else if (token == JsonToken.FIELD_NAME
          && !names.element().add(parser.currentName())
          && duplicate == null) {
        duplicate = place(parser);
      }
      if (names.isEmpty()) {
        parser.finishToken();
        return duplicate;
      }
    }
  }

  /** The key with the keys around it, such as {@code facts.court.order}. */
  private static String place(JsonParser parser) {
    List<String> parts = new ArrayList<>();
    for (var at = parser.getParsingContext(); at != null; at = at.getParent()) {
      if (at.inObject() && at.getCurrentName() != null) {
        parts.addFirst(at.getCurrentName());
      }
    }
    return String.join(".", parts);
  }

  /** What the strict reader has against the file as a whole. */
  private static InvalidQuestionException refused(String text) {
    try {
      new QuestionReader().entries(text);
    } catch (InvalidQuestionException e) {
      return e;
    }
    return new InvalidQuestionException("", RuleMessage.of("question.too-deep"));
  }
}
