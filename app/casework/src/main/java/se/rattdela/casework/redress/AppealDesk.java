package se.rattdela.casework.redress;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.PaperId;
import se.rattdela.casework.common.RedressId;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.common.Why;
import se.rattdela.casework.decision.Decisions;
import se.rattdela.casework.redress.RedressGate.Handled;
import se.rattdela.casework.store.StoredFiles;

/** Appeals, within a unit of work. */
final class AppealDesk {
  private final RedressGate gate;
  private final Decisions decisions;
  private final AppealTime appealTime;
  private final Retrials retrials;
  private final HandOvers handOvers;
  private final OfficeTime time;

  AppealDesk(
      RedressGate gate,
      Decisions decisions,
      AppealTime appealTime,
      Retrials retrials,
      HandOvers handOvers,
      OfficeTime time) {
    this.gate = gate;
    this.decisions = decisions;
    this.appealTime = appealTime;
    this.retrials = retrials;
    this.handOvers = handOvers;
    this.time = time;
  }

  List<AppealView> of(EntityManager em, Handled it) {
    return Redresses.appeals(em, it.first().id()).stream().map(each -> view(em, it, each)).toList();
  }

  /** An authority that asked may appeal what it was refused (OSL 6:7). */
  boolean appealable(EntityManager em, Handled it) {
    return appealTime.appealable(em, it);
  }

  AppealView register(EntityManager em, Actor actor, NewAppeal appeal) {
    Handled it = gate.registrar(em, actor, appeal.decision());
    RedressCheck.appeal(appeal, AppealTime.decidedOn(it.first()), time.today());
    decisions.add(em, it.by(), appeal.decision(), appeal.version());
    AppealEntity entity = new AppealEntity();
    entity.decisionId = appeal.decision().value();
    entity.state = AppealState.RECEIVED;
    entity.receivedOn = appeal.receivedOn();
    entity.byAuthority = appeal.byAuthority().strip();
    entity.reference = appeal.reference().strip();
    entity.asks = appeal.asks().strip();
    entity.receivedByCourtOn = appeal.receivedByCourtOn();
    entity.touch(it.by().id(), it.by().displayName(), time.now());
    em.persist(entity);
    return done(em, it, entity, Operation.APPEAL_REGISTERED, "");
  }

  AppealView inTime(EntityManager em, Actor actor, AppealId id, long version, String reason) {
    RedressCheck.reason(reason);
    AppealEntity entity = Redresses.entity(em, id);
    Handled it = gate.require(em, actor, Role.OFFICER, first(entity));
    step(entity, version, AppealState.RECEIVED);
    if (rejectionWaits(em, entity)) {
      throw new NotAllowedException(ErrorCode.WRONG_STATUS);
    }
    entity.state = AppealState.IN_TIME;
    entity.timelinessReason = reason.strip();
    entity.timelinessByName = it.by().displayName();
    entity.timelinessOn = time.today();
    return done(em, it, entity, Operation.APPEAL_TIMELINESS_DECIDED, entity.state.name());
  }

  private static boolean rejectionWaits(EntityManager em, AppealEntity entity) {
    return Redresses.of(em, first(entity)).stream()
        .filter(each -> each.state == RedressState.AWAITING_APPROVAL)
        .anyMatch(each -> each.appealId != null && each.appealId == entity.id());
  }

  AppealView reconsider(
      EntityManager em,
      Actor actor,
      AppealId id,
      long version,
      Reconsideration outcome,
      @Nullable PaperId change,
      String reason) {
    RedressCheck.reason(reason);
    AppealEntity entity = Redresses.entity(em, id);
    Handled it = gate.decider(em, actor, first(entity));
    step(entity, version, AppealState.IN_TIME);
    if (outcome == Reconsideration.STANDS ? change != null : !changes(em, it, change)) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "change", Why.CHANGE_NOT_DECIDED);
    }
    entity.state = AppealState.RECONSIDERED;
    entity.reconsideration = outcome;
    entity.changed(change);
    entity.reconsiderationReason = reason.strip();
    entity.reconsideredByName = it.by().displayName();
    entity.reconsideredOn = time.today();
    return done(em, it, entity, Operation.APPEAL_RECONSIDERED, outcome.name());
  }

  /** Whether it is a decided change of the appealed decision, or a decision that tries it anew. */
  private boolean changes(EntityManager em, Handled it, @Nullable PaperId change) {
    return switch (change) {
      case null -> false;
      case DecisionId later -> retrials.made(em, it, later);
      case RedressId id -> {
        RedressEntity made = Redresses.entity(em, id);
        yield made.decisionId == it.first().id().value()
            && made.state == RedressState.DECIDED
            && (made.kind == RedressKind.CHANGE || made.kind == RedressKind.ANNULMENT);
      }
    };
  }

  /** The letter as it would be, marked as a draft. */
  byte[] handOverPreview(EntityManager em, Actor actor, AppealId id, HandOverText text) {
    RedressCheck.handOver(text);
    AppealEntity entity = Redresses.entity(em, id);
    Handled it = gate.require(em, actor, Role.OFFICER, first(entity));
    byte[] preview = handOvers.print(em, it, entity, text, null);
    gate.log(em, it, Operation.RELEASE_PREVIEWED, it.first().number(), "hand-over");
    return preview;
  }

  byte[] handOverLetter(EntityManager em, Actor actor, AppealId id) {
    AppealEntity entity = Redresses.entity(em, id);
    Handled it = gate.known(em, actor, first(entity));
    Long file = entity.handOverFileId;
    if (file == null) {
      throw new NotFoundException();
    }
    gate.log(em, it, Operation.REDRESS_READ, it.first().number(), "hand-over");
    return StoredFiles.read(em, file);
  }

  byte[] printHandOverLetter(
      EntityManager em, Actor actor, AppealId id, @Nullable ProtectedIdentity confirmed) {
    return leaving(em, actor, id, confirmed, Operation.DECISION_PRINTED);
  }

  byte[] exportedHandOverLetter(
      EntityManager em, Actor actor, AppealId id, @Nullable ProtectedIdentity confirmed) {
    return leaving(em, actor, id, confirmed, Operation.SEALED_EXPORTED);
  }

  private byte[] leaving(
      EntityManager em,
      Actor actor,
      AppealId id,
      @Nullable ProtectedIdentity confirmed,
      Operation operation) {
    AppealEntity entity = Redresses.entity(em, id);
    Handled it = gate.known(em, actor, first(entity));
    Long file = entity.handOverFileId;
    if (file == null) {
      throw new NotFoundException();
    }
    RedressGate.requireConfirmed(it, confirmed);
    gate.log(em, it, operation, it.first().number(), "hand-over");
    return StoredFiles.read(em, file);
  }

  AppealView handOver(
      EntityManager em,
      Actor actor,
      AppealId id,
      long version,
      LocalDate on,
      HandOverText text,
      @Nullable ProtectedIdentity confirmed) {
    RedressCheck.handOver(text);
    AppealEntity entity = Redresses.entity(em, id);
    Handled it = gate.require(em, actor, Role.OFFICER, first(entity));
    RedressGate.requireConfirmed(it, confirmed);
    step(entity, version, AppealState.RECONSIDERED);
    LocalDate earliest = entity.receivedOn;
    RedressCheck.day("on", on, earliest, time.today());
    long letter = StoredFiles.save(em, handOvers.print(em, it, entity, text, on));
    entity.state = AppealState.HANDED_OVER;
    entity.handedOverOn = on;
    entity.handOverFileId = letter;
    return done(em, it, entity, Operation.APPEAL_HANDED_OVER, on.toString());
  }

  AppealView judged(
      EntityManager em,
      Actor actor,
      AppealId id,
      long version,
      Judgment judgment,
      LocalDate on,
      String courtNumber,
      String note) {
    RedressCheck.text("note", note);
    RedressCheck.courtNumber(courtNumber);
    AppealEntity entity = Redresses.entity(em, id);
    Handled it = gate.require(em, actor, Role.OFFICER, first(entity));
    step(entity, version, AppealState.HANDED_OVER);
    LocalDate handedOver = entity.handedOverOn;
    RedressCheck.day("on", on, handedOver == null ? entity.receivedOn : handedOver, time.today());
    entity.state = AppealState.JUDGED;
    entity.judgment = judgment;
    entity.judgedOn = on;
    entity.courtNumber = courtNumber.strip();
    entity.judgmentNote = note.strip();
    return done(em, it, entity, Operation.APPEAL_JUDGED, judgment.name());
  }

  private static void step(AppealEntity entity, long version, AppealState state) {
    entity.expect(version);
    if (entity.state != state) {
      throw new NotAllowedException(ErrorCode.WRONG_STATUS);
    }
  }

  private AppealView done(
      EntityManager em, Handled it, AppealEntity entity, Operation operation, String detail) {
    entity.touch(it.by().id(), it.by().displayName(), time.now());
    gate.log(em, it, operation, it.first().number(), detail);
    em.flush(); // so that the version shown is the one the next change must name
    return view(em, it, entity);
  }

  private AppealView view(EntityManager em, Handled it, AppealEntity entity) {
    return entity.view(appealTime.of(em, it, entity));
  }

  private static DecisionId first(AppealEntity entity) {
    return new DecisionId(entity.decisionId);
  }
}
