package se.rattdela.casework.redress;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.caseregister.CaseRegister;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.RedressId;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.decision.Courts;
import se.rattdela.casework.decision.Decisions;
import se.rattdela.casework.decision.ItemOutcome;
import se.rattdela.casework.dispatch.Amendment;
import se.rattdela.casework.dispatch.Amendments;
import se.rattdela.casework.release.DelegatedDecision;
import se.rattdela.casework.release.DelegatedSource;
import se.rattdela.casework.request.Disclosures;
import se.rattdela.casework.store.StoredFiles;

/** Corrections, changes, annulments and appeals within a unit of work. */
public final class Redresses implements Amendments, DelegatedSource, Courts {
  private static final String OF_DECISION =
      "select r from RedressEntity r where r.decisionId = :decision order by r.id";
  private static final String WAITING =
      "select r from RedressEntity r where r.state = :state order by r.sentAt, r.id";
  private static final String BETWEEN =
      "select r from RedressEntity r where r.decidedAt >= :from and r.decidedAt < :before"
          + " order by r.redressNumber";
  private static final String DECIDED =
      "select r from RedressEntity r where r.state = :state order by r.decidedAt, r.id";
  private static final String ANNULLED =
      "select count(r) from RedressEntity r where r.decisionId = :decision and r.kind = :kind"
          + " and r.state = :state";
  private static final String APPEALS =
      "select a from AppealEntity a where a.decisionId = :decision order by a.id";

  private final Users users;
  private final CaseRegister register;
  private final Disclosures disclosures;
  private final Decisions decisions;

  /**
   * @param register knows the numbers of cases
   */
  public Redresses(
      Users users, CaseRegister register, Disclosures disclosures, Decisions decisions) {
    this.users = users;
    this.register = register;
    this.disclosures = disclosures;
    this.decisions = decisions;
  }

  /** The classes Hibernate maps for this package. */
  public static List<Class<?>> entities() {
    return List.of(RedressEntity.class, AppealEntity.class);
  }

  static List<RedressEntity> of(EntityManager em, DecisionId decision) {
    return em.createQuery(OF_DECISION, RedressEntity.class)
        .setParameter("decision", decision.value())
        .getResultList();
  }

  static List<RedressEntity> waiting(EntityManager em) {
    return em.createQuery(WAITING, RedressEntity.class)
        .setParameter("state", RedressState.AWAITING_APPROVAL)
        .getResultList();
  }

  static List<AppealEntity> appeals(EntityManager em, DecisionId decision) {
    return em.createQuery(APPEALS, AppealEntity.class)
        .setParameter("decision", decision.value())
        .getResultList();
  }

  static RedressEntity entity(EntityManager em, RedressId id) {
    RedressEntity found = em.find(RedressEntity.class, id.value());
    if (found == null) {
      throw new NotFoundException();
    }
    return found;
  }

  static AppealEntity entity(EntityManager em, AppealId id) {
    AppealEntity found = em.find(AppealEntity.class, id.value());
    if (found == null) {
      throw new NotFoundException();
    }
    return found;
  }

  @Override
  public boolean annulled(EntityManager em, DecisionId decision) {
    return em.createQuery(ANNULLED, Long.class)
            .setParameter("decision", decision.value())
            .setParameter("kind", RedressKind.ANNULMENT)
            .setParameter("state", RedressState.DECIDED)
            .getSingleResult()
        > 0;
  }

  @Override
  public boolean replaced(EntityManager em, DecisionId decision) {
    List<DisclosureId> later = disclosures.after(em, decision);
    if (later.isEmpty()) {
      return false;
    }
    Set<ItemId> given =
        decisions.outcomes(em, decision).entrySet().stream()
            .filter(each -> each.getValue() != ItemOutcome.NOT_GIVEN)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return later.stream()
        .flatMap(each -> decisions.made(em, each).stream())
        .flatMap(each -> decisions.outcomes(em, each.id()).keySet().stream())
        .anyMatch(given::contains);
  }

  /** Whether an appeal of the decision has ever been handed over to the court. */
  static boolean handedOver(EntityManager em, DecisionId decision) {
    return appeals(em, decision).stream().anyMatch(each -> each.handedOverOn != null);
  }

  /**
   * Whether a paper of a kind can be made about the decision: what has been handed over to the
   * court is not changed any more (FL 39 §); a clerical error in it can still be corrected (36 §).
   */
  static boolean changeable(EntityManager em, DecisionId decision, RedressKind kind) {
    return (kind != RedressKind.CHANGE && kind != RedressKind.ANNULMENT)
        || !handedOver(em, decision);
  }

  /**
   * Refuses a paper that can no longer be made.
   *
   * @throws NotAllowedException HANDED_OVER
   */
  static void requireChangeable(EntityManager em, DecisionId decision, RedressKind kind) {
    if (!changeable(em, decision, kind)) {
      throw new NotAllowedException(ErrorCode.HANDED_OVER);
    }
  }

  @Override
  public boolean tries(EntityManager em, DecisionId decision) {
    return appeals(em, decision).stream().anyMatch(each -> each.state == AppealState.HANDED_OVER);
  }

  @Override
  public List<Amendment> decided(EntityManager em) {
    return em
        .createQuery(DECIDED, RedressEntity.class)
        .setParameter("state", RedressState.DECIDED)
        .getResultList()
        .stream()
        .map(each -> amendment(em, each))
        .toList();
  }

  @Override
  public Amendment decided(EntityManager em, RedressId id) {
    return amendment(em, entity(em, id));
  }

  private static Amendment amendment(EntityManager em, RedressEntity each) {
    if (each.redressNumber == null
        || each.decidedAt == null
        || each.decidedByName == null
        || each.delegationNumber == null
        || each.sentDigest == null
        || each.fileId == null) {
      throw new NotAllowedException(ErrorCode.WRONG_STATUS);
    }
    return new Amendment(
        new RedressId(each.id()),
        new DecisionId(each.decisionId),
        each.kind,
        each.redressNumber,
        each.draftedByName,
        each.decidedByName,
        each.decidedAt,
        each.delegationNumber,
        each.sentDigest,
        StoredFiles.digest(em, each.fileId),
        each.letterFileId == null ? null : StoredFiles.digest(em, each.letterFileId));
  }

  @Override
  public byte[] pdf(EntityManager em, RedressId id) {
    Long file = entity(em, id).fileId;
    if (file == null) {
      throw new NotFoundException();
    }
    return StoredFiles.read(em, file);
  }

  @Override
  public Optional<byte[]> letter(EntityManager em, RedressId id) {
    return Optional.ofNullable(entity(em, id).letterFileId).map(file -> StoredFiles.read(em, file));
  }

  @Override
  public List<DelegatedDecision> between(EntityManager em, Instant from, Instant before) {
    return em
        .createQuery(BETWEEN, RedressEntity.class)
        .setParameter("from", from)
        .setParameter("before", before)
        .getResultList()
        .stream()
        .map(each -> row(em, each))
        .toList();
  }

  private DelegatedDecision row(EntityManager em, RedressEntity each) {
    if (each.redressNumber == null
        || each.decidedAt == null
        || each.decidedBy == null
        || each.decidedByName == null
        || each.delegationNumber == null) {
      throw new IllegalStateException("the schema lets no such row be decided");
    }
    var first = decisions.head(em, new DecisionId(each.decisionId));
    return new DelegatedDecision(
        new RedressId(each.id()),
        each.redressNumber,
        LocalDate.ofInstant(each.decidedAt, OfficeTime.ZONE),
        each.kind.name(),
        each.delegationNumber,
        each.decidedByName,
        users.byId(em, new UserId(each.decidedBy)).function(),
        register.head(em, disclosures.caseOf(em, first.disclosure())).number());
  }
}
