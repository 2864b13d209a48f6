package se.rattdela.casework.decision;

import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.PaperId;
import se.rattdela.casework.common.RedressId;
import se.rattdela.casework.common.UserId;

/**
 * A sealed file to which its maker may append a signature.
 *
 * @param id the paper
 * @param decision the decision it is, or is about
 * @param decidedBy who may sign it
 * @param pdf as it was sealed, checked against its digest
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a file; never compared
public record SealedPaper(PaperId id, DecisionId decision, @Nullable UserId decidedBy, byte[] pdf) {
  /** The number of the correction, change or annulment; null = it is the decision itself. */
  @Nullable Long redress() {
    return id instanceof RedressId redress ? redress.value() : null;
  }
}
