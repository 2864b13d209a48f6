package se.rattdela.casework.rulebook;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.UserId;
import se.rattdela.rules.pack.RulePack;

/** Which pack is in force and which have been, within a unit of work. */
final class PackLedger {
  private static final String CHANGES =
      "select c from PackChangeEntity c order by c.changedAt desc, c.id desc";
  private static final String ACTIVATED =
      "select p from ProposalEntity p where p.state = :state order by p.endedAt desc, p.id desc";

  /** The row that every change moves; a change that another has overtaken fails on it. */
  PackInForceEntity head(EntityManager em) {
    PackInForceEntity head = em.find(PackInForceEntity.class, PackInForceEntity.ONLY);
    if (head == null) {
      throw new IllegalStateException("the row of the pack in force is missing");
    }
    return head;
  }

  /** The change that put the present pack in force; null before the first. */
  @Nullable PackChangeEntity current(EntityManager em) {
    Long change = head(em).changeId;
    return change == null ? null : em.find(PackChangeEntity.class, change);
  }

  /** All changes, newest first. */
  List<PackChange> history(EntityManager em) {
    return em.createQuery(CHANGES, PackChangeEntity.class).getResultList().stream()
        .map(PackChangeEntity::view)
        .toList();
  }

  /** Every pack that two persons have put in force, the latest first. */
  List<ProposalEntity> activated(EntityManager em) {
    return em.createQuery(ACTIVATED, ProposalEntity.class)
        .setParameter("state", ProposalState.ACTIVATED)
        .getResultList();
  }

  /**
   * Puts a pack in force.
   *
   * @param proposal what it was imported as; null = the program's own
   */
  void change(
      EntityManager em,
      PackCause cause,
      RulePack pack,
      @Nullable ProposalEntity proposal,
      UserId by,
      String byName,
      Instant now) {
    PackChangeEntity change = new PackChangeEntity();
    change.changedAt = now;
    change.cause = cause;
    change.source = proposal == null ? PackSource.PROGRAM : PackSource.IMPORTED;
    change.packId = pack.id();
    change.packSequence = pack.sequence();
    change.packSha256 = pack.sha256();
    change.proposalId = proposal == null ? null : proposal.id();
    change.proposedByName = proposal == null ? null : proposal.proposedByName;
    change.byName = byName;
    em.persist(change);
    PackInForceEntity head = head(em);
    head.changeId = change.id;
    head.touch(by, byName, now);
  }
}
