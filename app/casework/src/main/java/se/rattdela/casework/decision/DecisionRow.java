package se.rattdela.casework.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.casework.request.MatterKind;

/**
 * A decision in a list.
 *
 * @param number its own; null until it is decided
 * @param recipient the authority's name
 * @param draftedById who drafted it; names are not unique
 * @param due the day the answer is due; of an oral disclosure the day its review is due
 */
public record DecisionRow(
    DecisionId id,
    DisclosureId disclosure,
    @Nullable String number,
    String disclosureNumber,
    String caseNumber,
    String recipient,
    MatterKind matter,
    @Nullable LocalDate due,
    DisclosureStatus status,
    UserId draftedById,
    String draftedBy,
    @Nullable Instant sentAt,
    @Nullable Instant decidedAt) {}
