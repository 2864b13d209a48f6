package se.rattdela.casework.rulebook;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.store.Aggregate;
import se.rattdela.casework.store.UnitOfWork;

/** Units of work of this package, with the role that each needs. */
final class StewardWork {
  private final UnitOfWork work;
  private final Users users;
  private final AuditTrail audit;
  private final OfficeTime time;

  StewardWork(UnitOfWork work, Users users, AuditTrail audit, OfficeTime time) {
    this.work = work;
    this.users = users;
    this.audit = audit;
    this.time = time;
  }

  /** Reads, for any user of the office. */
  <R> R read(Actor actor, Function<EntityManager, R> step) {
    return work.read(em -> {
      users.known(em, actor);
      return step.apply(em);
    });
  }

  /** Reads, for a rule steward. */
  <R> R stewardReads(Actor actor, Function<EntityManager, R> step) {
    return work.read(em -> {
      users.require(em, actor, Role.RULE_STEWARD);
      return step.apply(em);
    });
  }

  /** Writes, as a rule steward. */
  <R> R write(Actor actor, BiFunction<EntityManager, Actor, R> step) {
    return work.write(em -> step.apply(em, users.require(em, actor, Role.RULE_STEWARD)));
  }

  /** Appends an event that belongs to no case; call it last. */
  void log(EntityManager em, Actor by, Operation operation, String subject, String detail) {
    log(em, by, operation, null, subject, detail);
  }

  /** Appends an event; call it last. */
  void log(
      EntityManager em,
      Actor by,
      Operation operation,
      @Nullable CaseId caseId,
      String subject,
      String detail) {
    audit.append(em, by.id(), operation, caseId, subject, detail);
  }

  void touch(Aggregate entity, Actor by) {
    entity.touch(by.id(), by.displayName(), now());
  }

  /** What binds the office takes another person than the one who proposed it. */
  static void second(Actor by, long proposedBy) {
    if (by.id().equals(new UserId(proposedBy))) {
      throw new NotAllowedException(ErrorCode.SECOND_PERSON);
    }
  }

  Instant now() {
    return time.now();
  }

  LocalDate today() {
    return time.today();
  }
}
