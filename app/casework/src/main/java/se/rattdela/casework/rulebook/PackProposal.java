package se.rattdela.casework.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.UserId;

/**
 * A pack that someone wants in force.
 *
 * @param version send it back with what is done to the proposal
 * @param fileSha256 what is proposed is exactly this file
 * @param baseId the pack that was in force when it was proposed
 * @param outdated another pack has come in force since: it must be proposed anew
 * @param proposedBy nobody but another person may activate or refuse it
 * @param endedBy display name of who withdrew, refused or activated it; null = it waits
 * @param reason why it was refused; else empty
 */
public record PackProposal(
    ProposalId id,
    long version,
    ProposalState state,
    PackIdentity pack,
    String fileName,
    String fileSha256,
    String keyId,
    LocalDate issued,
    String baseId,
    boolean outdated,
    CheckReport report,
    UserId proposedBy,
    String proposedByName,
    Instant proposedAt,
    @Nullable String endedBy,
    @Nullable Instant endedAt,
    String reason) {}
