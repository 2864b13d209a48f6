package se.rattdela.casework.decision;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.CaseAccess;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.common.ChangedSinceReviewException;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.Why;
import se.rattdela.casework.delegation.DelegationPoint;
import se.rattdela.casework.delegation.Delegations;
import se.rattdela.casework.delegation.SignatureSettings;
import se.rattdela.casework.item.GivenBefore;
import se.rattdela.casework.item.Items;
import se.rattdela.casework.request.DisclosureState;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.casework.request.Disclosures;
import se.rattdela.casework.request.Matter;
import se.rattdela.casework.request.Step;

/** What an approver does, within a unit of work. */
final class Approvals {
  private static final int LONGEST_SENTENCE = 4000;

  private final Users users;
  private final CaseAccess access;
  private final Disclosures disclosures;
  private final Decisions decisions;
  private final DocumentMapper mapper;
  private final FourEyes fourEyes;
  private final Delegations delegations;
  private final Items items;
  private final Sealing sealing;
  private final Parcels parcels;
  private final Outgoing outgoing;
  private final AuditTrail audit;
  private final OfficeTime time;

  Approvals(
      Users users,
      CaseAccess access,
      Disclosures disclosures,
      Decisions decisions,
      DocumentMapper mapper,
      FourEyes fourEyes,
      Delegations delegations,
      Items items,
      Sealing sealing,
      Parcels parcels,
      Outgoing outgoing,
      AuditTrail audit,
      OfficeTime time) {
    this.users = users;
    this.access = access;
    this.disclosures = disclosures;
    this.decisions = decisions;
    this.mapper = mapper;
    this.fourEyes = fourEyes;
    this.delegations = delegations;
    this.items = items;
    this.sealing = sealing;
    this.parcels = parcels;
    this.outgoing = outgoing;
    this.audit = audit;
    this.time = time;
  }

  ApprovalView review(EntityManager em, Actor actor, DecisionId id) {
    Review review = open(em, actor, id, Step.APPROVE);
    Draft draft = review.draft();
    Optional<DelegationPoint> point = point(em, review, time.today());
    Parcel parcel = parcels.draft(em, draft);
    List<ErrorCode> obstacles = new ArrayList<>();
    if (review.tookPart()) {
      obstacles.add(ErrorCode.FOUR_EYES);
    }
    if (point.isEmpty()) {
      obstacles.add(ErrorCode.DELEGATION_MISSING);
    }
    if (parcel.leak().isPresent()) {
      obstacles.add(ErrorCode.LEAK_FOUND);
    }
    String digest = parcel.digest();
    if (!digest.equals(review.entity().sentDigest)) {
      obstacles.add(ErrorCode.CHANGED_SINCE_SENT);
    }
    log(em, review, Operation.REVIEW_OPENED, digest);
    return new ApprovalView(
        id,
        review.entity().version(),
        draft.kind(),
        draft.state().view(),
        review.entity().draftedByName,
        draft.items().stream().filter(item -> item.outcome() != ItemOutcome.NOT_GIVEN).toList(),
        draft.items().stream().filter(item -> item.outcome() == ItemOutcome.NOT_GIVEN).toList(),
        DraftViews.texts(draft.state().texts()),
        digest,
        point.orElse(null),
        obstacles,
        draft.required(),
        Remark.required(draft),
        parcel.files(),
        parcel.checks(),
        parcel.paper(),
        review.head().persons().stream().map(CasePerson::protection).toList());
  }

  SealedDecision approve(EntityManager em, Actor actor, Approve command) {
    Instant now = time.now(); // once: what is printed is what is stored
    Review review = open(em, actor, command.id(), Step.APPROVE);
    Draft draft = review.draft();
    if (review.tookPart()) {
      throw new NotAllowedException(ErrorCode.FOUR_EYES);
    }
    Parcel parcel = parcels.draft(em, draft);
    // First of all: whatever else has changed, a leak is told of as what it is.
    Parcels.stopLeaks(parcel);
    String digest = parcel.digest();
    if (review.entity().version() != command.version()
        || !digest.equals(command.digest())
        || !digest.equals(review.entity().sentDigest)
        || !draft.missing().isEmpty()) {
      throw new ChangedSinceReviewException();
    }
    DelegationPoint point =
        point(em, review, day(now))
            .orElseThrow(() ->
                new NotAllowedException(
                    ErrorCode.DELEGATION_MISSING, functions(em, draft, day(now))));
    Set<ItemId> all =
        draft.items().stream().map(each -> each.item().id()).collect(Collectors.toSet());
    // The digest is of the same bytes, but who is in the case may have changed since it was taken.
    if (!command.reviewed().equals(all)
        || !command.certificates().containsAll(draft.required())
        || !command.seen().containsAll(parcel.sightings())) {
      throw new NotAllowedException(ErrorCode.REVIEW_UNFINISHED);
    }
    return seal(
        em,
        review,
        now,
        point,
        command.certificates(),
        Remark.of(draft, command.remark()),
        parcel.sightings().size());
  }

  private SealedDecision seal(
      EntityManager em,
      Review review,
      Instant now,
      DelegationPoint point,
      Set<Certificate> certificates,
      @Nullable String remark,
      int sightings) {
    Draft draft = review.draft();
    DecisionEntity entity = review.entity();
    Actor by = review.by();
    String number = decisions.number(em, entity, now);
    Parcel sealed =
        parcels.sealed(
            em,
            draft,
            sealing.approval(
                number,
                by,
                point.number(),
                now,
                remark,
                delegations.profileOrBlank(em).signature().level()
                    != SignatureSettings.Level.NONE));
    decisions.review(em, by, entity, null, remark == null ? "" : remark, certificates);
    decisions.seal(
        em,
        by,
        entity,
        number,
        now,
        point.number(),
        draft.rendered(sealed.paper()),
        sealed.files().getFirst().bytes());
    outgoing.keep(
        em, new DecisionId(entity.id()), sealed.files().subList(1, sealed.files().size()));
    disclosures.move(em, by, draft.state().id(), DisclosureStatus.DECIDED);
    markSaid(em, review, number, day(now));
    if (sightings > 0) {
      log(em, review, Operation.SIGHTINGS_SEEN, sightings + " in " + entity.sentDigest);
    }
    log(em, review, Operation.DECIDED, entity.sentDigest + " pdf " + entity.pdfSha256);
    return decisions.sealed(em, new DecisionId(entity.id()));
  }

  /** What was said was given when it was said; everything else is given when it is dispatched. */
  private void markSaid(EntityManager em, Review review, String number, LocalDate today) {
    Draft draft = review.draft();
    if (!(draft.state().content().matter() instanceof Matter.Oral oral)) {
      return;
    }
    LocalDate day =
        oral.givenAt() == null ? today : LocalDate.ofInstant(oral.givenAt(), OfficeTime.ZONE);
    GivenBefore given =
        new GivenBefore(
            draft.state().content().recipient(),
            draft.paper().recipient().authority(),
            day,
            number);
    draft.lines().stream()
        .filter(DraftLine::given)
        .forEach(line ->
            items.markGiven(em, review.head().id(), line.assessed().item().id(), given, null));
  }

  DecisionEntity giveBack(
      EntityManager em,
      Actor actor,
      DecisionId id,
      long version,
      ReturnCode code,
      String sentence) {
    if (sentence.isBlank() || sentence.length() > LONGEST_SENTENCE) {
      throw new InvalidInputException(
          ErrorCode.INVALID_INPUT,
          "sentence",
          sentence.isBlank() ? Why.SENTENCE_MISSING : Why.TEXT_TOO_LONG);
    }
    Review review = open(em, actor, id, Step.GIVE_BACK);
    review.entity().expect(version);
    decisions.review(em, review.by(), review.entity(), code, sentence, Set.of());
    decisions.touch(review.entity(), review.by());
    disclosures.move(em, review.by(), review.draft().state().id(), DisclosureStatus.RETURNED);
    log(em, review, Operation.RETURNED, code.name());
    return review.entity();
  }

  private Review open(EntityManager em, Actor actor, DecisionId id, Step step) {
    Actor by = users.require(em, actor, step.role());
    DecisionEntity entity = decisions.entity(em, id);
    DisclosureId disclosure = new DisclosureId(entity.disclosureId);
    CaseHead head = access.require(em, by, disclosures.caseOf(em, disclosure));
    disclosures.requireStatus(em, disclosure, step);
    DisclosureState state = disclosures.state(em, head, disclosure);
    return new Review(
        by,
        entity,
        head,
        mapper.draft(em, head, state),
        fourEyes.tookPart(em, state, entity).contains(by.id()));
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, OfficeTime.ZONE);
  }

  private Optional<DelegationPoint> point(EntityManager em, Review review, LocalDate day) {
    return covering(em, review.draft(), day).stream()
        .filter(point -> point.function().equalsIgnoreCase(review.by().function()))
        .findFirst();
  }

  private List<DelegationPoint> covering(EntityManager em, Draft draft, LocalDate day) {
    return delegations.covering(em, draft.kind().name(), draft.heavySecrecy(), day);
  }

  /** Who could decide instead, for the message. */
  private String functions(EntityManager em, Draft draft, LocalDate day) {
    return covering(em, draft, day).stream()
        .map(DelegationPoint::function)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private void log(EntityManager em, Review review, Operation operation, String detail) {
    audit.append(em, review.by().id(), operation, review.head().id(), review.subject(), detail);
  }

  private record Review(
      Actor by, DecisionEntity entity, CaseHead head, Draft draft, boolean tookPart) {
    /** What the log calls it: by what it decides on until it has a number of its own. */
    String subject() {
      String number = entity.decisionNumber;
      return number == null ? draft.state().view().number() : number;
    }
  }
}
