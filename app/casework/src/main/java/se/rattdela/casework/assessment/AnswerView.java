package se.rattdela.casework.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.UserId;

/**
 * An answer as recorded.
 *
 * @param value as in {@link AnswerOption}
 * @param reason what the recipient reads; empty for a fact
 * @param internalNote stays in the file
 * @param stale something it rested on has changed since: it counts as open until it is given again
 * @param reusedFrom the earlier answer whose reason was taken over word for word; null for a reason
 *     of the officer's own
 */
public record AnswerView(
    String key,
    AnswerKind kind,
    String value,
    String reason,
    String internalNote,
    UserId by,
    String byName,
    Instant at,
    boolean stale,
    @Nullable AnswerId reusedFrom) {}
