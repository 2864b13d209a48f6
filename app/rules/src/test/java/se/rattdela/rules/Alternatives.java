package se.rattdela.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.pack.Vocabulary;

/** Every question that differs from a given one in one known answer. */
final class Alternatives {

  /** One answer set to another value. */
  record Alternative(String key, Object to, Question question) {}

  private Alternatives() {}

  /**
   * All alternatives: known fields, facts (also closed facts that are absent) and judgements, each
   * set to each other value that the vocabulary gives. Some may contradict themselves.
   */
  static List<Alternative> of(Question question, Vocabulary vocabulary) {
    List<Alternative> all = new ArrayList<>();
    for (Vocabulary.Field field : vocabulary.fields().values()) {
      boolean absent = field.key().startsWith("crime.") && question.crime() == null;
      Object now = absent ? null : Inputs.fieldOf(question, field.key());
      if (now != null) {
        for (Object value : field.values()) {
          if (!value.equals(now)) {
            all.add(new Alternative(field.key(), value, with(question, field.key(), value)));
          }
        }
      }
    }
    for (Vocabulary.Fact fact : vocabulary.facts().values()) {
      Boolean now = question.facts().get(fact.key());
      if (now != null || fact.closed()) {
        boolean to = now == null || !now;
        all.add(
            new Alternative(
                fact.key(), to, question.withFacts(with(question.facts(), fact.key(), to))));
      }
    }
    question
        .judgements()
        .forEach((key, now) ->
            all.add(
                new Alternative(
                    key, !now, question.withJudgements(with(question.judgements(), key, !now)))));
    return all;
  }

  private static Map<String, Boolean> with(Map<String, Boolean> map, String key, boolean value) {
    Map<String, Boolean> copy = new TreeMap<>(map);
    copy.put(key, value);
    return copy;
  }

  private static Question with(Question question, String key, Object value) {
    return switch (key) {
      case "initiative" -> question.withInitiative(Initiative.valueOf((String) value));
      case Inputs.HARM -> question.withHarm(Harm.valueOf((String) value));
      case "subject.age" -> question.withSubjectAge((Integer) value);
      default -> question.withCrime(with(question.crime(), key, value));
    };
  }

  private static Crime with(@Nullable Crime known, String key, Object value) {
    Crime crime = known == null ? Crime.UNKNOWN : known;
    return new Crime(
        key.equals("crime.stage") ? (String) value : crime.stage(),
        key.equals("crime.form") ? (String) value : crime.form(),
        key.equals("crime.kind") ? (String) value : crime.kind(),
        key.equals("crime.minimumMonths") ? (Integer) value : crime.minimumMonths(),
        key.equals("crime.prison") ? (Boolean) value : crime.prison(),
        key.equals("crime.victimAge") ? (Integer) value : crime.victimAge());
  }
}
