package se.rattdela.casework.dispatch;

import java.time.Instant;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.decision.DecisionKind;

/**
 * A decision that has not reached its recipient.
 *
 * @param recipient code of the vocabulary's recipients
 * @param failed it has been sent before and failed or came back
 */
public record WaitingDispatch(
    DecisionId decision,
    String number,
    DecisionKind kind,
    String caseNumber,
    String recipient,
    Instant decidedAt,
    boolean failed) {}
