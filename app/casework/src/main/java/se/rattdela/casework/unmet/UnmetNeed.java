package se.rattdela.casework.unmet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.UserId;

/**
 * A recorded need.
 *
 * @param content as it was recorded
 * @param citation the provision as it is cited; empty where none was named
 * @param recordedById who recorded it; names are not unique
 * @param takenBack when it was taken back, after which it counts no more; null while it counts
 */
public record UnmetNeed(
    UnmetNeedId id,
    NewUnmetNeed content,
    String citation,
    UserId recordedById,
    String recordedBy,
    Instant recordedAt,
    @Nullable Instant takenBack) {}
