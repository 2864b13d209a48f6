package se.rattdela.rules.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import se.rattdela.rules.pack.Vocabulary.HarmTest;

/** Reads the vocabulary. */
final class VocabularyBinder {

  private static final List<String> HARM_TESTS = List.of("OMVANT", "RAKT", "ABSOLUT");

  private static final List<String> FIELDS_OF_QUESTION =
      List.of(
          "initiative",
          "item.harm",
          "subject.age",
          "crime.stage",
          "crime.form",
          "crime.kind",
          "crime.minimumMonths",
          "crime.prison",
          "crime.victimAge");

  /** What ends a secrecy: the age of the document, and OSL 26:7. */
  private static final List<String> FACTS_OF_STANDING =
      List.of("document.older-than-50", "document.older-than-70", "item.decision-26-7");

  private final Fields.Problems problems;
  private final GuidanceBinder support;

  VocabularyBinder(Fields.Problems problems) {
    this.problems = problems;
    this.support = new GuidanceBinder(problems);
  }

  Vocabulary bind(SourceNode node) {
    Fields top = new Fields(node, problems);
    Map<String, String> holders = labels(top, "holders");
    Map<String, Vocabulary.Secrecy> secrecies = new LinkedHashMap<>();
    each(
        top,
        "secrecies",
        (code, f) -> {
          String test = f.oneOf("harmTest", HARM_TESTS);
          secrecies.put(
              code,
              new Vocabulary.Secrecy(
                  code,
                  f.text("citation"),
                  f.text("label"),
                  HARM_TESTS.contains(test) ? HarmTest.valueOf(test) : HarmTest.ABSOLUT,
                  f.number("maxYears")));
        });
    Set<String> groups = labels(top, "recipientGroups").keySet();
    Map<String, Vocabulary.Recipient> recipients = new LinkedHashMap<>();
    each(
        top,
        "recipients",
        (code, f) ->
            recipients.put(
                code,
                new Vocabulary.Recipient(
                    code,
                    f.text("label"),
                    f.codes("groups", groups, "recipientGroups"),
                    f.optionalText("organisationNumber"))));
    Map<String, String> purposes = labels(top, "purposes");
    Map<String, String> categories = labels(top, "itemCategories");
    Map<String, Map<String, String>> crimeCodes = new LinkedHashMap<>();
    crimeCodes.put("crime.stage", labels(top, "crimeStages"));
    crimeCodes.put("crime.form", labels(top, "crimeForms"));
    crimeCodes.put("crime.kind", labels(top, "crimeKinds"));
    Map<String, Vocabulary.Field> fields = new LinkedHashMap<>();
    each(
        top,
        "fields",
        (key, f) ->
            fields.put(
                key,
                new Vocabulary.Field(
                    key,
                    f.text("question"),
                    values(f),
                    support.guidance(f),
                    support.optionalReasoning(f))));
    Map<String, Vocabulary.Fact> facts = new LinkedHashMap<>();
    each(
        top,
        "facts",
        (key, f) ->
            facts.put(
                key,
                new Vocabulary.Fact(
                    key,
                    f.text("question"),
                    f.bool("closed", false),
                    support.guidance(f),
                    support.optionalReadings(f))));
    checkWhatTheEngineReads(top);
    Map<String, Vocabulary.Judgement> judgements = new LinkedHashMap<>();
    each(top, "judgements", (key, f) -> judgements.put(key, judgement(key, f)));
    List<Vocabulary.Constraint> constraints = constraints(top, judgements.keySet());
    Map<String, String> reasonKinds = labels(top, "reasonKinds");
    Map<String, Vocabulary.Trap> traps = new LinkedHashMap<>();
    each(
        top,
        "traps",
        (code, f) ->
            traps.put(
                code,
                new Vocabulary.Trap(
                    code,
                    f.text("provision"),
                    f.oneOf("reason", reasonKinds.keySet()),
                    f.text("text"))));
    top.finish();
    return new Vocabulary(
        Collections.unmodifiableMap(holders),
        Collections.unmodifiableMap(secrecies),
        Collections.unmodifiableMap(recipients),
        Collections.unmodifiableMap(purposes),
        Collections.unmodifiableMap(categories),
        Collections.unmodifiableMap(crimeCodes),
        Collections.unmodifiableMap(fields),
        Collections.unmodifiableMap(facts),
        Collections.unmodifiableMap(judgements),
        List.copyOf(constraints),
        Collections.unmodifiableMap(reasonKinds),
        Collections.unmodifiableMap(traps));
  }

  /**
   * The engine reads the fields of the question and some facts itself: a vocabulary without them,
   * or with fields that no question has, could be loaded but not evaluated.
   */
  private void checkWhatTheEngineReads(Fields top) {
    Fields fields = new Fields(top.required("fields"), problems);
    FIELDS_OF_QUESTION.forEach(fields::required);
    for (String key : fields.keys()) {
      if (!FIELDS_OF_QUESTION.contains(key)) {
        problems.add(fields.placeOf(key), "question.unknown-field", key);
      }
    }
    Fields facts = new Fields(top.required("facts"), problems);
    FACTS_OF_STANDING.forEach(facts::required);
  }

  private Vocabulary.Judgement judgement(String key, Fields f) {
    boolean legal = f.bool("legal", false);
    return new Vocabulary.Judgement(
        key,
        f.text("question"),
        f.oneOf("direction", List.of("affirmative", "negative")).equals("negative"),
        legal,
        support.guidance(f),
        support.reasoning(f),
        // Asked for only here: readings of what is no question of law are an unknown key.
        legal ? support.readings(f) : null);
  }

  private Map<String, String> labels(Fields top, String key) {
    Map<String, String> labels = new LinkedHashMap<>();
    Fields entries = new Fields(top.required(key), problems);
    entries.keys().forEach(code -> labels.put(code, entries.text(code)));
    return labels;
  }

  private void each(Fields top, String key, BiConsumer<String, Fields> reader) {
    Fields entries = new Fields(top.required(key), problems);
    for (String code : entries.keys()) {
      Fields one = new Fields(entries.required(code), problems);
      reader.accept(code, one);
      one.finish();
    }
  }

  private static List<Object> values(Fields field) {
    Set<Object> values = new LinkedHashSet<>();
    for (SourceNode item : field.items("values")) {
      if (item instanceof SourceNode.Scalar(Place place, Object value) && value != null) {
        values.add(value);
      }
    }
    return List.copyOf(values);
  }

  private List<Vocabulary.Constraint> constraints(Fields top, Set<String> judgements) {
    List<Vocabulary.Constraint> constraints = new ArrayList<>();
    for (SourceNode item : top.items("constraints")) {
      Fields f = new Fields(item, problems);
      constraints.add(
          new Vocabulary.Constraint(f.oneOf("if", judgements), f.oneOf("then", judgements)));
      f.finish();
    }
    return constraints;
  }
}
