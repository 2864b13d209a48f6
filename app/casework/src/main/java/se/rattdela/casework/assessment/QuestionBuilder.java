package se.rattdela.casework.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.item.ItemView;
import se.rattdela.rules.Crime;
import se.rattdela.rules.Harm;
import se.rattdela.rules.Question;

/** Makes the engine's question from an item, a target and what has been answered. */
public final class QuestionBuilder {
  static final String HARM = "item.harm";
  private static final String AGE = "subject.age";

  private QuestionBuilder() {}

  /** The question with what is known of the item itself; the age is that on the law's day. */
  public static Question base(ItemView item, CaseHead head, Target target, LocalDate day) {
    OptionalInt age =
        head.person(item.owner()).map(person -> person.ageOn(day)).orElse(OptionalInt.empty());
    return new Question(
        "item-" + item.id().value(),
        day,
        head.holder(),
        item.category(),
        item.secrecy().stream().sorted().toList(),
        item.harm(),
        age.isPresent() && age.getAsInt() >= 0 ? age.getAsInt() : null,
        target.recipient(),
        target.initiative(),
        target.purpose(),
        item.crime(),
        new TreeMap<>(item.facts()),
        new TreeMap<>());
  }

  /** The question with the office's stands on questions of law. */
  static Question withStands(Question question, Map<String, Boolean> stands) {
    SortedMap<String, Boolean> judgements = new TreeMap<>(question.judgements());
    judgements.putAll(stands);
    return question.withJudgements(judgements);
  }

  /** The question with answers in their order. */
  static Question withAnswers(Question question, List<StoredAnswer> answers) {
    Question result = question;
    for (StoredAnswer answer : answers) {
      result = with(result, answer.kind(), answer.key(), answer.value());
    }
    return result;
  }

  /**
   * The question with one answer.
   *
   * @throws IllegalArgumentException the value is not one the key can take
   */
  static Question with(Question question, AnswerKind kind, String key, String value) {
    return switch (kind) {
      case HARM_TEST -> question.withHarm(Harm.valueOf(value));
      case JUDGEMENT -> {
        SortedMap<String, Boolean> judgements = new TreeMap<>(question.judgements());
        judgements.put(key, truth(value));
        yield question.withJudgements(judgements);
      }
      case FACT -> {
        if (key.equals(AGE)) {
          yield question.withSubjectAge(number(value));
        }
        if (key.startsWith("crime.")) {
          yield question.withCrime(crime(question.crime(), key, value));
        }
        SortedMap<String, Boolean> facts = new TreeMap<>(question.facts());
        facts.put(key, truth(value));
        yield question.withFacts(facts);
      }
    };
  }

  /** The question as if a key had not been answered, and the item did not tell it either. */
  static Question without(Question question, AnswerKind kind, String key) {
    return switch (kind) {
      case HARM_TEST -> question.withHarm(Harm.UNKNOWN);
      case JUDGEMENT -> {
        SortedMap<String, Boolean> judgements = new TreeMap<>(question.judgements());
        judgements.remove(key);
        yield question.withJudgements(judgements);
      }
      case FACT -> {
        if (key.equals(AGE)) {
          yield question.withSubjectAge(null);
        }
        if (key.startsWith("crime.")) {
          yield question.withCrime(crime(question.crime(), key, null));
        }
        SortedMap<String, Boolean> facts = new TreeMap<>(question.facts());
        facts.remove(key);
        yield question.withFacts(facts);
      }
    };
  }

  private static Crime crime(@Nullable Crime before, String key, @Nullable String value) {
    Crime crime = before == null ? Crime.UNKNOWN : before;
    Integer whole =
        value != null && (key.equals("crime.minimumMonths") || key.equals("crime.victimAge"))
            ? (Integer) number(value)
            : null;
    return switch (key) {
      case "crime.stage" ->
          new Crime(
              value,
              crime.form(),
              crime.kind(),
              crime.minimumMonths(),
              crime.prison(),
              crime.victimAge());
      case "crime.form" ->
          new Crime(
              crime.stage(),
              value,
              crime.kind(),
              crime.minimumMonths(),
              crime.prison(),
              crime.victimAge());
      case "crime.kind" ->
          new Crime(
              crime.stage(),
              crime.form(),
              value,
              crime.minimumMonths(),
              crime.prison(),
              crime.victimAge());
      case "crime.minimumMonths" ->
          new Crime(
              crime.stage(), crime.form(), crime.kind(), whole, crime.prison(), crime.victimAge());
      case "crime.prison" ->
          new Crime(
              crime.stage(),
              crime.form(),
              crime.kind(),
              crime.minimumMonths(),
              value == null ? null : truth(value),
              crime.victimAge());
      case "crime.victimAge" ->
          new Crime(
              crime.stage(),
              crime.form(),
              crime.kind(),
              crime.minimumMonths(),
              crime.prison(),
              whole);
      default -> throw new IllegalArgumentException("no such field of a crime");
    };
  }

  private static boolean truth(String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("neither true nor false");
    };
  }

  private static int number(String value) {
    int number = Integer.parseInt(value);
    if (number < 0 || number > 1200) {
      throw new IllegalArgumentException("out of range");
    }
    return number;
  }
}
