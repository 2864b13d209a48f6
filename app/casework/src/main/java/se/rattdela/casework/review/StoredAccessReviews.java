package se.rattdela.casework.review;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.audit.AuditReader;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.CaseAccess;
import se.rattdela.casework.caseregister.CaseRegister;
import se.rattdela.casework.caseregister.PersonalNumber;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.UnitId;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.common.Why;
import se.rattdela.casework.store.UnitOfWork;

/** Stores the reviews of who has read what. */
public final class StoredAccessReviews implements AccessReviewService {
  private static final int LONGEST_OBSERVATION = 4000;

  /** The months before this one that are listed as due although nobody has begun them. */
  private static final int MONTHS_BACK = 3;

  private static final String ALL = "select r from AccessReviewEntity r";
  private static final String ONE =
      "select r from AccessReviewEntity r where r.unitId = :unit and r.reviewMonth = :month";

  private final UnitOfWork work;
  private final Users users;
  private final CaseAccess access;
  private final AuditReader log = new AuditReader();
  private final Drawing drawing;
  private final ReviewViews views;
  private final CaseRegister register;
  private final AuditTrail audit;
  private final OfficeTime time;
  private final LongSupplier seeds;

  /**
   * @param access knows the stated reasons
   * @param seeds gives a seed that nobody can choose
   */
  public StoredAccessReviews(
      UnitOfWork work,
      Users users,
      CaseRegister register,
      CaseAccess access,
      AuditTrail audit,
      OfficeTime time,
      LongSupplier seeds) {
    this.work = work;
    this.users = users;
    this.register = register;
    this.access = access;
    this.audit = audit;
    this.time = time;
    this.seeds = seeds;
    this.drawing = new Drawing(log, register, users);
    this.views = new ReviewViews(users, register);
  }

  /** The classes Hibernate maps for this package. */
  public static List<Class<?>> entities() {
    return List.of(AccessReviewEntity.class, ReviewLineEntity.class);
  }

  @Override
  public List<ReviewRow> reviews(Actor actor) {
    return work.read(em -> {
      users.require(em, actor, Role.ACCESS_REVIEWER);
      Map<UnitId, String> units = users.units(em);
      List<ReviewRow> rows = new ArrayList<>();
      for (AccessReviewEntity review :
          em.createQuery(ALL, AccessReviewEntity.class).getResultList()) {
        rows.add(views.row(em, review, units));
      }
      YearMonth month = YearMonth.from(time.today());
      for (int back = 1; back <= MONTHS_BACK; back++) {
        YearMonth ended = month.minusMonths(back);
        units.forEach((unit, name) -> {
          if (rows.stream().noneMatch(row -> row.unit().equals(unit) && row.month().equals(ended))
              && drawing.happened(em, unit, from(ended), from(ended.plusMonths(1)))) {
            rows.add(new ReviewRow(null, unit, name, ended, due(ended), 0, 0, 0, "", null));
          }
        });
      }
      rows.sort(
          Comparator.comparing(ReviewRow::month).reversed().thenComparing(ReviewRow::unitName));
      return rows;
    });
  }

  @Override
  public ReviewView open(Actor actor, UnitId unit, YearMonth month) {
    return work.write(em -> {
      Actor by = users.require(em, actor, Role.ACCESS_REVIEWER);
      if (!month.isBefore(YearMonth.from(time.today()))) {
        throw new InvalidInputException(ErrorCode.INVALID_INPUT, "month", Why.MONTH_NOT_ENDED);
      }
      AccessReviewEntity review = find(em, unit, month).orElseGet(() -> begin(em, by, unit, month));
      log(em, by, Operation.ACCESS_REVIEW_OPENED, null, review, "seed " + review.seed);
      return views.view(em, by, review);
    });
  }

  private static Optional<AccessReviewEntity> find(EntityManager em, UnitId unit, YearMonth month) {
    return em
        .createQuery(ONE, AccessReviewEntity.class)
        .setParameter("unit", unit.value())
        .setParameter("month", month.atDay(1))
        .getResultList()
        .stream()
        .findFirst();
  }

  private AccessReviewEntity begin(EntityManager em, Actor by, UnitId unit, YearMonth month) {
    users.unitName(em, unit); // a unit that there is
    AccessReviewEntity review = new AccessReviewEntity();
    review.unitId = unit.value();
    review.reviewMonth = month.atDay(1);
    review.seed = seeds.getAsLong();
    review.dueOn = due(month);
    Drawing.Drawn drawn =
        drawing.draw(em, unit, from(month), from(month.plusMonths(1)), review.seed);
    review.accesses = drawn.accesses();
    review.touch(by.id(), by.displayName(), time.now());
    em.persist(review);
    int number = 0;
    for (Drawing.Line line : drawn.lines()) {
      number++;
      em.persist(entity(review, number, line));
    }
    em.flush();
    return review;
  }

  private static ReviewLineEntity entity(AccessReviewEntity review, int number, Drawing.Line line) {
    ReviewLineEntity entity = new ReviewLineEntity();
    Visit last = line.visits().getLast();
    entity.reviewId = review.id();
    entity.lineNumber = number;
    entity.actor = line.first().actor().value();
    boolean one = line.visits().size() == 1;
    entity.caseId = one ? line.first().caseId().value() : null;
    entity.beganAt = line.first().began();
    entity.endedAt = last.ended();
    entity.firstEvent = line.first().events().getFirst().sequence();
    entity.lastEvent = last.events().getLast().sequence();
    entity.operation = line.first().telling();
    entity.operations = line.visits().stream().mapToInt(each -> each.events().size()).sum();
    entity.risks.addAll(line.risks());
    line.visits().stream().map(each -> each.caseId().value()).distinct().forEach(entity.cases::add);
    return entity;
  }

  private static LocalDate due(YearMonth month) {
    return month.plusMonths(1).atEndOfMonth();
  }

  private static Instant from(YearMonth month) {
    return month.atDay(1).atStartOfDay(OfficeTime.ZONE).toInstant();
  }

  @Override
  public AccessDetail access(Actor actor, ReviewId id, int number) {
    return work.write(em -> {
      Actor by = users.require(em, actor, Role.ACCESS_REVIEWER);
      AccessReviewEntity review = entity(em, id);
      ReviewLineEntity line = views.line(em, review, number);
      Long caseId = line.caseId;
      AccessDetail detail =
          caseId == null ? manyCases(em, line) : oneCase(em, line, new CaseId(caseId));
      log(
          em,
          by,
          Operation.ACCESS_REVIEW_READ,
          caseId == null ? null : new CaseId(caseId),
          review,
          "line " + number);
      return detail;
    });
  }

  private AccessDetail oneCase(EntityManager em, ReviewLineEntity line, CaseId caseId) {
    UserId reader = new UserId(line.actor);
    List<AccessDetail.Step> steps =
        log.ofVisit(em, caseId, reader, line.firstEvent, line.lastEvent).stream()
            .map(each -> new AccessDetail.Step(each.at(), each.operation(), each.subject()))
            .toList();
    String reason = access.reason(em, caseId, reader, line.endedAt);
    return new AccessDetail(
        line.lineNumber,
        users.byId(em, reader).function(),
        reason == null ? "" : reason,
        users.names(em, register.head(em, caseId).assigned()).values().stream().sorted().toList(),
        steps,
        List.of());
  }

  private AccessDetail manyCases(EntityManager em, ReviewLineEntity line) {
    return new AccessDetail(
        line.lineNumber,
        users.byId(em, new UserId(line.actor)).function(),
        "",
        List.of(),
        List.of(),
        line.cases.stream().map(id -> register.head(em, new CaseId(id)).number()).toList());
  }

  @Override
  public ReviewView find(Actor actor, RecordFinding command) {
    return work.write(em -> {
      Actor by = users.require(em, actor, Role.ACCESS_REVIEWER);
      AccessReviewEntity review = entity(em, command.review());
      requireOpen(review);
      ReviewLineEntity line = views.line(em, review, command.line());
      if (line.actor == by.id().value()) {
        throw new NotAllowedException(ErrorCode.OWN_ACCESS);
      }
      check(command);
      if (line.revision != command.revision()) {
        throw line.overtaken(review);
      }
      line.finding = command.finding();
      line.observation = command.observation().strip();
      line.foundBy = by.id().value();
      line.foundByName = by.displayName();
      line.foundAt = time.now();
      line.revision++;
      review.touch(by.id(), by.displayName(), time.now());
      log(
          em,
          by,
          Operation.ACCESS_REVIEW_FOUND,
          null,
          review,
          "line " + line.lineNumber + " " + command.finding());
      return views.view(em, by, review);
    });
  }

  private static void check(RecordFinding command) {
    String text = command.observation();
    boolean needed = command.finding() != Finding.AUTHORISED;
    require(!needed || !text.isBlank(), Why.OBSERVATION_MISSING);
    require(text.length() <= LONGEST_OBSERVATION, Why.TEXT_TOO_LONG);
    require(!PersonalNumber.seemsIn(text), Why.PERSONAL_NUMBER_IN_TEXT);
  }

  private static void require(boolean holds, Why why) {
    if (!holds) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "observation", why);
    }
  }

  @Override
  public ReviewView sign(Actor actor, ReviewId id, long version) {
    return work.write(em -> {
      Actor by = users.require(em, actor, Role.ACCESS_REVIEWER);
      AccessReviewEntity review = entity(em, id);
      requireOpen(review);
      review.expect(version);
      List<ReviewLineEntity> lines = views.lines(em, review);
      if (lines.stream().anyMatch(line -> line.finding == null)) {
        throw new NotAllowedException(ErrorCode.REVIEW_NOT_FINISHED);
      }
      review.signedBy = by.id().value();
      review.signedByName = by.displayName();
      review.signedAt = time.now();
      review.digest = ReviewViews.digest(review, lines);
      review.touch(by.id(), by.displayName(), time.now());
      log(em, by, Operation.ACCESS_REVIEW_SIGNED, null, review, review.digest);
      return views.view(em, by, review);
    });
  }

  private static void requireOpen(AccessReviewEntity review) {
    if (review.signedAt != null) {
      throw new NotAllowedException(ErrorCode.REVIEW_SIGNED);
    }
  }

  private static AccessReviewEntity entity(EntityManager em, ReviewId id) {
    AccessReviewEntity found = em.find(AccessReviewEntity.class, id.value());
    if (found == null) {
      throw new NotFoundException();
    }
    return found;
  }

  private void log(
      EntityManager em,
      Actor by,
      Operation operation,
      @Nullable CaseId caseId,
      AccessReviewEntity review,
      String detail) {
    audit.append(
        em, by.id(), operation, caseId, "unit " + review.unitId + " " + review.month(), detail);
  }
}
