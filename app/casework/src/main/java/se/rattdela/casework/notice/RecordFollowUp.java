package se.rattdela.casework.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.DisclosureId;

/**
 * An answer to be stored.
 *
 * @param followUps how many the view showed: a colleague may have recorded one in the meantime
 * @param happenedOn not in the future
 * @param note at most 4,000 characters, without names or numbers of persons
 * @param remindOn when to look again; null = the usual time for what is not final
 */
public record RecordFollowUp(
    DisclosureId disclosure,
    int followUps,
    NoticeOutcome outcome,
    LocalDate happenedOn,
    String note,
    @Nullable LocalDate remindOn) {}
