package se.rattdela.casework.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.UserId;

/**
 * An answer, or that none has come.
 *
 * @param happenedOn the day of the answer; of {@link NoticeOutcome#NO_ANSWER_YET} the day it was
 *     asked for
 * @param note without names or numbers of persons; may be empty
 * @param remindOn when to look again; null when nothing more is waited for
 */
public record FollowUp(
    NoticeOutcome outcome,
    LocalDate happenedOn,
    String note,
    @Nullable LocalDate remindOn,
    UserId recordedById,
    String recordedBy,
    Instant recordedAt) {}
