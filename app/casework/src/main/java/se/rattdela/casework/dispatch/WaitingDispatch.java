package se.rattdela.casework.dispatch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.PaperId;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.decision.DecisionKind;

/**
 * A decision, or a correction, change or annulment of one, that has not reached its recipient.
 *
 * @param kind of the decision
 * @param redress what the paper does with the decision; null = it is the decision itself
 * @param recipient the authority's name
 * @param failed it has been sent before and failed or came back
 */
public record WaitingDispatch(
    PaperId paper,
    String number,
    DecisionKind kind,
    @Nullable RedressKind redress,
    String caseNumber,
    String recipient,
    Instant decidedAt,
    boolean failed) {}
