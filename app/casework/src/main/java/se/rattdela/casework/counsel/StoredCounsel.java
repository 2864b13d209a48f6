package se.rattdela.casework.counsel;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.assessment.Answers;
import se.rattdela.casework.assessment.LegalStand;
import se.rattdela.casework.assessment.NewStand;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.CaseAccess;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.caseregister.CaseRegister;
import se.rattdela.casework.caseregister.PersonalNumber;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.common.Why;
import se.rattdela.casework.engine.EngineInForce;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.item.Items;
import se.rattdela.casework.request.Disclosures;
import se.rattdela.casework.store.UnitOfWork;
import se.rattdela.rules.RuleEngine;

/** Stores questions to the rule steward. */
public final class StoredCounsel implements CounselService {
  private static final String OF_CASE =
      "select c from CounselEntity c where c.caseId = :case and c.state <> :withdrawn"
          + " order by c.id desc";
  private static final String WAITING =
      "select c from CounselEntity c where c.state = :waiting order by c.id";
  private static final String OWN =
      "select c from CounselEntity c where c.askedBy = :user and c.state <> :withdrawn"
          + " order by c.id desc";
  private static final String ANSWERED =
      "select c from CounselEntity c where c.state = :answered and"
          + " (c.askedBy = :user or c.caseId in"
          + " (select k.id from CaseEntity k where :user member of k.assigned)) and not exists"
          + " (select s from CounselSeenEntity s where s.counselId = c.id and s.userId = :user)"
          + " order by c.answeredAt desc, c.id desc";
  private static final String ABOUT =
      "select count(c) from CounselEntity c join c.items i where i = :item";
  private static final int LONGEST_QUESTION = 4000;
  private static final int LONGEST_ANSWER = 20_000;
  private static final int MOST_ITEMS = 500;

  private final UnitOfWork work;
  private final Users users;
  private final CaseRegister register;
  private final CaseAccess access;
  private final Items items;
  private final Disclosures disclosures;
  private final Answers answers;
  private final EngineInForce rules;
  private final CounselViews views;
  private final AuditTrail audit;
  private final OfficeTime time;

  /**
   * @param answers holds the office's stands on questions of law
   */
  public StoredCounsel(
      UnitOfWork work,
      Users users,
      CaseRegister register,
      CaseAccess access,
      Items items,
      Disclosures disclosures,
      Answers answers,
      EngineInForce rules,
      AuditTrail audit,
      OfficeTime time) {
    this.work = work;
    this.users = users;
    this.register = register;
    this.access = access;
    this.items = items;
    this.disclosures = disclosures;
    this.answers = answers;
    this.rules = rules;
    this.views = new CounselViews(register, items, disclosures, answers.stands(), rules);
    this.audit = audit;
    this.time = time;
  }

  /** The classes Hibernate maps for this package. */
  public static List<Class<?>> entities() {
    return List.of(CounselEntity.class, CounselSeenEntity.class);
  }

  /** Whether a question that is not taken back is about an item. */
  public static boolean uses(EntityManager em, ItemId item) {
    return em.createQuery(ABOUT, Long.class).setParameter("item", item.value()).getSingleResult()
        > 0;
  }

  @Override
  public CounselView ask(Actor actor, NewCounsel question) {
    require(fits(question.text(), LONGEST_QUESTION), "text", Why.COUNSEL_TEXT);
    require(!PersonalNumber.seemsIn(question.text()), "text", Why.PERSONAL_NUMBER_IN_TEXT);
    require(
        !question.items().isEmpty() && question.items().size() <= MOST_ITEMS,
        "items",
        Why.ITEMS_MISSING);
    known(question);
    return work.write(em -> {
      Actor by = users.require(em, actor, Role.OFFICER);
      CaseHead head = access.require(em, by, question.caseId());
      belongs(em, head, question);
      CounselEntity entity = new CounselEntity();
      DisclosureId disclosure = question.disclosure();
      entity.caseId = head.id().value();
      entity.disclosureId = disclosure == null ? null : disclosure.value();
      entity.recipient = question.recipient();
      entity.questionKey = question.key();
      entity.asked = question.text().strip();
      entity.askedBy = by.id().value();
      entity.askedByName = by.displayName();
      entity.askedAt = time.now();
      entity.state = CounselState.WAITING;
      question.items().forEach(each -> entity.items.add(each.value()));
      touch(entity, by);
      em.persist(entity);
      return logged(em, by, head, entity, Operation.COUNSEL_ASKED);
    });
  }

  private void known(NewCounsel question) {
    RuleEngine engine = rules.engine();
    if (!engine.pack().vocabulary().recipients().containsKey(question.recipient())) {
      throw new InvalidInputException(ErrorCode.UNKNOWN_CODE, "recipient", question.recipient());
    }
    if (!question.key().isEmpty() && !engine.questionTexts().containsKey(question.key())) {
      throw new InvalidInputException(ErrorCode.UNKNOWN_CODE, "key", question.key());
    }
  }

  private void belongs(EntityManager em, CaseHead head, NewCounsel question) {
    require(
        items.ofCase(em, head.id()).stream()
            .map(ItemView::id)
            .toList()
            .containsAll(question.items()),
        "items",
        Why.ITEM_NOT_IN_CASE);
    DisclosureId disclosure = question.disclosure();
    if (disclosure != null && !disclosures.caseOf(em, disclosure).equals(head.id())) {
      throw new NotFoundException();
    }
  }

  @Override
  public CounselView withdraw(Actor actor, CounselId id, long version) {
    return work.write(em -> {
      Actor by = users.require(em, actor, Role.OFFICER);
      CounselEntity entity = waiting(em, id, version);
      CaseHead head = access.require(em, by, new CaseId(entity.caseId));
      if (entity.askedBy != by.id().value()) {
        throw new NotAllowedException(ErrorCode.ROLE_MISSING);
      }
      entity.state = CounselState.WITHDRAWN;
      entity.items.clear(); // nothing rests on them any more
      touch(entity, by);
      return logged(em, by, head, entity, Operation.COUNSEL_WITHDRAWN);
    });
  }

  @Override
  public List<CounselView> ofCase(Actor actor, CaseId caseId) {
    return work.read(em -> {
      Actor by = users.known(em, actor);
      CaseHead head = access.require(em, by, caseId);
      Set<Long> seen = CounselViews.seen(em, by);
      return em
          .createQuery(OF_CASE, CounselEntity.class)
          .setParameter("case", caseId.value())
          .setParameter("withdrawn", CounselState.WITHDRAWN)
          .getResultList()
          .stream()
          .map(each -> views.view(em, by, head, each, seen))
          .toList();
    });
  }

  @Override
  public List<CounselRow> own(Actor actor) {
    return work.read(em -> {
      Actor by = users.known(em, actor);
      return views.rows(
          em,
          em.createQuery(OWN, CounselEntity.class)
              .setParameter("user", by.id().value())
              .setParameter("withdrawn", CounselState.WITHDRAWN)
              .getResultList());
    });
  }

  @Override
  public List<CounselRow> news(Actor actor) {
    return work.read(em -> {
      Actor by = users.known(em, actor);
      return views.rows(
          em,
          em
              .createQuery(ANSWERED, CounselEntity.class)
              .setParameter("answered", CounselState.ANSWERED)
              .setParameter("user", by.id().value())
              .getResultList()
              .stream()
              .filter(each -> concerns(em, by, each))
              .toList());
    });
  }

  /** Whoever asked is told while they see the case; if they do not handle it, so is who does. */
  private boolean concerns(EntityManager em, Actor by, CounselEntity entity) {
    CaseId caseId = new CaseId(entity.caseId);
    return entity.askedBy == by.id().value()
        ? access.allows(em, by, caseId)
        : !register.head(em, caseId).assigned().contains(new UserId(entity.askedBy));
  }

  @Override
  public void seen(Actor actor, List<CounselId> ids) {
    work.write(em -> {
      Actor by = users.known(em, actor);
      Set<Long> seen = CounselViews.seen(em, by);
      for (CounselId id : ids) {
        CounselEntity entity = entity(em, id);
        access.require(em, by, new CaseId(entity.caseId));
        if (entity.state == CounselState.ANSWERED && seen.add(entity.id())) {
          CounselSeenEntity read = new CounselSeenEntity();
          read.counselId = entity.id();
          read.userId = by.id().value();
          read.seenAt = time.now();
          em.persist(read);
        }
      }
      return by;
    });
  }

  @Override
  public List<CounselRow> waiting(Actor actor) {
    return work.read(em -> {
      users.require(em, actor, Role.RULE_STEWARD);
      return views.rows(
          em,
          em.createQuery(WAITING, CounselEntity.class)
              .setParameter("waiting", CounselState.WAITING)
              .getResultList());
    });
  }

  @Override
  public CounselView open(Actor actor, CounselId id) {
    return work.write(em -> {
      Actor by = users.require(em, actor, Role.RULE_STEWARD);
      CounselEntity entity = entity(em, id);
      CaseHead head = register.head(em, new CaseId(entity.caseId));
      return logged(em, by, head, entity, Operation.COUNSEL_OPENED);
    });
  }

  @Override
  public CounselView answer(
      Actor actor, CounselId id, long version, String text, @Nullable NewStand stand) {
    require(fits(text, LONGEST_ANSWER), "text", Why.COUNSEL_ANSWER);
    require(!PersonalNumber.seemsIn(text), "text", Why.PERSONAL_NUMBER_IN_TEXT);
    return work.write(em -> {
      Actor by = users.require(em, actor, Role.RULE_STEWARD);
      CounselEntity entity = waiting(em, id, version);
      if (new UserId(entity.askedBy).equals(by.id())) {
        throw new NotAllowedException(ErrorCode.SECOND_PERSON);
      }
      boolean legal = views.legal(entity.questionKey);
      boolean answered = legal && answers.stands().of(em, entity.questionKey) != null;
      require(stand == null ? !legal || answered : legal, "stand", Why.COUNSEL_STAND);
      CaseHead head = register.head(em, new CaseId(entity.caseId));
      entity.state = CounselState.ANSWERED;
      entity.answerText = text.strip();
      entity.answeredBy = by.id().value();
      entity.answeredByName = by.displayName();
      entity.answeredAt = time.now();
      touch(entity, by);
      if (stand != null) {
        LegalStand given = answers.stands().give(em, by, entity.questionKey, stand, text);
        audit.append(
            em,
            by.id(),
            Operation.LEGAL_QUESTION_DECIDED,
            null,
            entity.questionKey,
            given.logged());
      }
      return logged(em, by, head, entity, Operation.COUNSEL_ANSWERED);
    });
  }

  private CounselEntity waiting(EntityManager em, CounselId id, long version) {
    CounselEntity entity = entity(em, id);
    entity.expect(version);
    if (entity.state != CounselState.WAITING) {
      throw new NotAllowedException(ErrorCode.WRONG_STATUS);
    }
    return entity;
  }

  private static CounselEntity entity(EntityManager em, CounselId id) {
    CounselEntity found = em.find(CounselEntity.class, id.value());
    if (found == null) {
      throw new NotFoundException();
    }
    return found;
  }

  private CounselView logged(
      EntityManager em, Actor by, CaseHead head, CounselEntity entity, Operation operation) {
    em.flush(); // so that the version shown is the one the next change must name
    CounselView view = views.view(em, by, head, entity, CounselViews.seen(em, by));
    audit.append(em, by.id(), operation, head.id(), "question " + entity.id(), entity.questionKey);
    return view;
  }

  private void touch(CounselEntity entity, Actor by) {
    entity.touch(by.id(), by.displayName(), time.now());
  }

  private static boolean fits(String text, int longest) {
    return !text.isBlank() && text.length() <= longest;
  }

  private static void require(boolean holds, String field, Why why) {
    if (!holds) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, field, why);
    }
  }
}
