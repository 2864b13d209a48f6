package se.rattdela.casework.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.store.UnitOfWork;

/** Reads the log from the database. */
public final class StoredAuditLog implements AuditLog {
  private static final String OF_CASE =
      "select e from AuditEventEntity e where e.caseId = :case order by e.sequenceNumber desc";

  private final UnitOfWork work;
  private final Users users;
  private final CaseGate gate;

  /**
   * @param gate says who may read the log of a case
   */
  public StoredAuditLog(UnitOfWork work, Users users, CaseGate gate) {
    this.work = work;
    this.users = users;
    this.gate = gate;
  }

  @Override
  public List<AuditEvent> ofCase(Actor actor, CaseId caseId) {
    return work.read(em -> {
      gate.require(em, users.known(em, actor), caseId);
      List<AuditEventEntity> events =
          em.createQuery(OF_CASE, AuditEventEntity.class)
              .setParameter("case", caseId.value())
              .getResultList();
      Set<UserId> actors =
          events.stream().map(each -> new UserId(each.actor)).collect(Collectors.toSet());
      Map<UserId, String> names = users.names(em, actors);
      return events.stream()
          .map(each ->
              new AuditEvent(
                  each.sequenceNumber,
                  each.happenedAt,
                  each.actor,
                  names.getOrDefault(new UserId(each.actor), ""),
                  each.operation,
                  each.caseId,
                  each.subject,
                  each.detail,
                  each.digest))
          .toList();
    });
  }

  @Override
  public ChainReport verify() {
    return work.read(new AuditVerifier()::verify);
  }

  /** Who may read the log of a case. */
  @FunctionalInterface
  public interface CaseGate {
    /** Throws unless the actor may. */
    void require(jakarta.persistence.EntityManager em, Actor actor, CaseId caseId);
  }
}
