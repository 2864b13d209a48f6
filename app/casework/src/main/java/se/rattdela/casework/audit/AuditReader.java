package se.rattdela.casework.audit;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.UserId;

/**
 * Reads events for the review of who has read what. Names are left out: the reviewer's page looks
 * them up itself.
 */
public final class AuditReader {
  private static final String IN_CASES =
      "select e from AuditEventEntity e where e.caseId is not null and e.happenedAt >= :from"
          + " and e.happenedAt < :before and e.operation not in :left order by e.sequenceNumber";
  private static final String OF_VISIT =
      "select e from AuditEventEntity e where e.caseId = :case and e.actor = :actor"
          + " and e.sequenceNumber >= :first and e.sequenceNumber <= :last"
          + " order by e.sequenceNumber";

  private static final String LAST_BEFORE =
      "select max(e.happenedAt) from AuditEventEntity e where e.caseId = :case"
          + " and e.sequenceNumber < :sequence";

  /** The events that concern a case from one moment up to another, but for some operations. */
  public List<AuditEvent> inCases(
      EntityManager em, Instant from, Instant before, Collection<Operation> left) {
    return em
        .createQuery(IN_CASES, AuditEventEntity.class)
        .setParameter("from", from)
        .setParameter("before", before)
        .setParameter("left", left)
        .getResultList()
        .stream()
        .map(AuditReader::event)
        .toList();
  }

  /** What a user did in a case between two events, both counted. */
  public List<AuditEvent> ofVisit(
      EntityManager em, CaseId caseId, UserId actor, long first, long last) {
    return em
        .createQuery(OF_VISIT, AuditEventEntity.class)
        .setParameter("case", caseId.value())
        .setParameter("actor", actor.value())
        .setParameter("first", first)
        .setParameter("last", last)
        .getResultList()
        .stream()
        .map(AuditReader::event)
        .toList();
  }

  /** When a case was last touched before an event; null if never. */
  public @Nullable Instant lastBefore(EntityManager em, CaseId caseId, long sequence) {
    return em.createQuery(LAST_BEFORE, Instant.class)
        .setParameter("case", caseId.value())
        .setParameter("sequence", sequence)
        .getSingleResult();
  }

  private static AuditEvent event(AuditEventEntity each) {
    return new AuditEvent(
        each.sequenceNumber,
        each.happenedAt,
        each.actor,
        "",
        each.operation,
        each.caseId,
        each.subject,
        each.detail,
        each.digest);
  }
}
