package se.rattdela.rules.pack;

import java.util.List;
import java.util.Set;

/**
 * A condition (rekvisit). A judgement is a leaf of its own kind: nothing but {@code
 * Question.judgements} can answer it.
 */
public sealed interface Condition {

  /** Every part holds. */
  record All(List<Condition> parts) implements Condition {
    /** Takes a copy. */
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** At least one part holds. */
  record Any(List<Condition> parts) implements Condition {
    /** Takes a copy. */
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** At least {@code count} parts hold. */
  record AtLeast(int count, List<Condition> parts) implements Condition {
    /** Takes a copy. */
    public AtLeast {
      parts = List.copyOf(parts);
    }
  }

  /** The part does not hold. */
  record Not(Condition part) implements Condition {}

  /** No protection of the item stands, so that there is no secrecy interest to weigh. */
  record NothingSecret() implements Condition {}

  /** A field that is always known (holder, recipient, purpose, category) is one of the codes. */
  record Code(CodeField field, Set<String> codes) implements Condition {
    /** Takes a copy. */
    public Code {
      codes = Set.copyOf(codes);
    }
  }

  /** A field that may be unknown (initiative, age, a field of the crime) passes a test. */
  record Field(String key, ValueTest test) implements Condition {}

  /** A sakomständighet has the given value. */
  record Fact(String key, boolean is) implements Condition {}

  /** A bedömning that a human has made has the given value. */
  record Judgement(String key, boolean is) implements Condition {}

  /** A field of the question that is always known. */
  enum CodeField {
    HOLDER,
    RECIPIENT,
    PURPOSE,
    CATEGORY
  }

  /** A test of one value. */
  sealed interface ValueTest {

    /** Whether a value passes: a {@link Boolean}, an {@link Integer} or a code. */
    boolean accepts(Object value);

    /** The value is one of the codes. */
    record OneOf(Set<String> codes) implements ValueTest {
      /** Takes a copy. */
      public OneOf {
        codes = Set.copyOf(codes);
      }

      @Override
      public boolean accepts(Object value) {
        return value instanceof String code && codes.contains(code);
      }
    }

    /** The number is below the limit. */
    record Below(int limit) implements ValueTest {
      @Override
      public boolean accepts(Object value) {
        return value instanceof Integer number && number < limit;
      }
    }

    /** The number reaches the limit. */
    record From(int limit) implements ValueTest {
      @Override
      public boolean accepts(Object value) {
        return value instanceof Integer number && number >= limit;
      }
    }

    /** The truth value is the given one. */
    record Is(boolean expected) implements ValueTest {
      @Override
      public boolean accepts(Object value) {
        return value instanceof Boolean truth && truth == expected;
      }
    }
  }
}
