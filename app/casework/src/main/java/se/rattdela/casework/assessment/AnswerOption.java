package se.rattdela.casework.assessment;

import se.rattdela.rules.Verdict;

/**
 * A possible answer with what it would lead to. None is ever chosen beforehand.
 *
 * @param value {@code true}, {@code false}, a number or a code, to send back in {@link
 *     RecordAnswer}
 */
public record AnswerOption(String value, Verdict leadsTo) {}
