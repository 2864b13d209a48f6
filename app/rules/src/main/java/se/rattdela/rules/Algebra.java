package se.rattdela.rules;

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

  /** Whether a value is settled as the given one, so that what follows cannot change it. */
  boolean settled(T value, boolean as);

  /** A key's value passes a test. */
  T leaf(Formula.Leaf leaf);
}
