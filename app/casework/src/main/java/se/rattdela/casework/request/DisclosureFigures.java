package se.rattdela.casework.request;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.Initiative;

/**
 * What the yearly account needs to know of a disclosure; nothing of any person.
 *
 * @param id of the disclosure
 * @param caseId of its case
 * @param recipient code of the vocabulary's recipients
 * @param received when it came in; null for an own initiative
 */
public record DisclosureFigures(
    long id,
    long caseId,
    Initiative initiative,
    String recipient,
    @Nullable Instant received,
    @Nullable LocalDate dueOn) {}
