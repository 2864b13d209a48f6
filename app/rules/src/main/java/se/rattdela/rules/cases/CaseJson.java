package se.rattdela.rules.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.InvalidQuestionException;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.RuleMessage;
import se.rattdela.rules.Status;
import se.rattdela.rules.json.QuestionReader;
import se.rattdela.rules.json.QuestionWriter;
import se.rattdela.rules.pack.Place;

/** The compiled form of worked cases: a list with one case a line, the same bytes everywhere. */
public final class CaseJson {

  private CaseJson() {}

  /** The cases as UTF-8 JSON. */
  public static byte[] write(WorkedCases cases) {
    StringBuilder text = new StringBuilder("[\n");
    String separator = "";
    for (WorkedCase worked : cases.all()) {
      text.append(separator).append(tree(worked));
      separator = ",\n";
    }
    return text.append("\n]\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String tree(WorkedCase worked) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", worked.id());
    node.put("file", worked.place().file());
    node.put("line", worked.place().line());
    node.put("provision", worked.provision());
    node.put("version", worked.version());
    node.put("name", worked.name());
    node.set("expect", tree(worked.expect()));
    // The question has a canonical form of its own, which is kept to the byte.
    String rest = node.toString();
    return rest.substring(0, rest.length() - 1)
        + ",\"question\":"
        + QuestionWriter.write(worked.question())
        + "}";
  }

  private static ObjectNode tree(Expectation expect) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    put(node, "status", expect.status());
    put(node, "reason", expect.reason());
    put(node, "trap", expect.trap());
    list(node, "about", expect.about().isEmpty() ? null : expect.about());
    put(node, "outcome", expect.outcome());
    List<Outcome> possible = expect.stillPossible();
    list(
        node,
        "stillPossible",
        possible == null ? null : possible.stream().map(Outcome::name).toList());
    list(node, "openKeys", expect.openKeys());
    list(node, "applies", expect.applies().isEmpty() ? null : expect.applies());
    list(node, "doesNotApply", expect.doesNotApply().isEmpty() ? null : expect.doesNotApply());
    Reach reach = expect.reach();
    if (reach != null) {
      ObjectNode codes = node.putObject("reach");
      list(codes, "breaks", sorted(reach.breaks()));
      list(codes, "leaves", reach.leaves().isEmpty() ? null : sorted(reach.leaves()));
      list(codes, "recipients", sorted(reach.recipients()));
      list(codes, "holders", sorted(reach.holders()));
      list(codes, "purposes", sorted(reach.purposes()));
      list(codes, "categories", sorted(reach.categories()));
    }
    return node;
  }

  private static @Nullable Collection<String> sorted(@Nullable Set<String> codes) {
    return codes == null ? null : new TreeSet<>(codes);
  }

  private static void put(ObjectNode node, String key, @Nullable Object value) {
    if (value != null) {
      node.put(key, value.toString());
    }
  }

  private static void list(ObjectNode node, String key, @Nullable Collection<String> values) {
    if (values != null) {
      ArrayNode array = node.putArray(key);
      values.forEach(array::add);
    }
  }

  /**
   * One case.
   *
   * @throws InvalidQuestionException if a field is missing, of the wrong type or unknown
   */
  static WorkedCase read(JsonNode node) {
    only(node, "id", "file", "line", "provision", "version", "name", "expect", "question");
    String id = required(node, "id");
    return new WorkedCase(
        id,
        new Place(required(node, "file"), node.path("line").asInt(1), 1),
        text(node, "provision"),
        text(node, "version"),
        required(node, "name"),
        new QuestionReader().question(node.path("question")),
        expectation(node.path("expect")));
  }

  private static Expectation expectation(JsonNode node) {
    only(
        node,
        "status",
        "reason",
        "trap",
        "about",
        "outcome",
        "stillPossible",
        "openKeys",
        "applies",
        "doesNotApply",
        "reach");
    String status = text(node, "status");
    String outcome = text(node, "outcome");
    List<String> possible = texts(node, "stillPossible");
    return new Expectation(
        status == null ? null : oneOf(Status.class, "status", status),
        text(node, "reason"),
        text(node, "trap"),
        orEmpty(texts(node, "about")),
        outcome == null ? null : oneOf(Outcome.class, "outcome", outcome),
        possible == null
            ? null
            : possible.stream().map(o -> oneOf(Outcome.class, "stillPossible", o)).toList(),
        texts(node, "openKeys"),
        orEmpty(texts(node, "applies")),
        orEmpty(texts(node, "doesNotApply")),
        node.has("reach") ? reach(node.path("reach")) : null);
  }

  private static Reach reach(JsonNode node) {
    only(node, "breaks", "leaves", "recipients", "holders", "purposes", "categories");
    return new Reach(
        codes(node, "breaks"),
        Set.copyOf(orEmpty(texts(node, "leaves"))),
        codes(node, "recipients"),
        codes(node, "holders"),
        codes(node, "purposes"),
        codes(node, "categories"));
  }

  private static @Nullable Set<String> codes(JsonNode node, String key) {
    List<String> texts = texts(node, key);
    return texts == null ? null : new LinkedHashSet<>(texts);
  }

  private static void only(JsonNode node, String... fields) {
    if (!node.isObject()) {
      throw wrong("", "question.not-object");
    }
    List<String> allowed = Arrays.asList(fields);
    node.fieldNames()
        .forEachRemaining(name -> {
          if (!allowed.contains(name)) {
            throw wrong(name, "question.unknown-field", name);
          }
        });
  }

  private static String required(JsonNode node, String key) {
    String text = text(node, key);
    if (text == null) {
      throw wrong(key, "question.missing", key);
    }
    return text;
  }

  private static @Nullable String text(JsonNode node, String key) {
    JsonNode value = node.get(key);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw wrong(key, "question.not-text");
    }
    return value.textValue();
  }

  private static @Nullable List<String> texts(JsonNode node, String key) {
    JsonNode value = node.get(key);
    if (value == null) {
      return null;
    }
    if (!value.isArray()) {
      throw wrong(key, "question.not-list");
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode item : value) {
      if (!item.isTextual()) {
        throw wrong(key, "question.not-text");
      }
      texts.add(item.textValue());
    }
    return texts;
  }

  private static List<String> orEmpty(@Nullable List<String> list) {
    return list == null ? List.of() : list;
  }

  private static <E extends Enum<E>> E oneOf(Class<E> type, String key, String code) {
    return Arrays.stream(type.getEnumConstants())
        .filter(c -> c.name().equals(code))
        .findFirst()
        .orElseThrow(() -> wrong(key, "question.unknown-code", code));
  }

  private static InvalidQuestionException wrong(String place, String key, Object... arguments) {
    return new InvalidQuestionException(place, RuleMessage.of(key, arguments));
  }
}
