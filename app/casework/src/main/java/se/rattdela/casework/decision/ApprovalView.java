package se.rattdela.casework.decision;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.delegation.DelegationPoint;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.reports.decision.DecisionDocument;

/**
 * Exactly what an approver decides on.
 *
 * @param version send it back with the decision
 * @param digest SHA-256 of exactly what would leave, hexadecimal; send it back with the decision
 * @param leaves what is given
 * @param stays what is not
 * @param point the point of the delegation order that lets the actor decide; null = none does
 * @param obstacles why this actor cannot approve (four eyes, delegation); empty = nothing hinders
 * @param required certificates to be ticked
 * @param remarkRequired whether the review must remark: something was said without support, or to
 *     someone whose identity nobody had checked
 * @param files exactly what would leave: the decision as a preview, then what goes along, byte for
 *     byte as it would leave
 * @param checks what was searched for in them
 * @param document what would be rendered
 * @param protections of every person in the case
 */
public record ApprovalView(
    DecisionId id,
    long version,
    DecisionKind kind,
    DisclosureView disclosure,
    String draftedBy,
    List<DraftItem> leaves,
    List<DraftItem> stays,
    DecisionTexts texts,
    String digest,
    @Nullable DelegationPoint point,
    List<ErrorCode> obstacles,
    Set<Certificate> required,
    boolean remarkRequired,
    List<OutgoingFile> files,
    List<ReleaseCheck> checks,
    DecisionDocument document,
    List<ProtectedIdentity> protections) {
  public ApprovalView {
    leaves = List.copyOf(leaves);
    stays = List.copyOf(stays);
    obstacles = List.copyOf(obstacles);
    files = List.copyOf(files);
    checks = List.copyOf(checks);
    required = Set.copyOf(required);
    protections = List.copyOf(protections);
  }

  /** Number of the point that lets the actor decide; null = none does. */
  public @Nullable String delegation() {
    DelegationPoint covering = point;
    return covering == null ? null : covering.number();
  }
}
