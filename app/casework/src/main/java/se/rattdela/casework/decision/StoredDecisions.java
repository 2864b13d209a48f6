package se.rattdela.casework.decision;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.assessment.Answers;
import se.rattdela.casework.assessment.LegalStand;
import se.rattdela.casework.assessment.Stands;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.CaseAccess;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.IncompleteDecisionException;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.StoreException;
import se.rattdela.casework.delegation.Delegations;
import se.rattdela.casework.item.Items;
import se.rattdela.casework.request.DisclosureState;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.casework.request.Disclosures;
import se.rattdela.casework.request.Step;
import se.rattdela.casework.store.AtomicFile;
import se.rattdela.casework.store.UnitOfWork;
import se.rattdela.reports.decision.DecisionRenderer;
import se.rattdela.reports.decision.RequiredPart;

/** Stores drafts of decisions, sends and recalls them; hands over what is decided. */
public final class StoredDecisions implements DecisionService {
  /** What stays was found in a file, or already in a text that the recipient would read. */
  private static final Set<String> LEAKS =
      Set.of(LeakException.KEY, RequiredPart.REVEALS_NOTHING.name());

  private final UnitOfWork work;
  private final Users users;
  private final CaseAccess access;
  private final Disclosures disclosures;
  private final Decisions decisions;
  private final DocumentMapper mapper;
  private final DraftViews drafts;
  private final DecisionLists lists;
  private final Parcels parcels;
  private final Approvals approvals;
  private final Stands stands;
  private final AuditTrail audit;

  /**
   * @param names knows how recipients are named
   * @param outgoing makes, searches and keeps what goes along
   * @param renderer prints what is decided
   */
  public StoredDecisions(
      UnitOfWork work,
      Users users,
      CaseAccess access,
      Disclosures disclosures,
      Decisions decisions,
      DocumentMapper mapper,
      Delegations delegations,
      Answers answers,
      Items items,
      RecipientNames names,
      Outgoing outgoing,
      DecisionRenderer renderer,
      AuditTrail audit,
      OfficeTime time) {
    this.work = work;
    this.users = users;
    this.access = access;
    this.disclosures = disclosures;
    this.decisions = decisions;
    this.mapper = mapper;
    this.stands = answers.stands();
    this.audit = audit;
    this.drafts = new DraftViews(disclosures, decisions, mapper);
    this.lists = new DecisionLists(users, access, disclosures, decisions, names);
    Sealing sealing = new Sealing(renderer);
    this.parcels = new Parcels(sealing, outgoing, delegations);
    this.approvals =
        new Approvals(
            users,
            access,
            disclosures,
            decisions,
            mapper,
            new FourEyes(answers, outgoing),
            delegations,
            items,
            sealing,
            parcels,
            outgoing,
            audit,
            time);
  }

  @Override
  public DraftView draft(Actor actor, DisclosureId disclosure) {
    return work.read(em -> {
      Actor by = users.known(em, actor);
      return drafts.of(em, access.require(em, by, disclosures.caseOf(em, disclosure)), disclosure);
    });
  }

  @Override
  public DraftView saveTexts(
      Actor actor, DisclosureId disclosure, long version, DecisionTexts texts) {
    DraftViews.requireFitting(texts);
    step(
        actor,
        disclosure,
        version,
        Step.ASSESS,
        (em, by, head) -> {
          disclosures.texts(em, by, disclosure, DraftViews.stored(texts), mapper.templateVersion());
          log(em, by, head, disclosure, Operation.TEXTS_SAVED, "");
        });
    return draft(actor, disclosure);
  }

  @Override
  public <R> R release(
      Actor actor,
      DisclosureId disclosure,
      BiFunction<List<OutgoingFile>, List<ReleaseCheck>, R> view) {
    return work.write(em -> {
      Actor by = users.known(em, actor);
      CaseHead head = access.require(em, by, disclosures.caseOf(em, disclosure));
      Draft draft = mapper.draft(em, head, disclosures.state(em, head, disclosure));
      Parcel parcel = parcels.draft(em, draft);
      log(em, by, head, disclosure, Operation.RELEASE_PREVIEWED, parcel.digest());
      return view.apply(parcel.files(), parcel.checks());
    });
  }

  @Override
  public SendCheck sendCheck(Actor actor, DisclosureId disclosure) {
    return work.read(em -> {
      Actor by = users.known(em, actor);
      CaseHead head = access.require(em, by, disclosures.caseOf(em, disclosure));
      Draft draft = mapper.draft(em, head, disclosures.state(em, head, disclosure));
      List<MissingPart> missing = new ArrayList<>(draft.missing());
      if (missing.isEmpty()) {
        missing.addAll(parcels.missing(em, draft));
      }
      if (!missing.isEmpty()) {
        return new SendCheck(missing, List.of());
      }
      Parcel parcel = parcels.draft(em, draft);
      return new SendCheck(Parcels.leaks(parcel), parcel.sightings());
    });
  }

  @Override
  public OutgoingFile printDraft(
      Actor actor, DisclosureId disclosure, @Nullable String file, ProtectedIdentity confirmed) {
    return work.write(em -> {
      Actor by = users.known(em, actor);
      CaseHead head = access.require(em, by, disclosures.caseOf(em, disclosure));
      head.requireConfirmed(confirmed);
      Parcel parcel =
          parcels.draft(em, mapper.draft(em, head, disclosures.state(em, head, disclosure)));
      OutgoingFile printed =
          parcel.files().stream()
              .filter(each -> file == null || each.name().equals(file))
              .findFirst()
              .orElseThrow(NotFoundException::new);
      log(
          em,
          by,
          head,
          disclosure,
          Operation.DRAFT_PRINTED,
          printed.name() + " " + parcel.digest());
      return printed;
    });
  }

  @Override
  public DraftView send(Actor actor, DisclosureId disclosure, long version) {
    try {
      step(actor, disclosure, version, Step.SEND, (em, by, head) -> send(em, by, head, disclosure));
    } catch (IncompleteDecisionException e) {
      logLeaks(actor, disclosure, e.missing());
      throw e;
    }
    return draft(actor, disclosure);
  }

  private void send(EntityManager em, Actor by, CaseHead head, DisclosureId disclosure) {
    disclosures.handled(em, by, disclosure); // first, since the decision names who took part
    Draft draft = mapper.draft(em, head, disclosures.state(em, head, disclosure));
    stopIncomplete(draft.missing());
    stopIncomplete(parcels.missing(em, draft));
    Parcel parcel = parcels.draft(em, draft);
    stopIncomplete(Parcels.leaks(parcel));
    DecisionEntity entity = decisions.send(em, by, draft.rendered(parcel.paper()), parcel.digest());
    disclosures.sentUnder(em, disclosure, mapper.now());
    disclosures.move(em, by, disclosure, DisclosureStatus.AWAITING_APPROVAL);
    log(em, by, head, disclosure, Operation.SENT_FOR_APPROVAL, entity.sentDigest);
  }

  private static void stopIncomplete(List<MissingPart> missing) {
    if (!missing.isEmpty()) {
      throw new IncompleteDecisionException(missing);
    }
  }

  /** In a work of its own: the one that found the leak wrote nothing. */
  private void logLeaks(Actor actor, DisclosureId disclosure, List<MissingPart> missing) {
    String items =
        missing.stream()
            .filter(part -> LEAKS.contains(part.key()))
            .map(part -> "items " + part.items())
            .collect(Collectors.joining(", "));
    if (!items.isEmpty()) {
      logLeak(actor, disclosure, items);
    }
  }

  private void logLeak(Actor actor, DisclosureId disclosure, String detail) {
    work.write(em -> {
      Actor by = users.known(em, actor);
      CaseHead head = access.require(em, by, disclosures.caseOf(em, disclosure));
      log(em, by, head, disclosure, Operation.LEAK_STOPPED, detail);
      return by;
    });
  }

  @Override
  public DraftView recall(Actor actor, DisclosureId disclosure, long version) {
    step(
        actor,
        disclosure,
        version,
        Step.RECALL,
        (em, by, head) -> {
          disclosures.move(em, by, disclosure, DisclosureStatus.ASSESSING);
          // Moves the decision's version too: an approver who has it open must look again.
          decisions.of(em, disclosure).ifPresent(each -> decisions.touch(each, by));
          log(em, by, head, disclosure, Operation.RECALLED, "");
        });
    return draft(actor, disclosure);
  }

  private void step(Actor actor, DisclosureId disclosure, long version, Step step, Change change) {
    work.write(em -> {
      Actor by = users.require(em, actor, step.role());
      CaseHead head = access.require(em, by, disclosures.caseOf(em, disclosure));
      disclosures.begin(em, disclosure, version, step);
      change.make(em, by, head);
      return by;
    });
  }

  private void log(
      EntityManager em,
      Actor by,
      CaseHead head,
      DisclosureId disclosure,
      Operation operation,
      String detail) {
    DisclosureState state = disclosures.state(em, head, disclosure);
    audit.append(em, by.id(), operation, head.id(), state.view().number(), detail);
  }

  @Override
  public List<DecisionRow> inbox(Actor actor) {
    return work.read(em -> lists.inbox(em, actor));
  }

  @Override
  public List<DecisionRow> returned(Actor actor) {
    return work.read(em -> lists.returned(em, actor));
  }

  @Override
  public List<DecisionRow> ofCase(Actor actor, CaseId caseId) {
    return work.read(em -> lists.ofCase(em, actor, caseId));
  }

  @Override
  public ApprovalView review(Actor actor, DecisionId id) {
    return work.write(em -> approvals.review(em, actor, id));
  }

  @Override
  public SealedDecision approve(Actor actor, Approve command) {
    try {
      return work.write(em -> approvals.approve(em, actor, command));
    } catch (LeakException e) {
      DisclosureId disclosure =
          work.read(em -> new DisclosureId(decisions.entity(em, command.id()).disclosureId));
      logLeak(actor, disclosure, e.file() + " item " + e.item());
      throw e;
    }
  }

  @Override
  public void giveBack(Actor actor, DecisionId id, long version, ReturnCode code, String sentence) {
    work.write(em -> approvals.giveBack(em, actor, id, version, code, sentence));
  }

  @Override
  public SealedDecision sealed(Actor actor, DecisionId id) {
    return work.write(em ->
        read(
            em,
            actor,
            id,
            Operation.SEALED_READ,
            head -> {},
            decisions::sealed,
            SealedDecision::pdfSha256));
  }

  private <T> T read(
      EntityManager em,
      Actor actor,
      DecisionId id,
      Operation operation,
      Consumer<CaseHead> before,
      BiFunction<EntityManager, DecisionId, T> what,
      Function<T, String> sha256) {
    Actor by = users.known(em, actor);
    DecisionEntity entity = decisions.entity(em, id);
    DisclosureId disclosure = new DisclosureId(entity.disclosureId);
    CaseHead head = access.requirePapers(em, by, disclosures.caseOf(em, disclosure));
    before.accept(head);
    T found = what.apply(em, id);
    audit.append(
        em, by.id(), operation, head.id(), decisions.head(em, id).number(), sha256.apply(found));
    return found;
  }

  @Override
  public List<RestsOn> restsOn(Actor actor, DecisionId id) {
    return work.read(em -> {
      Actor by = users.known(em, actor);
      DecisionEntity entity = decisions.entity(em, id);
      access.requirePapers(em, by, disclosures.caseOf(em, new DisclosureId(entity.disclosureId)));
      Map<String, List<LegalStand>> history = stands.history(em);
      return entity.stands.stream()
          .flatMap(each -> restsOn(each, history.getOrDefault(each.questionKey, List.of())))
          .toList();
    });
  }

  private Stream<RestsOn> restsOn(DecisionEntity.Stand held, List<LegalStand> history) {
    return history.stream()
        .filter(each -> each.number() == held.standNumber)
        .map(each ->
            new RestsOn(
                mapper.question(each.key()),
                each,
                history.stream().filter(later -> later.number() > each.number()).toList()));
  }

  @Override
  public OutgoingFile.Kind export(
      Actor actor, DecisionId id, Path file, @Nullable ProtectedIdentity confirmed) {
    OutgoingFile leaving =
        work.write(em ->
            read(
                em,
                actor,
                id,
                Operation.SEALED_EXPORTED,
                head -> head.requireConfirmed(confirmed),
                decisions::leaving,
                OutgoingFile::sha256));
    try {
      AtomicFile.write(file, leaving.bytes());
    } catch (IOException e) {
      throw new StoreException(ErrorCode.EXPORT_FAILED, e);
    }
    return leaving.kind();
  }

  @FunctionalInterface
  private interface Change {
    void make(EntityManager em, Actor by, CaseHead head);
  }
}
