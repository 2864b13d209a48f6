package se.rattdela.casework.dispatch;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.CaseAccess;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.caseregister.CaseRegister;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.PaperId;
import se.rattdela.casework.common.RedressId;
import se.rattdela.casework.decision.DecisionHead;
import se.rattdela.casework.decision.Decisions;
import se.rattdela.casework.decision.ItemOutcome;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.item.GivenBefore;
import se.rattdela.casework.item.Items;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.Disclosures;
import se.rattdela.casework.store.UnitOfWork;

/** Stores dispatches and marks what they give. */
public final class StoredDispatches implements DispatchService {
  private final UnitOfWork work;
  private final DispatchGate gate;
  private final Disclosures disclosures;
  private final Decisions decisions;
  private final Items items;
  private final Dispatches dispatches;
  private final DispatchPackages packages;
  private final Amendments amendments;
  private final WaitingList waiting;
  private final AuditTrail audit;
  private final OfficeTime time;

  /**
   * @param packages makes what a message or an archive package is made of
   * @param amendments knows what was said of decisions afterwards
   */
  public StoredDispatches(
      UnitOfWork work,
      Users users,
      CaseRegister register,
      CaseAccess access,
      Disclosures disclosures,
      Decisions decisions,
      Items items,
      Dispatches dispatches,
      DispatchPackages packages,
      Amendments amendments,
      AuditTrail audit,
      OfficeTime time) {
    this.work = work;
    this.gate = new DispatchGate(users, register, access);
    this.disclosures = disclosures;
    this.decisions = decisions;
    this.items = items;
    this.dispatches = dispatches;
    this.packages = packages;
    this.amendments = amendments;
    this.waiting = new WaitingList(gate, disclosures, decisions, dispatches, amendments);
    this.audit = audit;
    this.time = time;
  }

  @Override
  public List<WaitingDispatch> waiting(Actor actor) {
    return work.read(em -> waiting.of(em, gate.dispatcher(em, actor)));
  }

  @Override
  public List<WaitingDispatch> toArchive(Actor actor) {
    return work.read(em -> {
      Actor by = gate.dispatcher(em, actor);
      return packages.archives(em) ? waiting.toArchive(em, by) : List.of();
    });
  }

  @Override
  public DispatchSheet sheet(Actor actor, PaperId paper) {
    return work.write(em -> {
      Leaving it = leaving(em, actor, paper);
      log(em, it, Operation.DISPATCH_OPENED, it.protection().name());
      return sheet(em, it);
    });
  }

  private DispatchSheet sheet(EntityManager em, Leaving it) {
    DecisionHead head = decisions.head(em, it.decision().id());
    DisclosureDraft content = content(em, it);
    @Nullable ErrorCode obstacle = obstacle(em, it);
    return new DispatchSheet(
        it.id(),
        head.id(),
        head.version(),
        it.number(),
        head.kind(),
        it.redress(),
        it.caseHead().number(),
        content.recipient(),
        content.recipientUnit(),
        content.recipientOfficer(),
        content.recipientReference(),
        it.protection(),
        it.caseHead().protectedPersons(),
        safe(it.protection(), obstacle),
        packages.names(em, it, true),
        packages.awaitsSignature(em, it),
        obstacle,
        dispatches.of(em, it.id()));
  }

  /** What is not to reach any recipient can still go to the archive. */
  private static Set<DispatchChannel> safe(
      ProtectedIdentity protection, @Nullable ErrorCode obstacle) {
    return DispatchChannel.safeFor(protection).stream()
        .filter(channel -> obstacle == null || !channel.reachesRecipient())
        .collect(Collectors.toSet());
  }

  @Override
  public DispatchSheet dispatch(Actor actor, NewDispatch dispatch) {
    DispatchCheck.texts(dispatch);
    return work.write(em -> {
      Leaving it = leaving(em, actor, dispatch.paper());
      ProtectedIdentity protection = it.protection();
      DispatchCheck.leaves(
          dispatch.channel(), dispatch.confirmedProtection(), protection, obstacle(em, it));
      DispatchCheck.sentAt(dispatch, it.decided(), time.now());
      decisions.add(em, it.by(), it.decision().id(), dispatch.version());
      DispatchEntity entity = store(em, it, dispatch);
      // What is said of a decision afterwards gives nothing: to give is to decide anew.
      if (dispatch.channel().reachesRecipient() && it.amendment() == null) {
        give(em, it, entity);
      }
      log(
          em,
          it,
          Operation.DISPATCHED,
          entity.dispatchNumber + " " + dispatch.channel() + " " + protection);
      return sheet(em, it);
    });
  }

  private DispatchEntity store(EntityManager em, Leaving it, NewDispatch dispatch) {
    DispatchEntity entity = new DispatchEntity();
    Amendment amendment = it.amendment();
    entity.decisionId = it.decision().id().value();
    entity.redressId = amendment == null ? null : amendment.id().value();
    entity.dispatchNumber = Dispatches.next(em, it.decision().id());
    entity.channel = dispatch.channel();
    entity.sentAt = dispatch.sentAt();
    entity.receiverFunction = dispatch.receiverFunction().strip();
    entity.receiverOfficer = dispatch.receiverOfficer().strip();
    entity.verified = dispatch.verified();
    entity.verifiedNote = dispatch.verifiedNote().strip();
    entity.receipt = dispatch.receipt().strip();
    entity.protection = it.protection();
    entity.sentBy = it.by().id().value();
    entity.sentByName = it.by().displayName();
    entity.state = DispatchState.SENT;
    packages
        .names(em, it, dispatch.channel().reachesRecipient())
        .forEach(each -> entity.files.add(new DispatchEntity.File(each)));
    entity.touch(it.by().id(), it.by().displayName(), time.now());
    em.persist(entity);
    return entity;
  }

  /** From here the items that leave count as given, on the day of the dispatch. */
  private void give(EntityManager em, Leaving it, DispatchEntity dispatch) {
    GivenBefore given =
        new GivenBefore(
            content(em, it).recipient(),
            LocalDate.ofInstant(dispatch.sentAt, OfficeTime.ZONE),
            it.number());
    decisions.outcomes(em, it.decision().id()).entrySet().stream()
        .filter(each -> each.getValue() != ItemOutcome.NOT_GIVEN)
        .map(Map.Entry::getKey)
        .forEach(item -> items.markGiven(em, it.caseHead().id(), item, given, dispatch.id()));
  }

  @Override
  public DispatchSheet ended(
      Actor actor, DispatchId id, long version, DispatchState state, Instant at, String note) {
    DispatchCheck.ending(state, note);
    return work.write(em -> {
      DispatchEntity entity = Dispatches.entity(em, id);
      Leaving it = leaving(em, actor, paper(entity));
      entity.expect(version);
      if (entity.state != DispatchState.SENT) {
        throw new NotAllowedException(ErrorCode.WRONG_STATUS);
      }
      DispatchCheck.endedAt(at, entity.sentAt, time.now());
      entity.state = state;
      entity.endedAt = at;
      entity.note = note.strip();
      entity.touch(it.by().id(), it.by().displayName(), time.now());
      if (!state.gives()) {
        items.notGiven(em, entity.id());
      }
      log(em, it, Operation.DISPATCH_ENDED, entity.dispatchNumber + " " + state);
      return sheet(em, it);
    });
  }

  private static PaperId paper(DispatchEntity entity) {
    Long redress = entity.redressId;
    return redress == null ? new DecisionId(entity.decisionId) : new RedressId(redress);
  }

  @Override
  public DispatchPackage packageFor(
      Actor actor, PaperId paper, DispatchChannel target, @Nullable ProtectedIdentity confirmed) {
    return work.write(em -> {
      Leaving it = leaving(em, actor, paper);
      DispatchCheck.leaves(target, confirmed, it.protection(), obstacle(em, it));
      DispatchPackage made = packages.of(em, it, content(em, it), target);
      log(
          em,
          it,
          Operation.DISPATCH_PACKAGED,
          made.files().size() + " files " + target + " " + it.protection());
      return made;
    });
  }

  @Override
  public List<OutgoingFile> filesToPrint(
      Actor actor, PaperId paper, @Nullable ProtectedIdentity confirmed) {
    return work.write(em -> {
      Leaving it = leaving(em, actor, paper);
      DispatchCheck.confirmed(confirmed, it.protection());
      List<OutgoingFile> printed = packages.files(em, it, true);
      log(em, it, Operation.DECISION_PRINTED, printed.size() + " files " + it.protection());
      return printed;
    });
  }

  private Leaving leaving(EntityManager em, Actor actor, PaperId paper) {
    Actor by = gate.dispatcher(em, actor);
    @Nullable Amendment amendment =
        switch (paper) {
          case DecisionId _ -> null;
          case RedressId id -> amendments.decided(em, id);
        };
    DecisionHead head =
        decisions.head(em, amendment == null ? new DecisionId(paper.value()) : amendment.first());
    CaseHead caseHead = gate.require(em, by, disclosures.caseOf(em, head.disclosure()));
    head.decided();
    return new Leaving(by, head, caseHead, amendment);
  }

  /** Why it can go to no recipient; null = it can. */
  private @Nullable ErrorCode obstacle(EntityManager em, Leaving it) {
    return waiting.obstacle(em, it.decision(), it.amendment());
  }

  private DisclosureDraft content(EntityManager em, Leaving it) {
    return disclosures.state(em, it.caseHead(), it.decision().disclosure()).content();
  }

  private void log(EntityManager em, Leaving it, Operation operation, String detail) {
    audit.append(em, it.by().id(), operation, it.caseHead().id(), it.number(), detail);
  }
}
