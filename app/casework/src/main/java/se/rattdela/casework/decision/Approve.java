package se.rattdela.casework.decision;

import java.util.Set;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.ItemId;

/**
 * The approver's decision.
 *
 * @param version and digest as in the {@link ApprovalView} that was reviewed
 * @param reviewed every item of the decision, ticked one by one
 * @param certificates all that the view required
 * @param remark what the review afterwards of an oral disclosure found fault with; empty = nothing
 * @param seen everything the view showed as to be looked at, ticked one by one
 */
public record Approve(
    DecisionId id,
    long version,
    String digest,
    Set<ItemId> reviewed,
    Set<Certificate> certificates,
    String remark,
    Set<ReleaseCheck.Sighting> seen) {
  public Approve {
    seen = Set.copyOf(seen);
    reviewed = Set.copyOf(reviewed);
    certificates = Set.copyOf(certificates);
  }

  /** Without a remark, where nothing had to be looked at. */
  public Approve(
      DecisionId id,
      long version,
      String digest,
      Set<ItemId> reviewed,
      Set<Certificate> certificates) {
    this(id, version, digest, reviewed, certificates, "", Set.of());
  }
}
