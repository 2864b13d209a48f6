package se.rattdela.rules;

import java.util.List;

/**
 * A key of the vocabulary.
 *
 * @param number its place in a row of values
 * @param name such as {@code subject.age}
 * @param kind what it is about
 * @param values the values that completion and single changes try; none for a code
 * @param closed whether absence means no
 */
record Key(int number, String name, Kind kind, List<Object> values, boolean closed) {

  /** What a key is about. */
  enum Kind {
    /** A fixed code of the question: always known, never changed by an answer. */
    CODE,
    /** A field that may be unknown. */
    FIELD,
    /** A sakomständighet. */
    FACT,
    /** A bedömning. */
    JUDGEMENT
  }

  /** Whether it is a field of the crime, which an item may have none of. */
  boolean ofCrime() {
    return name.startsWith("crime.");
  }
}
