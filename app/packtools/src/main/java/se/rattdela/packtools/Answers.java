package se.rattdela.packtools;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.Crime;
import se.rattdela.rules.Harm;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.Question;
import se.rattdela.rules.pack.Condition;
import se.rattdela.rules.pack.Vocabulary;

/** Puts an answer into a question. */
final class Answers {

  private Answers() {}

  /** The question with one key answered; the value is of the key's kind. */
  static Question with(Vocabulary words, Question question, String key, Object value) {
    if (value instanceof Boolean truth && words.facts().containsKey(key)) {
      SortedMap<String, Boolean> facts = new TreeMap<>(question.facts());
      facts.put(key, truth);
      return question.withFacts(facts);
    }
    if (value instanceof Boolean truth && words.judgements().containsKey(key)) {
      SortedMap<String, Boolean> judgements = new TreeMap<>(question.judgements());
      judgements.put(key, truth);
      return question.withJudgements(judgements);
    }
    return switch (key) {
      case "initiative" -> question.withInitiative(Initiative.valueOf((String) value));
      case Domains.HARM -> question.withHarm(Harm.valueOf((String) value));
      case "subject.age" -> question.withSubjectAge((Integer) value);
      default -> question.withCrime(crime(question.crime(), key, value));
    };
  }

  /** The question with another of its fixed codes. */
  static Question with(Question question, Condition.CodeField field, String code) {
    return new Question(
        question.id(),
        question.date(),
        field == Condition.CodeField.HOLDER ? code : question.holder(),
        field == Condition.CodeField.CATEGORY ? code : question.category(),
        question.secrecy(),
        question.harm(),
        question.subjectAge(),
        field == Condition.CodeField.RECIPIENT ? code : question.recipient(),
        question.initiative(),
        field == Condition.CodeField.PURPOSE ? code : question.purpose(),
        question.crime(),
        question.facts(),
        question.judgements());
  }

  private static Crime crime(@Nullable Crime known, String key, Object value) {
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
