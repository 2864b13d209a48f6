package se.rattdela.rules.pack;

import org.jspecify.annotations.Nullable;

/**
 * One requirement of a version: a condition with the words that show it to a user.
 *
 * @param text the requirement in Swedish, as the explanation panel lists it
 * @param condition what must hold
 * @param reason code of the reason kind when it does not hold
 * @param trap code of the named trap, where failing it is a known mistake
 */
public record Requirement(String text, Condition condition, String reason, @Nullable String trap) {}
