package se.rattdela.rules;

/**
 * Something that is not answered and that decides the outcome.
 *
 * @param key the key in the vocabulary, such as {@code needed} or {@code subject.age}
 * @param kind whether a fact must be found out or a human must assess
 */
public record OpenKey(String key, KeyKind kind) {}
