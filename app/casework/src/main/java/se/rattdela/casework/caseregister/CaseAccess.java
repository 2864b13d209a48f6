package se.rattdela.casework.caseregister;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.common.Why;

/**
 * Who may see what stands in a case (lag 2001:454 10 §): the assigned officer; an approver of the
 * case's unit; another officer, approver or jurist for a stated reason, for the rest of the day.
 */
public final class CaseAccess {
  private static final String OPENED_TODAY =
      "select count(o) from CaseOpeningEntity o"
          + " where o.caseId = :case and o.userId = :user and o.openedOn = :day";

  private static final String LAST_REASON =
      "select o.reason from CaseOpeningEntity o where o.caseId = :case and o.userId = :user"
          + " and o.openedOn = :day and o.openedAt <= :until order by o.openedAt desc, o.id desc";

  private final CaseRegister register;
  private final OfficeTime time;

  /**
   * @param register knows who is assigned
   */
  public CaseAccess(CaseRegister register, OfficeTime time) {
    this.register = register;
    this.time = time;
  }

  /**
   * The case, if the actor may see it.
   *
   * @throws NotAllowedException NOT_ASSIGNED, or ROLE_MISSING for one who reads no cases at all
   */
  public CaseHead require(EntityManager em, Actor actor, CaseId caseId) {
    if (!readsCases(actor)) {
      throw new NotAllowedException(ErrorCode.ROLE_MISSING);
    }
    CaseHead head = register.head(em, caseId);
    if (!knows(em, actor, head)) {
      throw new NotAllowedException(ErrorCode.NOT_ASSIGNED);
    }
    return head;
  }

  /** Whether {@link #require} would give the case. */
  public boolean allows(EntityManager em, Actor actor, CaseId caseId) {
    return readsCases(actor) && knows(em, actor, register.head(em, caseId));
  }

  /**
   * The case, if the actor may see it or is a registrar of its unit: those read and dispatch the
   * papers that leave, and see nothing else of it.
   *
   * @throws NotAllowedException as {@link #require}
   */
  public CaseHead requirePapers(EntityManager em, Actor actor, CaseId caseId) {
    CaseHead head = register.head(em, caseId);
    return registers(actor, head) ? head : require(em, actor, caseId);
  }

  /** Whether the actor handles the papers of the case as its unit's registrar. */
  public static boolean registers(Actor actor, CaseHead head) {
    return actor.roles().contains(Role.REGISTRAR) && head.unit().equals(actor.unit());
  }

  private boolean knows(EntityManager em, Actor actor, CaseHead head) {
    boolean approver = actor.roles().contains(Role.APPROVER) && head.unit().equals(actor.unit());
    return approver || head.assigned().contains(actor.id()) || openedToday(em, actor, head.id());
  }

  /** Lets the actor in for a reason, for the rest of the day. The caller logs it. */
  public CaseHead admit(EntityManager em, Actor actor, CaseId caseId, String reason) {
    if (!readsCases(actor)) {
      throw new NotAllowedException(ErrorCode.ROLE_MISSING);
    }
    if (reason.isBlank()) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "reason", Why.REASON_MISSING);
    }
    CaseOpeningEntity opening = new CaseOpeningEntity();
    opening.caseId = caseId.value();
    opening.userId = actor.id().value();
    opening.openedAt = time.now();
    opening.openedOn = time.today();
    opening.reason = reason.strip();
    em.persist(opening);
    return register.head(em, caseId);
  }

  /** The reason a user stated last for opening a case, at a moment; null where none was stated. */
  public @Nullable String reason(EntityManager em, CaseId caseId, UserId user, Instant until) {
    return em
        .createQuery(LAST_REASON, String.class)
        .setParameter("case", caseId.value())
        .setParameter("user", user.value())
        .setParameter("day", LocalDate.ofInstant(until, OfficeTime.ZONE))
        .setParameter("until", until)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst()
        .orElse(null);
  }

  private static boolean readsCases(Actor actor) {
    return actor.roles().contains(Role.OFFICER)
        || actor.roles().contains(Role.APPROVER)
        || actor.roles().contains(Role.RULE_STEWARD);
  }

  private boolean openedToday(EntityManager em, Actor actor, CaseId caseId) {
    return em.createQuery(OPENED_TODAY, Long.class)
            .setParameter("case", caseId.value())
            .setParameter("user", actor.id().value())
            .setParameter("day", time.today())
            .getSingleResult()
        > 0;
  }
}
