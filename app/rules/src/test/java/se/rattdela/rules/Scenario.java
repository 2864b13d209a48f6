package se.rattdela.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.json.QuestionReader;

/** A worked question with the answer that the law material expects. */
record Scenario(
    Question question,
    Outcome outcome,
    @Nullable List<String> stillPossible,
    @Nullable List<String> openKeys,
    List<String> applies,
    List<String> doesNotApply,
    String description) {

  static List<Scenario> all() {
    QuestionReader reader = new QuestionReader();
    List<Scenario> scenarios = new ArrayList<>();
    try (InputStream in = Scenario.class.getResourceAsStream("scenarios.json")) {
      for (JsonNode node : new ObjectMapper().readTree(Objects.requireNonNull(in))) {
        JsonNode expect = node.get("expect");
        scenarios.add(
            new Scenario(
                reader.question(node.get("question")),
                Outcome.valueOf(expect.get("outcome").asText()),
                texts(expect.get("stillPossible")),
                texts(expect.get("openKeys")),
                orEmpty(texts(expect.get("applies"))),
                orEmpty(texts(expect.get("doesNotApply"))),
                node.get("description").asText()));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return scenarios;
  }

  /** Every provision that the expectation names, without its version. */
  Set<String> named() {
    Set<String> named = new TreeSet<>();
    Stream.concat(applies.stream(), doesNotApply.stream())
        .forEach(
            id -> named.add(id.substring(0, id.indexOf('@') < 0 ? id.length() : id.indexOf('@'))));
    return named;
  }

  private static List<String> orEmpty(@Nullable List<String> list) {
    return list == null ? List.of() : list;
  }

  private static @Nullable List<String> texts(@Nullable JsonNode node) {
    if (node == null) {
      return null;
    }
    List<String> texts = new ArrayList<>();
    node.forEach(n -> texts.add(n.asText()));
    return texts;
  }

  @Override
  public String toString() {
    return question.id() + " " + description;
  }
}
