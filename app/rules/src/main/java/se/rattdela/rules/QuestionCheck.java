package se.rattdela.rules;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.pack.Vocabulary;

/** Refuses questions with unknown codes or keys and questions that contradict themselves. */
final class QuestionCheck {

  private static final int OLDEST = 130;
  private static final int LONGEST_MONTHS = 1200;

  private final Vocabulary vocabulary;

  QuestionCheck(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  void require(Question question) {
    InvalidQuestionException problem = problem(question);
    if (problem != null) {
      throw problem;
    }
  }

  private @Nullable InvalidQuestionException problem(Question question) {
    InvalidQuestionException codes = codes(question);
    if (codes != null) {
      return codes;
    }
    return crime(question);
  }

  /** Refuses answers that contradict each other. */
  void requireConsistent(Inputs inputs) {
    if (inputs.monthsWithoutPrison()) {
      throw wrong(Inputs.PRISON, "question.months-without-prison");
    }
    KeyTable.Implication broken = inputs.contradiction();
    if (broken != null) {
      String from = broken.ifTrue().name();
      throw wrong("judgements." + from, "question.contradiction", from, broken.thenTrue().name());
    }
  }

  private @Nullable InvalidQuestionException codes(Question question) {
    if (!vocabulary.holders().containsKey(question.holder())) {
      return unknown("holder", question.holder());
    }
    if (!vocabulary.categories().containsKey(question.category())) {
      return unknown("item.category", question.category());
    }
    if (!vocabulary.recipients().containsKey(question.recipient())) {
      return unknown("recipient", question.recipient());
    }
    if (!vocabulary.purposes().containsKey(question.purpose())) {
      return unknown("purpose", question.purpose());
    }
    for (String code : question.secrecy()) {
      if (!vocabulary.secrecies().containsKey(code)) {
        return unknown("item.secrecy", code);
      }
    }
    if (new HashSet<>(question.secrecy()).size() < question.secrecy().size()) {
      return wrong("item.secrecy", "question.secrecy-twice");
    }
    Integer age = question.subjectAge();
    if (age != null && (age < 0 || age > OLDEST)) {
      return wrong("subject.age", "question.range", 0, OLDEST);
    }
    InvalidQuestionException facts = keys("facts.", question.facts(), vocabulary.facts().keySet());
    return facts != null
        ? facts
        : keys("judgements.", question.judgements(), vocabulary.judgements().keySet());
  }

  private @Nullable InvalidQuestionException keys(
      String prefix, Map<String, Boolean> given, Collection<String> declared) {
    for (String key : given.keySet()) {
      if (!declared.contains(key)) {
        return wrong(prefix + key, "question.unknown-key", key);
      }
    }
    return null;
  }

  private @Nullable InvalidQuestionException crime(Question question) {
    Crime crime = question.crime();
    if (crime == null) {
      return question.category().equals("SUSPECTED_CRIME")
          ? wrong("crime", "question.crime-missing")
          : null;
    }
    for (String key : new String[] {"crime.stage", "crime.form", "crime.kind"}) {
      Object code = Inputs.fieldOf(question, key);
      Map<String, String> allowed = vocabulary.crimeCodes().getOrDefault(key, Map.of());
      if (code != null && !allowed.containsKey((String) code)) {
        return unknown(key, (String) code);
      }
    }
    Integer months = crime.minimumMonths();
    if (months != null && (months < 0 || months > LONGEST_MONTHS)) {
      return wrong("crime.minimumMonths", "question.range", 0, LONGEST_MONTHS);
    }
    Integer victim = crime.victimAge();
    if (victim != null && (victim < 0 || victim > OLDEST)) {
      return wrong("crime.victimAge", "question.range", 0, OLDEST);
    }
    return null;
  }

  private InvalidQuestionException unknown(String place, String code) {
    return wrong(place, "question.unknown-code", code);
  }

  private InvalidQuestionException wrong(String place, String key, Object... arguments) {
    return new InvalidQuestionException(place, RuleMessage.of(key, arguments));
  }
}
