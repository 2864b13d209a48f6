package se.rattdela.casework.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.request.DisclosureStatus;

/** A decision in a list. */
public record DecisionRow(
    DecisionId id,
    DisclosureId disclosure,
    String number,
    String disclosureNumber,
    String caseNumber,
    String recipient,
    DisclosureStatus status,
    String draftedBy,
    @Nullable Instant sentAt,
    @Nullable Instant decidedAt) {}
