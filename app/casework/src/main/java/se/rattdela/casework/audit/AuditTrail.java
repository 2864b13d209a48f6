package se.rattdela.casework.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.UserId;

/** Appends events, in the unit of work of what they tell of. */
public final class AuditTrail {
  /** What comes before the first event. */
  static final String START = "0".repeat(64);

  private static final List<Operation> OPENINGS =
      List.of(Operation.CASE_OPENED, Operation.CASE_OPENED_WITH_REASON);
  private static final String OPENED =
      "select count(e) from AuditEventEntity e where e.caseId = :case and e.actor = :actor"
          + " and e.operation in :openings and e.happenedAt >= :since";

  private final OfficeTime time;

  /**
   * @param time when events happen
   */
  public AuditTrail(OfficeTime time) {
    this.time = time;
  }

  /** The classes Hibernate maps for this package. */
  public static List<Class<?>> entities() {
    return List.of(AuditEventEntity.class, AuditHeadEntity.class);
  }

  /** Whether the log has an opening of the case by the actor today. */
  public boolean openedToday(EntityManager em, UserId actor, CaseId caseId) {
    return em.createQuery(OPENED, Long.class)
            .setParameter("case", caseId.value())
            .setParameter("actor", actor.value())
            .setParameter("openings", OPENINGS)
            .setParameter("since", time.today().atStartOfDay(OfficeTime.ZONE).toInstant())
            .getSingleResult()
        > 0;
  }

  /**
   * Appends an event. Call it last: what has been changed before is written first, and then the
   * head of the chain is locked to the end of the work – in that order everywhere, so that two
   * works never wait for each other.
   *
   * @param subject a number such as {@code B-2026-0231} or an internal id; no personal data
   * @param detail codes and digests; no personal data
   */
  public void append(
      EntityManager em,
      UserId actor,
      Operation operation,
      @Nullable CaseId caseId,
      String subject,
      String detail) {
    em.flush();
    AuditHeadEntity head =
        em.find(AuditHeadEntity.class, AuditHeadEntity.ONLY, LockModeType.PESSIMISTIC_WRITE);
    if (head == null) {
      throw new IllegalStateException("the head of the audit chain is missing");
    }
    AuditEventEntity event = new AuditEventEntity();
    event.sequenceNumber = head.sequenceNumber + 1;
    event.happenedAt = time.now();
    event.actor = actor.value();
    event.operation = operation;
    event.caseId = caseId == null ? null : caseId.value();
    event.subject = subject;
    event.detail = detail;
    event.previousDigest = head.digest;
    event.digest = event.computedDigest();
    em.persist(event);
    head.sequenceNumber = event.sequenceNumber;
    head.digest = event.digest;
  }
}
