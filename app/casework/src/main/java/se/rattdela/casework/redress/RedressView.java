package se.rattdela.casework.redress;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.common.RedressId;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.decision.DraftWarning;
import se.rattdela.casework.decision.SignedCopy;

/**
 * A correction, change or annulment of a decision.
 *
 * @param version send it back with every change
 * @param first the decision it is about, and its number
 * @param number its own; null until it is decided
 * @param missing what must be in place before it can be sent
 * @param warnings what has changed around it since it was last saved or sent; empty once decided
 * @param returned why the approver gave it back; empty = has not been given back
 * @param decidedById who decided it; null until it is decided
 * @param decidedBy their name; null until it is decided
 * @param pdfSha256 of the sealed file; null until it is decided
 * @param signed copies that the decision-maker has signed, oldest first
 * @param appeal the appeal it rejects; null of all else
 */
public record RedressView(
    RedressId id,
    long version,
    DecisionId first,
    String firstNumber,
    @Nullable String number,
    RedressState state,
    RedressDraft content,
    List<MissingPart> missing,
    List<DraftWarning> warnings,
    String draftedBy,
    String returned,
    @Nullable UserId decidedById,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String pdfSha256,
    List<SignedCopy> signed,
    @Nullable AppealId appeal) {
  public RedressView {
    missing = List.copyOf(missing);
    warnings = List.copyOf(warnings);
    signed = List.copyOf(signed);
  }
}
