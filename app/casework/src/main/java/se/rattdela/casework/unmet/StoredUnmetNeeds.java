package se.rattdela.casework.unmet;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.assessment.Assessor;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.CaseAccess;
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
import se.rattdela.casework.decision.Decisions;
import se.rattdela.casework.decision.ItemOutcome;
import se.rattdela.casework.engine.EngineInForce;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.item.Items;
import se.rattdela.casework.request.Disclosures;
import se.rattdela.casework.store.UnitOfWork;
import se.rattdela.rules.pack.Provision;

/** Stores what could not be shared. */
public final class StoredUnmetNeeds implements UnmetNeedService {
  private static final int LONGEST_TEXT = 4000;
  private static final String OF_CASE =
      "select n from UnmetNeedEntity n where n.caseId = :case order by n.id desc";

  private final UnitOfWork work;
  private final Users users;
  private final CaseAccess access;
  private final Items items;
  private final Disclosures disclosures;
  private final Decisions decisions;
  private final Assessor assessor;
  private final EngineInForce rules;
  private final AuditTrail audit;
  private final OfficeTime time;

  /**
   * @param assessor puts items into the questions that the engine is asked
   */
  public StoredUnmetNeeds(
      UnitOfWork work,
      Users users,
      CaseAccess access,
      Items items,
      Disclosures disclosures,
      Decisions decisions,
      Assessor assessor,
      EngineInForce rules,
      AuditTrail audit,
      OfficeTime time) {
    this.work = work;
    this.users = users;
    this.access = access;
    this.items = items;
    this.disclosures = disclosures;
    this.decisions = decisions;
    this.assessor = assessor;
    this.rules = rules;
    this.audit = audit;
    this.time = time;
  }

  /** The classes Hibernate maps for this package. */
  public static List<Class<?>> entities() {
    return List.of(UnmetNeedEntity.class);
  }

  @Override
  public UnmetSheet sheet(Actor actor, CaseId caseId) {
    return work.read(em -> {
      CaseHead head = access.require(em, users.known(em, actor), caseId);
      return new UnmetSheet(
          head.id(),
          head.number(),
          items.ofCase(em, head.id()),
          em
              .createQuery(OF_CASE, UnmetNeedEntity.class)
              .setParameter("case", head.id().value())
              .getResultList()
              .stream()
              .map(UnmetNeedEntity::view)
              .toList());
    });
  }

  @Override
  public List<NearProvision> near(
      Actor actor, CaseId caseId, Set<ItemId> wanted, String authority) {
    Assessor.CaseItems read =
        work.read(em -> assessor.read(em, access.require(em, users.known(em, actor), caseId)));
    return new NearestProvisions(rules.engine(), assessor, time.today())
        .of(read, wanted, authority);
  }

  @Override
  public WithheldItems withheld(Actor actor, DecisionId decision) {
    return work.read(em -> {
      DisclosureId disclosure = decisions.head(em, decision).disclosure();
      CaseHead head =
          access.require(em, users.known(em, actor), disclosures.caseOf(em, disclosure));
      return new WithheldItems(
          head.id(),
          decisions.outcomes(em, decision).entrySet().stream()
              .filter(each -> each.getValue() == ItemOutcome.NOT_GIVEN)
              .map(Map.Entry::getKey)
              .toList(),
          disclosures.state(em, head, disclosure).content().recipient());
    });
  }

  @Override
  public UnmetNeed record(Actor actor, NewUnmetNeed need) {
    return work.write(em -> {
      Actor by = worker(em, actor);
      CaseHead head = access.require(em, by, need.caseId());
      check(em, head, need);
      UnmetNeedEntity entity = entity(by, need);
      em.persist(entity);
      em.flush();
      audit.append(
          em,
          by.id(),
          Operation.UNMET_NEED_RECORDED,
          head.id(),
          head.number(),
          need.hindrance().name());
      return entity.view();
    });
  }

  @Override
  public UnmetNeed takeBack(Actor actor, UnmetNeedId id) {
    return work.write(em -> {
      Actor by = worker(em, actor);
      UnmetNeedEntity entity = em.find(UnmetNeedEntity.class, id.value());
      if (entity == null) {
        throw new NotFoundException();
      }
      CaseHead head = access.require(em, by, new CaseId(entity.caseId));
      boolean unitsApprover = by.roles().contains(Role.APPROVER) && head.unit().equals(by.unit());
      if (entity.recordedBy != by.id().value() && !unitsApprover) {
        throw new NotAllowedException(ErrorCode.ROLE_MISSING);
      }
      if (entity.takenBackAt != null) {
        throw new NotAllowedException(ErrorCode.WRONG_STATUS);
      }
      entity.takenBackAt = time.now();
      entity.takenBackBy = by.id().value();
      audit.append(
          em,
          by.id(),
          Operation.UNMET_NEED_TAKEN_BACK,
          head.id(),
          head.number(),
          entity.hindrance.name());
      return entity.view();
    });
  }

  private Actor worker(EntityManager em, Actor actor) {
    Actor by = users.known(em, actor);
    if (!by.roles().contains(Role.OFFICER) && !by.roles().contains(Role.APPROVER)) {
      throw new NotAllowedException(ErrorCode.ROLE_MISSING);
    }
    return by;
  }

  private void check(EntityManager em, CaseHead head, NewUnmetNeed need) {
    Set<ItemId> known =
        items.ofCase(em, head.id()).stream().map(ItemView::id).collect(Collectors.toSet());
    require(known.containsAll(need.items()), "items", Why.ITEM_NOT_IN_CASE);
    require(Set.copyOf(need.items()).size() == need.items().size(), "items", Why.ITEM_TWICE);
    require(!need.items().isEmpty() || !need.needed().isBlank(), "needed", Why.NEED_MISSING);
    require(
        need.hindrance() != Hindrance.H9 || !need.needed().isBlank(),
        "needed",
        Why.HINDRANCE_UNDESCRIBED);
    require(need.needed().length() <= LONGEST_TEXT, "needed", Why.TEXT_TOO_LONG);
    require(need.consequenceText().length() <= LONGEST_TEXT, "consequence", Why.TEXT_TOO_LONG);
    require(!need.happenedOn().isAfter(time.today()), "happenedOn", Why.DAY_IN_FUTURE);
    if (!rules.vocabulary().recipients().containsKey(need.authority())) {
      throw new InvalidInputException(ErrorCode.UNKNOWN_CODE, "authority", need.authority());
    }
    String provision = need.provision();
    if (provision != null && citation(provision) == null) {
      throw new InvalidInputException(ErrorCode.UNKNOWN_CODE, "provision", provision);
    }
  }

  private static void require(boolean holds, String field, Why why) {
    if (!holds) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, field, why);
    }
  }

  private @Nullable String citation(String provision) {
    return rules.engine().pack().provisions().stream()
        .filter(each -> each.id().equals(provision))
        .map(Provision::citation)
        .findFirst()
        .orElse(null);
  }

  private UnmetNeedEntity entity(Actor by, NewUnmetNeed need) {
    UnmetNeedEntity entity = new UnmetNeedEntity();
    entity.caseId = need.caseId().value();
    need.items().forEach(item -> entity.items.add(item.value()));
    entity.authority = need.authority();
    entity.neededBy = need.neededBy();
    entity.needed = need.needed().strip();
    entity.hindrance = need.hindrance();
    entity.provision = need.provision();
    String cited = need.provision() == null ? null : citation(need.provision());
    entity.citation = cited == null ? "" : cited;
    entity.consequence = need.consequence();
    entity.consequenceText = need.consequenceText().strip();
    entity.happenedOn = need.happenedOn();
    entity.recordedBy = by.id().value();
    entity.recordedByName = by.displayName();
    entity.recordedAt = time.now();
    return entity;
  }
}
