package se.rattdela.rules;

import se.rattdela.rules.pack.Condition.ValueTest;

/**
 * How truth is computed. The meaning of the law is written once, in {@link Reading}; with {@link
 * Kleene} it gives a status, with {@link Diagram} every completion at once.
 *
 * @param <T> a truth value
 */
interface Algebra<T> {

  T constant(boolean value);

  T and(T left, T right);

  T or(T left, T right);

  T not(T operand);

  /** A field of the question that may be unknown passes a test. */
  T field(String key, ValueTest test);

  /** A fact is true. */
  T fact(String key);

  /** A judgement is answered yes. */
  T judgement(String key);
}
