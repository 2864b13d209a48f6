package se.rattdela.casework.redress;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.ChangedSinceReviewException;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.RedressId;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.common.Why;
import se.rattdela.casework.decision.Decisions;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.decision.ReleaseCheck;
import se.rattdela.casework.delegation.DelegationPoint;
import se.rattdela.casework.numbering.Numbers;
import se.rattdela.casework.redress.RedressGate.Handled;
import se.rattdela.casework.redress.RedressMapper.Paper;
import se.rattdela.casework.request.WorkedUnder;
import se.rattdela.casework.store.StoredFiles;
import se.rattdela.reports.decision.DecisionDigest;

/** Corrections, changes and annulments, within a unit of work. */
final class RedressDesk {
  private static final int LONGEST_SENTENCE = 4000;

  private final Users users;
  private final RedressGate gate;
  private final Decisions decisions;
  private final RedressMapper mapper;
  private final Rejections rejections;
  private final TakenBack takenBack;
  private final RedressViews views;
  private final Numbers numbers;
  private final OfficeTime time;

  RedressDesk(
      Users users,
      RedressGate gate,
      Decisions decisions,
      RedressMapper mapper,
      Rejections rejections,
      TakenBack takenBack,
      RedressViews views,
      Numbers numbers,
      OfficeTime time) {
    this.users = users;
    this.gate = gate;
    this.decisions = decisions;
    this.mapper = mapper;
    this.rejections = rejections;
    this.takenBack = takenBack;
    this.views = views;
    this.numbers = numbers;
    this.time = time;
  }

  /**
   * What has been done about a decision.
   *
   * @param drafts whether what is not decided yet counts too
   */
  List<RedressView> of(EntityManager em, Handled it, boolean drafts) {
    return Redresses.of(em, it.first().id()).stream()
        .filter(each -> drafts || each.state == RedressState.DECIDED)
        .map(each -> views.view(em, it, each))
        .toList();
  }

  /** What the decision withheld, which can be tried anew. */
  List<WithheldItem> withheld(EntityManager em, Handled it) {
    return mapper.withheld(em, it.head(), it.first());
  }

  RedressView begin(
      EntityManager em, Actor actor, DecisionId first, long version, RedressDraft draft) {
    RedressCheck.draft(draft);
    Rejections.fits(draft, null);
    Handled it = gate.require(em, actor, Role.OFFICER, first);
    Redresses.requireChangeable(em, it.first().id(), draft.kind());
    decisions.add(em, it.by(), first, version);
    return begin(em, it, draft, null);
  }

  /** Begins the rejection of an appeal. */
  RedressView reject(EntityManager em, Actor actor, AppealId id, long version, String reasons) {
    RedressDraft draft = Rejections.draft(reasons);
    RedressCheck.draft(draft);
    DecisionId first = new DecisionId(Redresses.entity(em, id).decisionId);
    Handled it = gate.require(em, actor, Role.OFFICER, first);
    rejections.begin(em, it.by(), id, version);
    return begin(em, it, draft, id.value());
  }

  private RedressView begin(
      EntityManager em, Handled it, RedressDraft draft, @Nullable Long appeal) {
    RedressEntity entity = new RedressEntity();
    entity.decisionId = it.first().id().value();
    entity.appealId = appeal;
    entity.state = RedressState.DRAFT;
    entity.draftedBy = it.by().id().value();
    entity.draftedByName = it.by().displayName();
    write(entity, it.by(), draft);
    em.persist(entity);
    gate.log(em, it, Operation.REDRESS_BEGUN, it.first().number(), draft.kind().name());
    return views.view(em, it, entity);
  }

  RedressView save(EntityManager em, Actor actor, RedressId id, long version, RedressDraft draft) {
    RedressCheck.draft(draft);
    RedressEntity entity = Redresses.entity(em, id);
    Rejections.fits(draft, entity.appealId);
    Handled it = step(em, actor, Role.OFFICER, entity, version, RedressState.DRAFT);
    if (draft.kind() != entity.kind) {
      Redresses.requireChangeable(em, it.first().id(), draft.kind());
    }
    write(entity, it.by(), draft);
    gate.log(em, it, Operation.REDRESS_SAVED, it.first().number(), draft.kind().name());
    return views.view(em, it, entity);
  }

  private void write(RedressEntity entity, Actor by, RedressDraft draft) {
    entity.content(draft);
    entity.hands.add(by.id().value());
    under(entity);
    touch(entity, by);
  }

  private void under(RedressEntity entity) {
    WorkedUnder now = mapper.now();
    entity.packId = now.packId();
    entity.packSha256 = now.packSha256();
    entity.template = now.template();
  }

  byte[] preview(EntityManager em, Actor actor, RedressId id) {
    RedressEntity entity = Redresses.entity(em, id);
    Handled it = gate.known(em, actor, first(entity));
    byte[] preview = mapper.preview(em, views.paper(em, it, entity));
    gate.log(
        em,
        it,
        Operation.RELEASE_PREVIEWED,
        entity.redressNumber == null ? it.first().number() : entity.redressNumber,
        DecisionDigest.sha256(preview));
    return preview;
  }

  OutgoingFile printDraft(
      EntityManager em,
      Actor actor,
      RedressId id,
      OutgoingFile.Kind kind,
      @Nullable ProtectedIdentity confirmed) {
    RedressEntity entity = Redresses.entity(em, id);
    Handled it = gate.known(em, actor, first(entity));
    if (entity.state == RedressState.DECIDED) {
      throw new NotAllowedException(ErrorCode.WRONG_STATUS);
    }
    RedressGate.requireConfirmed(it, confirmed);
    OutgoingFile printed =
        mapper.previews(em, views.paper(em, it, entity)).stream()
            .filter(each -> each.kind() == kind)
            .findFirst()
            .orElseThrow(NotFoundException::new);
    gate.log(
        em,
        it,
        Operation.DRAFT_PRINTED,
        entity.redressNumber == null ? it.first().number() : entity.redressNumber,
        printed.name() + " " + printed.sha256());
    return printed;
  }

  RedressView send(EntityManager em, Actor actor, RedressId id, long version) {
    RedressEntity entity = Redresses.entity(em, id);
    Handled it = step(em, actor, Role.OFFICER, entity, version, RedressState.DRAFT);
    rejections.requireOpen(em, entity);
    Redresses.requireChangeable(em, it.first().id(), entity.kind);
    Paper paper = views.paper(em, it, entity);
    RedressStops.incomplete(views.missing(em, it, entity, paper));
    RedressStops.leaking(mapper.search(em, paper, mapper.previews(em, paper)));
    entity.draftedBy = it.by().id().value();
    entity.draftedByName = it.by().displayName();
    entity.hands.add(entity.draftedBy);
    entity.sentAt = time.now();
    // The drafter's name stands in the paper, so it is printed once more with the sender's.
    entity.sentDigest =
        RedressMapper.digest(
            it.first(), entity.content(), mapper.previews(em, views.paper(em, it, entity)));
    under(entity);
    entity.state = RedressState.AWAITING_APPROVAL;
    touch(entity, it.by());
    gate.log(em, it, Operation.REDRESS_SENT, subject(it, entity), entity.sentDigest);
    return views.view(em, it, entity);
  }

  RedressView recall(EntityManager em, Actor actor, RedressId id, long version) {
    RedressEntity entity = Redresses.entity(em, id);
    Handled it = step(em, actor, Role.OFFICER, entity, version, RedressState.AWAITING_APPROVAL);
    entity.state = RedressState.DRAFT;
    touch(entity, it.by());
    gate.log(em, it, Operation.REDRESS_RECALLED, subject(it, entity), "");
    return views.view(em, it, entity);
  }

  List<RedressView> inbox(EntityManager em, Actor actor) {
    Actor by = users.require(em, actor, Role.APPROVER);
    return Redresses.waiting(em).stream()
        .filter(each -> gate.allows(em, by, first(each)))
        .map(each -> views.view(em, gate.known(em, by, first(each)), each))
        .toList();
  }

  RedressReview review(EntityManager em, Actor actor, RedressId id) {
    RedressEntity entity = Redresses.entity(em, id);
    Handled it = gate.require(em, actor, Role.APPROVER, first(entity));
    requireState(entity, RedressState.AWAITING_APPROVAL);
    Paper paper = views.paper(em, it, entity);
    List<OutgoingFile> previews = mapper.previews(em, paper);
    String digest = RedressMapper.digest(it.first(), entity.content(), previews);
    List<ErrorCode> obstacles = new ArrayList<>();
    if (tookPart(entity, it.by().id())) {
      obstacles.add(ErrorCode.FOUR_EYES);
    }
    Optional<DelegationPoint> point = gate.delegation(em, it, paper.makes());
    if (point.isEmpty()) {
      obstacles.add(ErrorCode.DELEGATION_MISSING);
    }
    List<ReleaseCheck> checks = mapper.search(em, paper, previews);
    if (!ReleaseCheck.leaks(checks).isEmpty()) {
      obstacles.add(ErrorCode.LEAK_FOUND);
    }
    if (!digest.equals(entity.sentDigest)) {
      obstacles.add(ErrorCode.CHANGED_SINCE_SENT);
    }
    if (!rejections.open(em, entity) || !rejections.missing(em, it, entity).isEmpty()) {
      obstacles.add(ErrorCode.WRONG_STATUS);
    }
    if (!takenBack.missing(em, it, entity.content()).isEmpty()) {
      obstacles.add(ErrorCode.NOT_TRIED_ANEW);
    }
    if (!Redresses.changeable(em, it.first().id(), entity.kind)) {
      obstacles.add(ErrorCode.HANDED_OVER);
    }
    gate.log(em, it, Operation.REDRESS_REVIEWED, subject(it, entity), digest);
    return new RedressReview(
        views.view(em, it, entity),
        previews.getFirst().bytes(),
        previews.size() < 2 ? null : previews.getLast().bytes(),
        digest,
        point.map(DelegationPoint::number).orElse(null),
        obstacles,
        it.head().protection(),
        it.head().protectedPersons(),
        ReleaseCheck.sightings(checks));
  }

  RedressView approve(
      EntityManager em,
      Actor actor,
      RedressId id,
      long version,
      String digest,
      Set<ReleaseCheck.Sighting> seen) {
    RedressEntity entity = Redresses.entity(em, id);
    Handled it = gate.require(em, actor, Role.APPROVER, first(entity));
    requireState(entity, RedressState.AWAITING_APPROVAL);
    rejections.requireOpen(em, entity);
    Redresses.requireChangeable(em, it.first().id(), entity.kind);
    if (tookPart(entity, it.by().id())) {
      throw new NotAllowedException(ErrorCode.FOUR_EYES);
    }
    Paper paper = views.paper(em, it, entity);
    RedressStops.incomplete(views.missing(em, it, entity, paper));
    List<OutgoingFile> previews = mapper.previews(em, paper);
    String now = RedressMapper.digest(it.first(), entity.content(), previews);
    if (entity.version() != version || !now.equals(digest) || !now.equals(entity.sentDigest)) {
      throw new ChangedSinceReviewException();
    }
    List<ReleaseCheck.Sighting> sightings =
        ReleaseCheck.sightings(mapper.search(em, paper, previews));
    if (!seen.containsAll(sightings)) {
      throw new NotAllowedException(ErrorCode.REVIEW_UNFINISHED);
    }
    DelegationPoint point = gate.point(em, it, paper.makes());
    Instant at = time.now(); // once: what is printed is what is stored
    String number = numbers.ofDecision(em, entity.redressNumber, entity.sentAt, at);
    List<OutgoingFile> files = mapper.print(em, paper, number, it.by(), point.number(), at);
    RedressStops.leaking(mapper.search(em, paper, files));
    // To store a file writes what has changed, and a decided paper is written whole or not at all.
    long sealed = StoredFiles.save(em, files.getFirst().bytes());
    @Nullable Long letter = files.size() < 2 ? null : StoredFiles.save(em, files.getLast().bytes());
    entity.fileId = sealed;
    entity.letterFileId = letter;
    entity.contentDigest = RedressMapper.contentDigest(paper);
    entity.decidedBy = it.by().id().value();
    entity.decidedByName = it.by().displayName();
    entity.redressNumber = number;
    entity.decidedAt = at;
    entity.delegationNumber = point.number();
    entity.state = RedressState.DECIDED;
    touch(entity, it.by());
    boolean rejected = rejections.decided(em, it.by(), entity);
    if (!sightings.isEmpty()) {
      gate.log(em, it, Operation.SIGHTINGS_SEEN, number, sightings.size() + " in " + now);
    }
    if (rejected) {
      gate.log(
          em,
          it,
          Operation.APPEAL_TIMELINESS_DECIDED,
          it.first().number(),
          AppealState.REJECTED_AS_LATE.name());
    }
    gate.log(
        em,
        it,
        Operation.REDRESS_DECIDED,
        number,
        now + " pdf " + StoredFiles.digest(em, entity.fileId));
    return views.view(em, it, entity);
  }

  RedressView giveBack(EntityManager em, Actor actor, RedressId id, long version, String sentence) {
    if (sentence.isBlank() || sentence.length() > LONGEST_SENTENCE) {
      throw new InvalidInputException(
          ErrorCode.INVALID_INPUT,
          "sentence",
          sentence.isBlank() ? Why.SENTENCE_MISSING : Why.TEXT_TOO_LONG);
    }
    RedressEntity entity = Redresses.entity(em, id);
    Handled it = step(em, actor, Role.APPROVER, entity, version, RedressState.AWAITING_APPROVAL);
    entity.state = RedressState.RETURNED;
    entity.returned = sentence.strip();
    touch(entity, it.by());
    gate.log(em, it, Operation.REDRESS_RETURNED, subject(it, entity), "");
    return views.view(em, it, entity);
  }

  /** A draft that was given back is a draft again. */
  private Handled step(
      EntityManager em,
      Actor actor,
      Role role,
      RedressEntity entity,
      long version,
      RedressState state) {
    Handled it = gate.require(em, actor, role, first(entity));
    entity.expect(version);
    boolean again = state == RedressState.DRAFT && entity.state == RedressState.RETURNED;
    if (!again) {
      requireState(entity, state);
    }
    return it;
  }

  private static void requireState(RedressEntity entity, RedressState state) {
    if (entity.state != state) {
      throw new NotAllowedException(ErrorCode.WRONG_STATUS);
    }
  }

  private static boolean tookPart(RedressEntity entity, UserId user) {
    return entity.hands.contains(user.value()) || entity.draftedBy == user.value();
  }

  private void touch(RedressEntity entity, Actor by) {
    entity.touch(by.id(), by.displayName(), time.now());
  }

  private static DecisionId first(RedressEntity entity) {
    return new DecisionId(entity.decisionId);
  }

  /** What the log calls it: by the decision it is about until it has a number of its own. */
  private static String subject(Handled it, RedressEntity entity) {
    return entity.redressNumber == null ? it.first().number() : entity.redressNumber;
  }
}
