package se.rattdela.casework.day;

import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.RedressId;
import se.rattdela.casework.common.RedressKind;

/**
 * A correction, change or annulment that waits for the actor's decision.
 *
 * @param first the decision it is about, and its number
 */
public record RedressTask(RedressId id, DecisionId first, String firstNumber, RedressKind kind) {}
