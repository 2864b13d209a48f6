package se.rattdela.casework.common;

/**
 * Something that must be in place before a decision can be sent for approval.
 *
 * @param key name of the missing part, a key of the bundle named in {@code bundle}
 * @param bundle base name of the resource bundle that holds the Swedish message
 * @param subject what it concerns, such as an item number; empty when it concerns the whole
 */
public record MissingPart(String key, String bundle, String subject) {}
