package se.rattdela.rules.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.rattdela.rules.InvalidQuestionException;
import se.rattdela.rules.Question;
import se.rattdela.rules.json.QuestionReader;
import se.rattdela.rules.pack.Place;
import se.rattdela.rules.pack.SourceNode;
import se.rattdela.rules.pack.Vocabulary;

/** A version's own case in the short form of the case files, and the questions made from it. */
final class CaseQuestion {

  private static final String CRIME = "crime";
  private static final String CRIME_FIELD = CRIME + ".";
  private static final List<String> FIELDS =
      List.of(
          "date",
          "holder",
          "category",
          "secrecy",
          "harm",
          "age",
          "recipient",
          "initiative",
          "purpose");

  private final SourceNode nothing;
  private final Vocabulary words;
  private final CaseProblems problems;
  private final Map<String, SourceNode> fields = new LinkedHashMap<>();
  private final Map<String, SourceNode> crime = new LinkedHashMap<>();
  private final Map<String, SourceNode> answers = new LinkedHashMap<>();
  private final boolean aboutCrime;

  CaseQuestion(String version, SourceNode node, Vocabulary words, CaseProblems problems) {
    this.words = words;
    this.problems = problems;
    this.nothing = new SourceNode.Scalar(new Place(version, 1, 1), null);
    Map<String, SourceNode> entries = problems.entries(node);
    aboutCrime = entries.containsKey(CRIME);
    entries.forEach((key, value) -> {
      if (key.equals(CRIME)) {
        crime.putAll(problems.entries(value));
      } else if (key.equals("answers")) {
        answers.putAll(problems.entries(value));
      } else if (FIELDS.contains(key)) {
        fields.put(key, value);
      } else {
        problems.add(value.place(), "pack.unknown-key", key, String.join(", ", FIELDS));
      }
    });
  }

  /**
   * The question with some entries changed and some answers taken away.
   *
   * @throws InvalidQuestionException if what comes out is no question
   */
  Question with(String id, Map<String, SourceNode> changes, List<String> without) {
    Map<String, SourceNode> newFields = new LinkedHashMap<>(fields);
    Map<String, SourceNode> newCrime = new LinkedHashMap<>(crime);
    Map<String, SourceNode> newAnswers = new LinkedHashMap<>(answers);
    boolean hasCrime = aboutCrime || changes.containsKey(CRIME);
    changes.forEach((key, value) -> {
      if (key.equals(CRIME)) {
        newCrime.putAll(problems.entries(value));
      } else if (key.startsWith(CRIME_FIELD)) {
        newCrime.put(key.substring(CRIME_FIELD.length()), value);
      } else if (FIELDS.contains(key)) {
        newFields.put(key, value);
      } else {
        newAnswers.put(key, value);
      }
    });
    for (String key : without) {
      if (key.startsWith(CRIME_FIELD)) {
        newCrime.put(key.substring(CRIME_FIELD.length()), nothing);
      } else if (FIELDS.contains(key)) {
        newFields.put(key, nothing);
      } else {
        newAnswers.remove(key);
      }
    }
    return new QuestionReader()
        .question(json(id, newFields, hasCrime ? newCrime : Map.of(), newAnswers));
  }

  private ObjectNode json(
      String id,
      Map<String, SourceNode> plain,
      Map<String, SourceNode> ofCrime,
      Map<String, SourceNode> given) {
    ObjectNode question = JsonNodeFactory.instance.objectNode();
    question.put("id", id);
    ObjectNode item = question.putObject("item");
    ObjectNode subject = question.putObject("subject");
    plain.forEach((key, value) -> {
      JsonNode json = PackJson.convert(value);
      switch (key) {
        case "category", "secrecy", "harm" -> item.set(key, json);
        case "age" -> subject.set(key, json);
        default -> question.set(key, json);
      }
    });
    if (ofCrime.isEmpty()) {
      question.putNull(CRIME);
    } else {
      ObjectNode node = question.putObject(CRIME);
      ofCrime.forEach((key, value) -> node.set(key, PackJson.convert(value)));
    }
    ObjectNode facts = question.putObject("facts");
    ObjectNode judgements = question.putObject("judgements");
    given.forEach((key, value) -> {
      boolean fact = words.facts().containsKey(key);
      if (!fact && !words.judgements().containsKey(key)) {
        problems.add(value.place(), "pack.unknown-code", key, "facts, judgements");
      }
      (fact ? facts : judgements).set(key, PackJson.convert(value));
    });
    return question;
  }
}
