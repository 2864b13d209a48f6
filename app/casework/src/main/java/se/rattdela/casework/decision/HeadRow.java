package se.rattdela.casework.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.UserId;
import se.rattdela.rules.Initiative;

/** A decision as the database gives it for lists, without its file. */
record HeadRow(
    long id,
    long version,
    @Nullable String decisionNumber,
    DecisionKind kind,
    long disclosureId,
    long draftedBy,
    String draftedByName,
    @Nullable Long decidedBy,
    @Nullable String decidedByName,
    @Nullable Instant decidedAt,
    @Nullable String delegationNumber,
    @Nullable String pdfSha256,
    String sentDigest,
    String packId,
    Initiative initiative) {
  DecisionHead head() {
    return new DecisionHead(
        new DecisionId(id),
        version,
        decisionNumber == null ? "" : decisionNumber,
        kind,
        new DisclosureId(disclosureId),
        new UserId(draftedBy),
        draftedByName,
        decidedBy == null ? null : new UserId(decidedBy),
        decidedByName,
        decidedAt,
        delegationNumber,
        pdfSha256,
        sentDigest,
        packId,
        initiative);
  }
}
