package se.rattdela.rules.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.Crime;
import se.rattdela.rules.Harm;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.InvalidQuestionException;
import se.rattdela.rules.Question;
import se.rattdela.rules.RuleMessage;

/**
 * Reads questions strictly: every field of the contract must be there (null where it may be
 * unknown), and nothing else. Codes are checked by the engine against its pack.
 */
public final class QuestionReader {

  private static final int LARGEST = 50_000_000;
  private static final int DEEPEST = 50;
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final ObjectMapper mapper =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxDocumentLength(LARGEST)
                          .build())
                  .build())
          .build();

  /**
   * One question, or an array of them, as trees to be read one by one with {@link #question}.
   *
   * @throws InvalidQuestionException if the text is not JSON, too large or too deep
   */
  public List<JsonNode> entries(String text) {
    if (text.isBlank()) {
      throw wrong("", "question.empty");
    }
    try (JsonParser parser = mapper.createParser(text)) {
      JsonNode root = mapper.readTree(parser);
      if (parser.nextToken() != null) {
        throw notJson(parser.currentTokenLocation().getLineNr(), 1);
      }
      List<JsonNode> entries = new ArrayList<>();
      if (root.isArray()) {
        root.forEach(entries::add);
      } else {
        entries.add(root);
      }
      return entries;
    } catch (StreamConstraintsException e) {
      throw e.getMessage() != null && e.getMessage().contains("nesting")
          ? wrong("", "question.too-deep")
          : wrong("", "question.too-large", LARGEST);
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      throw at == null ? notJson(1, 1) : notJson(at.getLineNr(), at.getColumnNr());
    } catch (IOException e) {
      throw notJson(1, 1);
    }
  }

  private InvalidQuestionException notJson(int line, int column) {
    return wrong("", "question.not-json", line, column);
  }

  /**
   * One question.
   *
   * @throws InvalidQuestionException if a field is missing, of the wrong type or unknown
   */
  public Question question(JsonNode node) {
    only(
        "",
        node,
        "id",
        "date",
        "holder",
        "item",
        "subject",
        "recipient",
        "initiative",
        "purpose",
        "crime",
        "facts",
        "judgements");
    JsonNode item = required("", node, "item");
    only("item.", item, "category", "secrecy", "harm");
    JsonNode subject = required("", node, "subject");
    only("subject.", subject, "age");
    String initiative = optionalText("", node, "initiative");
    return new Question(
        text("", node, "id"),
        date(text("", node, "date")),
        text("", node, "holder"),
        text("item.", item, "category"),
        texts("item.", item, "secrecy"),
        oneOf(Harm.class, "item.harm", text("item.", item, "harm")),
        optionalNumber("subject.", subject, "age"),
        text("", node, "recipient"),
        initiative == null ? null : oneOf(Initiative.class, "initiative", initiative),
        text("", node, "purpose"),
        crime(required("", node, "crime")),
        answers(node, "facts"),
        answers(node, "judgements"));
  }

  private @Nullable Crime crime(JsonNode node) {
    if (node.isNull()) {
      return null;
    }
    only("crime.", node, "stage", "form", "kind", "minimumMonths", "prison", "victimAge");
    JsonNode prison = required("crime.", node, "prison");
    if (!prison.isNull() && !prison.isBoolean()) {
      throw wrong("crime.prison", "question.not-boolean");
    }
    return new Crime(
        optionalText("crime.", node, "stage"),
        optionalText("crime.", node, "form"),
        optionalText("crime.", node, "kind"),
        optionalNumber("crime.", node, "minimumMonths"),
        prison.isNull() ? null : prison.booleanValue(),
        optionalNumber("crime.", node, "victimAge"));
  }

  private SortedMap<String, Boolean> answers(JsonNode node, String field) {
    JsonNode object = required("", node, field);
    if (!object.isObject()) {
      throw wrong(field, "question.not-object");
    }
    SortedMap<String, Boolean> answers = new TreeMap<>();
    object
        .properties()
        .forEach(e -> {
          if (!e.getValue().isBoolean()) {
            throw wrong(field + "." + e.getKey(), "question.not-boolean");
          }
          answers.put(e.getKey(), e.getValue().booleanValue());
        });
    return answers;
  }

  private void only(String prefix, JsonNode node, String... fields) {
    if (!node.isObject()) {
      throw wrong(
          prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1), "question.not-object");
    }
    Set<String> allowed = Set.of(fields);
    node.fieldNames()
        .forEachRemaining(name -> {
          if (!allowed.contains(name)) {
            throw wrong(prefix + name, "question.unknown-field", name);
          }
        });
  }

  private JsonNode required(String prefix, JsonNode node, String field) {
    JsonNode value = node.get(field);
    if (value == null) {
      throw wrong(prefix + field, "question.missing", prefix + field);
    }
    return value;
  }

  private String text(String prefix, JsonNode node, String field) {
    JsonNode value = required(prefix, node, field);
    if (!value.isTextual()) {
      throw wrong(prefix + field, "question.not-text");
    }
    return value.textValue();
  }

  private @Nullable String optionalText(String prefix, JsonNode node, String field) {
    return required(prefix, node, field).isNull() ? null : text(prefix, node, field);
  }

  private List<String> texts(String prefix, JsonNode node, String field) {
    JsonNode value = required(prefix, node, field);
    if (!value.isArray()) {
      throw wrong(prefix + field, "question.not-list");
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode one : value) {
      if (!one.isTextual()) {
        throw wrong(prefix + field, "question.not-text");
      }
      texts.add(one.textValue());
    }
    return texts;
  }

  private @Nullable Integer optionalNumber(String prefix, JsonNode node, String field) {
    JsonNode value = required(prefix, node, field);
    if (value.isNull()) {
      return null;
    }
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw wrong(prefix + field, "question.not-number");
    }
    return value.intValue();
  }

  private LocalDate date(String text) {
    try {
      if (DATE.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeParseException e) {
      // Falls through: a day that does not exist is as wrong as a wrong form.
    }
    throw wrong("date", "question.not-date", text);
  }

  private <E extends Enum<E>> E oneOf(Class<E> type, String place, String code) {
    return Arrays.stream(type.getEnumConstants())
        .filter(c -> c.name().equals(code))
        .findFirst()
        .orElseThrow(() -> wrong(place, "question.unknown-code", code));
  }

  private InvalidQuestionException wrong(String place, String key, Object... arguments) {
    return new InvalidQuestionException(place, RuleMessage.of(key, arguments));
  }
}
