package se.rattdela.casework.dispatch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.RedressId;
import se.rattdela.casework.common.RedressKind;

/**
 * A correction, change or annulment that is decided, as it leaves.
 *
 * @param first the decision it is about
 * @param delegation the point by which it was decided
 * @param digest of exactly what was approved
 * @param sha256 of the sealed file
 * @param letterSha256 of the cover letter; null where there is none
 */
public record Amendment(
    RedressId id,
    DecisionId first,
    RedressKind kind,
    String number,
    String draftedBy,
    String decidedBy,
    Instant decidedAt,
    String delegation,
    String digest,
    String sha256,
    @Nullable String letterSha256) {}
