package se.rattdela.rules;

/**
 * A single known answer that, set to another value, would give another outcome.
 *
 * @param key the key in the vocabulary
 * @param to the other value: a {@link Boolean}, an {@link Integer} or a code ({@link String})
 * @param outcome the outcome it would give
 */
public record Change(String key, Object to, Outcome outcome) {}
