package se.rattdela.casework.counsel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.UserId;

/**
 * A question in a list; says nothing of what it is about.
 *
 * @param number of the disclosure; empty where it was asked from the matrix
 * @param decided whether the disclosure has been decided meanwhile
 * @param answeredAt null until it is answered
 */
public record CounselRow(
    CounselId id,
    CaseId caseId,
    String caseNumber,
    @Nullable DisclosureId disclosure,
    String number,
    boolean decided,
    String recipient,
    String key,
    boolean legal,
    int items,
    CounselState state,
    UserId askedBy,
    String askedByName,
    Instant askedAt,
    @Nullable Instant answeredAt) {}
