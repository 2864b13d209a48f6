package se.rattdela.casework.request;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.rules.Initiative;

/**
 * A request or own initiative in a list; carries no name of a person and no personal number.
 *
 * @param recipient code of the vocabulary's recipients
 * @param which which of its kind the recipient is ({@link DisclosureDraft#which})
 */
public record DisclosureRow(
    DisclosureId id,
    String number,
    DisclosureStatus status,
    Initiative initiative,
    MatterKind matter,
    String recipient,
    String which,
    CaseId caseId,
    String caseNumber,
    @Nullable LocalDate due,
    int items,
    Instant changedAt) {}
