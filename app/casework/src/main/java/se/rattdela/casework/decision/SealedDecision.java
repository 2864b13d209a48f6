package se.rattdela.casework.decision;

import java.time.Instant;
import se.rattdela.casework.common.DecisionId;

/**
 * A decision that stands.
 *
 * @param pdf the sealed file; a copy, changing it changes nothing
 * @param pdfSha256 its digest, hexadecimal, checked when read
 * @param digest of the content that was approved
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a file; never compared
public record SealedDecision(
    DecisionId id,
    String number,
    DecisionKind kind,
    String decidedBy,
    Instant decidedAt,
    byte[] pdf,
    String pdfSha256,
    String digest) {}
