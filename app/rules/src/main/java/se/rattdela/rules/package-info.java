/**
 * The law as data and its evaluation: one {@link se.rattdela.rules.Question} (one piece of
 * information, one recipient, one day) in, one {@link se.rattdela.rules.Answer} out.
 *
 * <p>Guards the contract of the rule engine: unknown is never false, a judgement is never answered
 * by the program, an expired version never stands in for a missing one, and the same pack and
 * question always give the same answer. Knows no clock, no database and no screen.
 */
@NullMarked
package se.rattdela.rules;

import org.jspecify.annotations.NullMarked;
