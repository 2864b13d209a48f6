package se.rattdela.casework.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A decision without its file, for lists. */
record DecisionBrief(
    long id,
    long disclosureId,
    @Nullable String decisionNumber,
    long draftedBy,
    String draftedByName,
    Instant sentAt,
    @Nullable Instant decidedAt) {}
