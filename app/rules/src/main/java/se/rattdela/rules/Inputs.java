package se.rattdela.rules;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.pack.Vocabulary;
import se.rattdela.rules.pack.Vocabulary.Constraint;
import se.rattdela.rules.pack.Vocabulary.Fact;

/** What a question says about each key: a value, or nothing. */
final class Inputs {

  static final String HARM = "item.harm";

  private final Question question;
  private final Vocabulary vocabulary;
  private final Map<String, Boolean> judgements;

  Inputs(Question question, Vocabulary vocabulary) {
    this.question = question;
    this.vocabulary = vocabulary;
    this.judgements = withConsequences(question.judgements(), vocabulary);
  }

  /** Answers that follow from given ones: "exceptional" implies "overriding", and back again. */
  private static Map<String, Boolean> withConsequences(
      Map<String, Boolean> given, Vocabulary vocabulary) {
    Map<String, Boolean> all = new HashMap<>(given);
    boolean grew = true;
    while (grew) {
      int before = all.size();
      for (Constraint constraint : vocabulary.constraints()) {
        if (Boolean.TRUE.equals(all.get(constraint.ifTrue()))) {
          all.putIfAbsent(constraint.thenTrue(), true);
        }
        if (Boolean.FALSE.equals(all.get(constraint.thenTrue()))) {
          all.putIfAbsent(constraint.ifTrue(), false);
        }
      }
      grew = all.size() > before;
    }
    return all;
  }

  /** Whether the field belongs to a crime that the item does not concern at all. */
  boolean absent(String key) {
    return key.startsWith("crime.") && question.crime() == null;
  }

  /** A field's value; null = not known. */
  @Nullable Object field(String key) {
    Object value = fieldOf(question, key);
    return value == null ? followsFromCrime(key) : value;
  }

  /** Without prison in the scale the lowest penalty is none of prison, and the other way round. */
  private @Nullable Object followsFromCrime(String key) {
    Crime crime = question.crime();
    if (crime == null) {
      return null;
    }
    boolean noPrison = Boolean.FALSE.equals(crime.prison());
    if (key.equals("crime.minimumMonths") && noPrison) {
      return 0;
    }
    Integer months = crime.minimumMonths();
    if (key.equals("crime.prison") && months != null && months > 0) {
      return true;
    }
    return null;
  }

  static @Nullable Object fieldOf(Question question, String key) {
    Crime crime = question.crime() == null ? Crime.UNKNOWN : question.crime();
    return switch (key) {
      case "initiative" -> question.initiative() == null ? null : question.initiative().name();
      case HARM -> question.harm() == Harm.UNKNOWN ? null : question.harm().name();
      case "subject.age" -> question.subjectAge();
      case "crime.stage" -> crime.stage();
      case "crime.form" -> crime.form();
      case "crime.kind" -> crime.kind();
      case "crime.minimumMonths" -> crime.minimumMonths();
      case "crime.prison" -> crime.prison();
      case "crime.victimAge" -> crime.victimAge();
      default -> throw new IllegalArgumentException("not a field: " + key);
    };
  }

  /** A fact's value; null = not known. An absent closed fact is false: no record, no act. */
  @Nullable Boolean fact(String key) {
    Boolean value = question.facts().get(key);
    if (value != null) {
      return value;
    }
    Fact declared = vocabulary.facts().get(key);
    boolean closed = declared != null && declared.closed();
    return closed ? Boolean.FALSE : null;
  }

  /** A judgement's answer, given or following from given ones; null = not made. */
  @Nullable Boolean judgement(String key) {
    return judgements.get(key);
  }
}
