package se.rattdela.casework.dispatch;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.decision.DecisionHead;
import se.rattdela.casework.decision.DecisionKind;
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
  private final Annulled annulled;
  private final AuditTrail audit;
  private final OfficeTime time;

  /**
   * @param packages makes what a message or an archive package is made of
   * @param annulled knows which decisions no longer hold
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
      Annulled annulled,
      AuditTrail audit,
      OfficeTime time) {
    this.work = work;
    this.gate = new DispatchGate(users, register, access);
    this.disclosures = disclosures;
    this.decisions = decisions;
    this.items = items;
    this.dispatches = dispatches;
    this.packages = packages;
    this.annulled = annulled;
    this.audit = audit;
    this.time = time;
  }

  @Override
  public List<WaitingDispatch> waiting(Actor actor) {
    return work.read(em -> {
      Actor by = gate.dispatcher(em, actor);
      List<WaitingDispatch> waiting = new ArrayList<>();
      Map<DecisionId, Boolean> reached = dispatches.reached(em);
      for (DecisionHead head : decisions.sealed(em)) {
        boolean open =
            sends(head.kind())
                && !reached.getOrDefault(head.id(), false)
                && gate.allows(em, by, disclosures.caseOf(em, head.disclosure()))
                && !annulled.is(em, head.id());
        if (open) {
          waiting.add(waiting(em, by, head, reached.containsKey(head.id())));
        }
      }
      waiting.sort(
          Comparator.comparing(WaitingDispatch::decidedAt).thenComparing(WaitingDispatch::number));
      return waiting;
    });
  }

  private WaitingDispatch waiting(EntityManager em, Actor by, DecisionHead head, boolean failed) {
    CaseHead caseHead = gate.require(em, by, disclosures.caseOf(em, head.disclosure()));
    return new WaitingDispatch(
        head.id(),
        head.number(),
        head.kind(),
        caseHead.number(),
        content(em, caseHead, head).recipient(),
        head.decided(),
        failed);
  }

  /** What stays in the file, or has been said already, is sent to nobody. */
  private static boolean sends(DecisionKind kind) {
    return kind != DecisionKind.NOTICE_OMITTED && kind != DecisionKind.ORAL;
  }

  @Override
  public DispatchSheet sheet(Actor actor, DecisionId decision) {
    return work.write(em -> {
      Subject it = subject(em, actor, decision);
      log(em, it, Operation.DISPATCH_OPENED, protection(it.caseHead()).name());
      return sheet(em, it);
    });
  }

  private DispatchSheet sheet(EntityManager em, Subject it) {
    DecisionHead head = decisions.head(em, it.decision().id());
    DisclosureDraft content = content(em, it.caseHead(), head);
    ProtectedIdentity protection = protection(it.caseHead());
    return new DispatchSheet(
        head.id(),
        head.version(),
        head.number(),
        head.kind(),
        it.caseHead().number(),
        content.recipient(),
        content.recipientUnit(),
        content.recipientOfficer(),
        content.recipientReference(),
        protection,
        (int)
            it.caseHead().persons().stream()
                .filter(each -> each.protection() != ProtectedIdentity.NONE)
                .count(),
        safe(protection, obstacle(em, head)),
        sent(em, head),
        obstacle(em, head),
        dispatches.of(em, head.id()));
  }

  private List<DispatchView.SentFile> sent(EntityManager em, DecisionHead head) {
    return packages.names(em, head);
  }

  /** What is not to reach any recipient can still go to the archive. */
  private static Set<DispatchChannel> safe(
      ProtectedIdentity protection, @Nullable ErrorCode obstacle) {
    return DispatchChannel.safeFor(protection).stream()
        .filter(channel -> obstacle == null || !channel.reachesRecipient())
        .collect(Collectors.toSet());
  }

  private @Nullable ErrorCode obstacle(EntityManager em, DecisionHead head) {
    if (annulled.is(em, head.id())) {
      return ErrorCode.ANNULLED;
    }
    return sends(head.kind()) ? null : ErrorCode.NOTHING_TO_SEND;
  }

  /** The strongest grade of anyone in the case. */
  private static ProtectedIdentity protection(CaseHead head) {
    return head.persons().stream()
        .map(each -> each.protection())
        .max(Comparator.naturalOrder())
        .orElse(ProtectedIdentity.NONE);
  }

  @Override
  public DispatchSheet dispatch(Actor actor, NewDispatch dispatch) {
    DispatchCheck.texts(dispatch);
    return work.write(em -> {
      Subject it = subject(em, actor, dispatch.decision());
      DecisionHead head = it.decision();
      ProtectedIdentity protection = protection(it.caseHead());
      DispatchCheck.protection(dispatch, protection);
      DispatchCheck.sentAt(dispatch, head.decided(), time.now());
      boolean reaches = dispatch.channel().reachesRecipient();
      @Nullable ErrorCode obstacle = obstacle(em, head);
      if (reaches && obstacle != null) {
        throw new NotAllowedException(obstacle);
      }
      decisions.add(em, it.by(), head.id(), dispatch.version());
      DispatchEntity entity = store(em, it, dispatch, protection);
      if (reaches) {
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

  private DispatchEntity store(
      EntityManager em, Subject it, NewDispatch dispatch, ProtectedIdentity protection) {
    DispatchEntity entity = new DispatchEntity();
    entity.decisionId = dispatch.decision().value();
    entity.dispatchNumber = Dispatches.ofDecision(em, dispatch.decision()).size() + 1;
    entity.channel = dispatch.channel();
    entity.sentAt = dispatch.sentAt();
    entity.receiverFunction = dispatch.receiverFunction().strip();
    entity.receiverOfficer = dispatch.receiverOfficer().strip();
    entity.verified = dispatch.verified();
    entity.verifiedNote = dispatch.verifiedNote().strip();
    entity.receipt = dispatch.receipt().strip();
    entity.protection = protection;
    entity.sentBy = it.by().id().value();
    entity.sentByName = it.by().displayName();
    entity.state = DispatchState.SENT;
    sent(em, it.decision()).forEach(each -> entity.files.add(new DispatchEntity.File(each)));
    entity.touch(it.by().id(), it.by().displayName(), time.now());
    em.persist(entity);
    return entity;
  }

  /** From here the items that leave count as given, on the day of the dispatch. */
  private void give(EntityManager em, Subject it, DispatchEntity dispatch) {
    DecisionHead head = it.decision();
    GivenBefore given =
        new GivenBefore(
            content(em, it.caseHead(), head).recipient(),
            LocalDate.ofInstant(dispatch.sentAt, OfficeTime.ZONE),
            head.number());
    for (Map.Entry<ItemId, ItemOutcome> each : decisions.outcomes(em, head.id()).entrySet()) {
      if (each.getValue() != ItemOutcome.NOT_GIVEN) {
        items.markGiven(em, it.caseHead().id(), each.getKey(), given, dispatch.id());
      }
    }
  }

  @Override
  public DispatchSheet ended(
      Actor actor, DispatchId id, long version, DispatchState state, Instant at, String note) {
    DispatchCheck.ending(state, note);
    return work.write(em -> {
      DispatchEntity entity = Dispatches.entity(em, id);
      Subject it = subject(em, actor, new DecisionId(entity.decisionId));
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

  @Override
  public DispatchPackage packageFor(Actor actor, DecisionId decision) {
    return work.write(em -> {
      Subject it = subject(em, actor, decision);
      DispatchPackage made =
          packages.of(
              em,
              it.caseHead(),
              it.decision(),
              content(em, it.caseHead(), it.decision()),
              protection(it.caseHead()));
      log(em, it, Operation.DISPATCH_PACKAGED, made.files().size() + " files");
      return made;
    });
  }

  @Override
  public List<OutgoingFile> filesToPrint(
      Actor actor, DecisionId decision, @Nullable ProtectedIdentity confirmed) {
    return work.write(em -> {
      Subject it = subject(em, actor, decision);
      ProtectedIdentity protection = protection(it.caseHead());
      DispatchCheck.confirmed(confirmed, protection);
      List<OutgoingFile> printed = packages.printed(em, it.decision());
      log(em, it, Operation.DECISION_PRINTED, printed.size() + " files " + protection);
      return printed;
    });
  }

  private Subject subject(EntityManager em, Actor actor, DecisionId decision) {
    Actor by = gate.dispatcher(em, actor);
    DecisionHead head = decisions.head(em, decision);
    CaseHead caseHead = gate.require(em, by, disclosures.caseOf(em, head.disclosure()));
    head.decided();
    return new Subject(by, head, caseHead);
  }

  private DisclosureDraft content(EntityManager em, CaseHead head, DecisionHead decision) {
    return disclosures.state(em, head, decision.disclosure()).content();
  }

  private void log(EntityManager em, Subject it, Operation operation, String detail) {
    audit.append(em, it.by().id(), operation, it.caseHead().id(), it.decision().number(), detail);
  }

  private record Subject(Actor by, DecisionHead decision, CaseHead caseHead) {}
}
