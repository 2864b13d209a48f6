package se.rattdela.casework.assessment;

import java.time.Instant;
import se.rattdela.casework.common.UserId;

/**
 * An answer as recorded.
 *
 * @param value as in {@link AnswerOption}
 * @param reason what the recipient reads; empty for a fact
 * @param internalNote stays in the file
 * @param stale something it rested on has changed since: it counts as open until it is given again
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
    boolean stale) {}
