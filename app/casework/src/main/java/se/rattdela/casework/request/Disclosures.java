package se.rattdela.casework.request;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.Why;
import se.rattdela.casework.common.WorkingDays;
import se.rattdela.casework.history.FieldHistory;
import se.rattdela.casework.history.HistoryField;
import se.rattdela.casework.numbering.Numbers;
import se.rattdela.rules.Initiative;

/** Disclosures within a unit of work. */
public final class Disclosures {
  private static final String OF_CASE =
      "select d from DisclosureEntity d where d.caseId = :case order by d.id desc";
  private static final String OPEN =
      "select d from DisclosureEntity d where d.status <> :decided and d.caseId in :cases"
          + " order by d.dueOn nulls last, d.id";

  private static final String NOTICES =
      "select d from DisclosureEntity d where d.status = :decided and d.matter.matterKind in :kinds"
          + " and d.caseId in :cases order by d.id desc";

  private static final String AFTER =
      "select d from DisclosureEntity d where d.earlierDecisionId = :earlier order by d.id";

  private static final String HOLDING =
      "select count(d) from DisclosureEntity d join d.items i where i.itemId = :item";

  private final OfficeTime time;
  private final Numbers numbers;
  private final DisclosureHistory history;

  /**
   * @param numbers gives disclosures their numbers
   */
  public Disclosures(OfficeTime time, Numbers numbers) {
    this.time = time;
    this.numbers = numbers;
    this.history = new DisclosureHistory(new FieldHistory(time), time);
  }

  /** The classes Hibernate maps for this package. */
  public static List<Class<?>> entities() {
    return List.of(DisclosureEntity.class);
  }

  /** Whether an item is part of any disclosure, draft or decided. */
  public boolean uses(EntityManager em, ItemId item) {
    return em.createQuery(HOLDING, Long.class).setParameter("item", item.value()).getSingleResult()
        > 0;
  }

  DisclosureId add(EntityManager em, Actor actor, DisclosureDraft draft) {
    DisclosureEntity entity = new DisclosureEntity();
    entity.disclosureNumber =
        numbers.next(
            em,
            draft.initiative() == Initiative.REQUEST
                ? Numbers.Series.REQUEST
                : Numbers.Series.OWN_INITIATIVE,
            time.today().getYear());
    entity.status = DisclosureStatus.DRAFT;
    entity.caseId = draft.caseId().value();
    entity.initiative = draft.initiative();
    entity.createdBy = actor.id().value();
    entity.createdByName = actor.displayName();
    entity.createdAt = time.now();
    DisclosureMapper.fill(entity, draft);
    handled(entity, actor);
    em.persist(entity);
    return new DisclosureId(entity.id());
  }

  /** Begins to try anew what a decision decided; it is assessed, decided and sent as any other. */
  public DisclosureId tryAnew(
      EntityManager em, Actor actor, DisclosureDraft draft, EarlierDecision earlier) {
    DisclosureId id = add(em, actor, draft);
    DisclosureEntity entity = entity(em, id);
    entity.earlierDecisionId = earlier.id().value();
    entity.earlierNumber = earlier.number();
    entity.earlierOn = earlier.on();
    return id;
  }

  /** Those that try anew what a decision decided, oldest first. */
  public List<DisclosureView> after(EntityManager em, CaseHead head, DecisionId earlier) {
    return trying(em, earlier).map(entity -> DisclosureMapper.view(entity, head.number())).toList();
  }

  /** Those that try anew what a decision decided, by id, oldest first. */
  public List<DisclosureId> after(EntityManager em, DecisionId earlier) {
    return trying(em, earlier).map(entity -> new DisclosureId(entity.id())).toList();
  }

  private static Stream<DisclosureEntity> trying(EntityManager em, DecisionId earlier) {
    return em
        .createQuery(AFTER, DisclosureEntity.class)
        .setParameter("earlier", earlier.value())
        .getResultList()
        .stream();
  }

  void change(EntityManager em, Actor actor, DisclosureId id, DisclosureDraft draft) {
    DisclosureEntity entity = entity(em, id);
    if (entity.caseId != draft.caseId().value()
        || entity.initiative != draft.initiative()
        || entity.matter.matterKind != draft.matter().kind()) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "caseId", Why.CASE_CHANGED);
    }
    Map<HistoryField, String> before = DisclosureHistory.registered(entity);
    DisclosureMapper.fill(entity, draft);
    history.changed(em, actor, entity, before);
    handled(entity, actor);
  }

  /**
   * Checks the status for a step, for one who holds the version of what belongs to the disclosure.
   *
   * @throws NotAllowedException WRONG_STATUS
   */
  public void requireStatus(EntityManager em, DisclosureId id, Step step) {
    if (!step.allowedIn(entity(em, id).status)) {
      throw new NotAllowedException(ErrorCode.WRONG_STATUS);
    }
  }

  /**
   * Checks version and status for a step that the actor, whose role has been checked, takes.
   *
   * @throws NotAllowedException WRONG_STATUS
   */
  public void begin(EntityManager em, DisclosureId id, long version, Step step) {
    DisclosureEntity entity = entity(em, id);
    entity.expect(version);
    if (!step.allowedIn(entity.status)) {
      throw new NotAllowedException(ErrorCode.WRONG_STATUS);
    }
  }

  /** Sets the day by which an oral disclosure is to be reviewed, where the officer has not. */
  void dueForReview(EntityManager em, DisclosureId id) {
    DisclosureEntity entity = entity(em, id);
    if (entity.matter.givenAt != null && entity.dueOn == null) {
      entity.dueOn = WorkingDays.after(LocalDate.ofInstant(entity.matter.givenAt, OfficeTime.ZONE));
    }
  }

  /** Moves the disclosure on. */
  public void move(EntityManager em, Actor actor, DisclosureId id, DisclosureStatus status) {
    DisclosureEntity entity = entity(em, id);
    if (status == DisclosureStatus.ASSESSING && entity.registeredAt == null) {
      entity.registeredAt = time.now();
    }
    entity.sentBefore |= status == DisclosureStatus.AWAITING_APPROVAL;
    entity.status = status;
    touch(entity, actor);
  }

  /** Marks that something within the disclosure has changed. */
  public void touched(EntityManager em, Actor actor, DisclosureId id) {
    touch(entity(em, id), actor);
  }

  /** Withholds an item, or lets it go when {@code line} is null. */
  public void withhold(
      EntityManager em, Actor actor, DisclosureId id, ItemId item, @Nullable WithheldLine line) {
    DisclosureEntity entity = entity(em, id);
    for (int i = 0; i < entity.items.size(); i++) {
      if (entity.items.get(i).itemId == item.value()) {
        DisclosureEntity.Line changed = new DisclosureEntity.Line(item.value());
        if (line != null) {
          changed.withheldReason = line.reason();
          changed.withheldNote = line.internalNote();
          changed.withheldBy = line.by().value();
          changed.withheldByName = line.byName();
          changed.withheldAt = line.at();
        }
        history.withheld(em, actor, entity, item, entity.items.get(i), changed);
        entity.items.set(i, changed);
        handled(entity, actor);
        return;
      }
    }
    throw new InvalidInputException(ErrorCode.INVALID_INPUT, "item", Why.ITEM_NOT_IN_DISCLOSURE);
  }

  /** Marks that a question has been answered; the pack of the first answer is kept. */
  public void answered(
      EntityManager em, Actor actor, DisclosureId id, String packId, String packSha256) {
    DisclosureEntity entity = entity(em, id);
    if (entity.packSha256 == null) {
      entity.packId = packId;
      entity.packSha256 = packSha256;
    }
    touch(entity, actor);
  }

  /** Marks that the draft is sent as it is now, with the words and rules of now. */
  public void sentUnder(EntityManager em, DisclosureId id, WorkedUnder now) {
    DisclosureEntity entity = entity(em, id);
    entity.packId = now.packId();
    entity.packSha256 = now.packSha256();
    entity.template = now.template();
  }

  /**
   * Stores the texts of the decision.
   *
   * @param template version of the template they were written for
   */
  public void texts(
      EntityManager em, Actor actor, DisclosureId id, DisclosureTexts texts, String template) {
    DisclosureEntity entity = entity(em, id);
    Map<HistoryField, String> before = DisclosureHistory.texts(entity);
    entity.template = template;
    entity.consent = texts.consent().strip();
    entity.anonymised = texts.anonymised().strip();
    entity.childsBest = texts.childsBest().strip();
    entity.useLimitation = texts.useLimitation().strip();
    entity.delivery = texts.delivery().strip();
    entity.plannedMeasures = texts.notes().plannedMeasures().strip();
    entity.informing = texts.notes().informing();
    entity.informingReason = texts.notes().informingReason().strip();
    history.written(em, actor, entity, before);
    handled(entity, actor);
  }

  /** Whoever puts a draft before the decision-maker has a hand in it. */
  public void handled(EntityManager em, Actor actor, DisclosureId id) {
    handled(entity(em, id), actor);
  }

  /** A change by hand: whoever makes it can never approve. */
  private void handled(DisclosureEntity entity, Actor actor) {
    entity.hands.add(actor.id().value());
    touch(entity, actor);
  }

  private void touch(DisclosureEntity entity, Actor actor) {
    entity.touch(actor.id(), actor.displayName(), time.now());
  }

  /** Where a disclosure stands. */
  public DisclosureStatus status(EntityManager em, DisclosureId id) {
    return entity(em, id).status;
  }

  /** The case a disclosure belongs to. */
  public CaseId caseOf(EntityManager em, DisclosureId id) {
    return new CaseId(entity(em, id).caseId);
  }

  /** A disclosure as it stands. */
  public DisclosureState state(EntityManager em, CaseHead head, DisclosureId id) {
    em.flush(); // so that the version shown is the one the next change must name
    return DisclosureMapper.state(entity(em, id), head);
  }

  /** Those of a case, newest first. */
  public List<DisclosureRow> ofCase(EntityManager em, CaseHead head) {
    return em
        .createQuery(OF_CASE, DisclosureEntity.class)
        .setParameter("case", head.id().value())
        .getResultList()
        .stream()
        .map(entity -> DisclosureMapper.row(entity, head.number()))
        .toList();
  }

  /** The decided notices and reports of the cases, which are given with their numbers. */
  public List<DisclosureView> notices(EntityManager em, Map<CaseId, String> cases) {
    return em
        .createQuery(NOTICES, DisclosureEntity.class)
        .setParameter("decided", DisclosureStatus.DECIDED)
        .setParameter("kinds", List.of(MatterKind.NOTICE, MatterKind.CRIME_REPORT))
        .setParameter("cases", cases.keySet().stream().map(CaseId::value).toList())
        .getResultList()
        .stream()
        .map(entity ->
            DisclosureMapper.view(entity, cases.getOrDefault(new CaseId(entity.caseId), "")))
        .toList();
  }

  /** Lets nobody else record something about the disclosure until the work ends. */
  public void lock(EntityManager em, DisclosureId id) {
    em.lock(entity(em, id), LockModeType.PESSIMISTIC_WRITE);
  }

  /** Those not decided in the cases, which are given with their numbers; due first. */
  public List<DisclosureRow> open(EntityManager em, Map<CaseId, String> cases) {
    if (cases.isEmpty()) {
      return List.of();
    }
    return em
        .createQuery(OPEN, DisclosureEntity.class)
        .setParameter("decided", DisclosureStatus.DECIDED)
        .setParameter("cases", cases.keySet().stream().map(CaseId::value).toList())
        .getResultList()
        .stream()
        .map(entity ->
            DisclosureMapper.row(entity, cases.getOrDefault(new CaseId(entity.caseId), "")))
        .toList();
  }

  static DisclosureEntity entity(EntityManager em, DisclosureId id) {
    DisclosureEntity found = em.find(DisclosureEntity.class, id.value());
    if (found == null) {
      throw new NotFoundException();
    }
    return found;
  }
}
