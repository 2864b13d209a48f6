package se.rattdela.casework.release;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.CaseRegister;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.Why;
import se.rattdela.casework.decision.DecisionHead;
import se.rattdela.casework.decision.Decisions;
import se.rattdela.casework.request.Disclosures;
import se.rattdela.casework.store.UnitOfWork;

/** Lists what has been decided on delegation, without opening any case. */
public final class DelegatedList {
  private final UnitOfWork work;
  private final Users users;
  private final CaseRegister register;
  private final Disclosures disclosures;
  private final Decisions decisions;
  private final DelegatedSource more;
  private final AuditTrail audit;

  /**
   * @param register knows the numbers of cases
   * @param more what else is decided on delegation
   */
  public DelegatedList(
      UnitOfWork work,
      Users users,
      CaseRegister register,
      Disclosures disclosures,
      Decisions decisions,
      DelegatedSource more,
      AuditTrail audit) {
    this.work = work;
    this.users = users;
    this.register = register;
    this.disclosures = disclosures;
    this.decisions = decisions;
    this.more = more;
    this.audit = audit;
  }

  List<DelegatedDecision> list(Actor actor, LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "to", Why.PERIOD);
    }
    Instant begins = from.atStartOfDay(OfficeTime.ZONE).toInstant();
    Instant ends = to.plusDays(1).atStartOfDay(OfficeTime.ZONE).toInstant();
    return work.write(em -> {
      Actor by = users.known(em, actor);
      if (!by.roles().contains(Role.REGISTRAR) && !by.roles().contains(Role.ADMINISTRATOR)) {
        throw new NotAllowedException(ErrorCode.ROLE_MISSING);
      }
      List<DelegatedDecision> all = new ArrayList<>(more.between(em, begins, ends));
      decisions.decidedBetween(em, begins, ends).forEach(each -> all.add(row(em, each)));
      all.sort(
          Comparator.comparing(DelegatedDecision::decidedOn)
              .thenComparing(DelegatedDecision::number));
      audit.append(
          em, by.id(), Operation.DELEGATED_LISTED, null, from + " " + to, all.size() + " rows");
      return all;
    });
  }

  private DelegatedDecision row(EntityManager em, DecisionHead head) {
    return new DelegatedDecision(
        head.id(),
        head.number(),
        LocalDate.ofInstant(head.decided(), OfficeTime.ZONE),
        head.kind().name(),
        head.delegation() == null ? "" : head.delegation(),
        head.decidedByName() == null ? "" : head.decidedByName(),
        head.decidedBy() == null ? "" : users.byId(em, head.decidedBy()).function(),
        register.head(em, disclosures.caseOf(em, head.disclosure())).number());
  }
}
