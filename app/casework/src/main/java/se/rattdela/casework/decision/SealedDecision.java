package se.rattdela.casework.decision;

import java.time.Instant;
import java.util.List;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.UserId;

/**
 * A decision that stands.
 *
 * @param version send it back with what is added to it: a signed copy, a dispatch
 * @param staysInFile whether it goes to nobody
 * @param decidedById who decided it; names are not unique
 * @param pdf the sealed file; a copy, changing it changes nothing
 * @param pdfSha256 its digest, hexadecimal, checked when read
 * @param digest of exactly what was approved: the decision and every file with it
 * @param signed copies that the decision-maker has signed, oldest first
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a file; never compared
public record SealedDecision(
    DecisionId id,
    long version,
    String number,
    DecisionKind kind,
    boolean staysInFile,
    UserId decidedById,
    String decidedBy,
    Instant decidedAt,
    byte[] pdf,
    String pdfSha256,
    String digest,
    List<SignedCopy> signed) {
  public SealedDecision {
    signed = List.copyOf(signed);
  }
}
