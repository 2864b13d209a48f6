package se.rattdela.casework.dispatch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.PaperId;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.decision.DecisionKind;

/**
 * A decision, or a correction, change or annulment of one, that is done with but for the archive.
 *
 * @param kind of the decision
 * @param redress what the paper does with the decision; null = it is the decision itself
 * @param stays why it goes to no recipient; null = it has reached its recipient
 */
public record WaitingArchive(
    PaperId paper,
    String number,
    DecisionKind kind,
    @Nullable RedressKind redress,
    String caseNumber,
    Instant decidedAt,
    @Nullable ErrorCode stays) {}
