package se.rattdela.rules;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.KeyTable.Implication;

/**
 * What a question says about each key: a value, nothing, or that there is no crime to ask about.
 */
final class Inputs {

  static final String HARM = "item.harm";
  static final String PRISON = "crime.prison";
  static final String MONTHS = "crime.minimumMonths";

  /** The value of every field of a crime where the item concerns none. */
  static final Object ABSENT = new Object();

  private final KeyTable keys;
  private final @Nullable Object[] given;
  private final @Nullable Object[] values;

  private Inputs(KeyTable keys, @Nullable Object[] given) {
    this.keys = keys;
    this.given = given;
    this.values = given.clone();
    addConsequences();
  }

  /** What a question says. Keys that the vocabulary does not have are passed over. */
  static Inputs of(KeyTable keys, Question question) {
    @Nullable Object[] row = new Object[keys.all().size()];
    for (Key key : keys.all()) {
      switch (key.kind()) {
        case CODE -> row[key.number()] = codeOf(question, key.name());
        case FIELD -> {
          boolean absent = question.crime() == null && key.ofCrime();
          row[key.number()] = absent ? ABSENT : fieldOf(question, key.name());
        }
        // No record and no act of the office: no.
        case FACT -> row[key.number()] = key.closed() ? Boolean.FALSE : null;
        case JUDGEMENT -> {
          // Not made, unless given below.
        }
      }
    }
    fill(row, keys, question.facts(), Key.Kind.FACT);
    fill(row, keys, question.judgements(), Key.Kind.JUDGEMENT);
    return new Inputs(keys, row);
  }

  private static void fill(
      @Nullable Object[] row, KeyTable keys, Map<String, Boolean> answers, Key.Kind kind) {
    answers.forEach((name, answer) -> {
      Key key = keys.find(name);
      if (key != null && key.kind() == kind) {
        row[key.number()] = answer;
      }
    });
  }

  private static String codeOf(Question question, String name) {
    return switch (name) {
      case "holder" -> question.holder();
      case "recipient" -> question.recipient();
      case "purpose" -> question.purpose();
      case "item.category" -> question.category();
      default -> throw new IllegalArgumentException("not a code: " + name);
    };
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
      case MONTHS -> crime.minimumMonths();
      case PRISON -> crime.prison();
      case "crime.victimAge" -> crime.victimAge();
      default -> throw new IllegalArgumentException("not a field: " + key);
    };
  }

  /**
   * Adds the answers that follow from given ones: "exceptional" implies "overriding" and back
   * again; without prison in the scale the lowest penalty is none of prison, and the other way
   * round.
   */
  private void addConsequences() {
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Implication implication : keys.implications()) {
        int from = implication.ifTrue().number();
        int to = implication.thenTrue().number();
        if (values[to] == null && is(values[from], true)) {
          values[to] = true;
          grew = true;
        }
        if (values[from] == null && is(values[to], false)) {
          values[from] = false;
          grew = true;
        }
      }
    }
    Key prison = keys.find(PRISON);
    Key months = keys.find(MONTHS);
    if (prison != null && months != null) {
      Object lowest = values[months.number()];
      if (lowest == null && is(values[prison.number()], false)) {
        values[months.number()] = 0;
      }
      if (values[prison.number()] == null && lowest instanceof Integer least && least > 0) {
        values[prison.number()] = true;
      }
    }
  }

  private static boolean is(@Nullable Object value, boolean expected) {
    return value instanceof Boolean known && known == expected;
  }

  /** A key's value, given or following from given ones; null = not known; may be ABSENT. */
  @Nullable Object value(Key key) {
    return values[key.number()];
  }

  /** The value that the question itself gives; null = none; may be ABSENT. */
  @Nullable Object given(Key key) {
    return given[key.number()];
  }

  /** Whether a key is a question without an answer. */
  boolean open(Key key) {
    return values[key.number()] == null;
  }

  /** The same with one answer given another value. */
  Inputs with(Key key, Object value) {
    @Nullable Object[] other = given.clone();
    other[key.number()] = value;
    return new Inputs(keys, other);
  }

  /** An implication that the answers break; null where they break none. */
  @Nullable Implication contradiction() {
    for (Implication implication : keys.implications()) {
      if (is(values[implication.ifTrue().number()], true)
          && is(values[implication.thenTrue().number()], false)) {
        return implication;
      }
    }
    return null;
  }

  /** Whether no completion of the answers is possible. */
  boolean contradictory() {
    return contradiction() != null || monthsWithoutPrison();
  }

  /** Whether prison is the lowest penalty of a crime that prison is no penalty for. */
  boolean monthsWithoutPrison() {
    Key prison = keys.find(PRISON);
    Key months = keys.find(MONTHS);
    return prison != null
        && months != null
        && values[months.number()] instanceof Integer least
        && least > 0
        && is(values[prison.number()], false);
  }
}
