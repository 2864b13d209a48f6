package se.rattdela.casework.notice;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.benefit.Benefit;
import se.rattdela.casework.benefit.Benefits;
import se.rattdela.casework.caseregister.CaseAccess;
import se.rattdela.casework.caseregister.CaseFinder;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.caseregister.PersonalNumber;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.Why;
import se.rattdela.casework.decision.DecisionHead;
import se.rattdela.casework.decision.Decisions;
import se.rattdela.casework.decision.RecipientNames;
import se.rattdela.casework.dispatch.Amendments;
import se.rattdela.casework.dispatch.Dispatches;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.Disclosures;
import se.rattdela.casework.request.Matter;
import se.rattdela.casework.store.UnitOfWork;

/** Stores what notices and reports have led to. */
public final class StoredNotices implements NoticeService {
  /** When an answer is first asked for. No law says; three months is the usual time for one. */
  private static final Period USUAL = Period.ofMonths(3);

  private static final int LONGEST_NOTE = 4000;
  private static final String OF_DISCLOSURE =
      "select f from FollowUpEntity f where f.disclosureId = :disclosure order by f.id";

  private final UnitOfWork work;
  private final Users users;
  private final CaseAccess access;
  private final CaseFinder finder;
  private final Disclosures disclosures;
  private final Decisions decisions;
  private final Dispatches dispatches;
  private final Amendments amendments;
  private final Benefits benefits;
  private final RecipientNames names;
  private final AuditTrail audit;
  private final OfficeTime time;

  /**
   * @param dispatches knows when a notice was sent
   * @param amendments knows what has been annulled
   * @param benefits for the names of benefits
   * @param names knows how recipients are named
   */
  public StoredNotices(
      UnitOfWork work,
      Users users,
      CaseAccess access,
      CaseFinder finder,
      Disclosures disclosures,
      Decisions decisions,
      Dispatches dispatches,
      Amendments amendments,
      Benefits benefits,
      RecipientNames names,
      AuditTrail audit,
      OfficeTime time) {
    this.work = work;
    this.users = users;
    this.access = access;
    this.finder = finder;
    this.disclosures = disclosures;
    this.decisions = decisions;
    this.dispatches = dispatches;
    this.amendments = amendments;
    this.benefits = benefits;
    this.names = names;
    this.audit = audit;
    this.time = time;
  }

  /** The classes Hibernate maps for this package. */
  public static List<Class<?>> entities() {
    return List.of(FollowUpEntity.class);
  }

  @Override
  public Benefits benefits() {
    return benefits;
  }

  @Override
  public List<Actor> colleagues(Actor actor) {
    return work.read(em -> {
      users.known(em, actor);
      return users.all(em).stream()
          .filter(
              user -> user.roles().contains(Role.OFFICER) || user.roles().contains(Role.APPROVER))
          .toList();
    });
  }

  @Override
  public List<NoticeView> due(Actor actor) {
    return unanswered(actor).stream().filter(view -> view.isDue(time.today())).toList();
  }

  @Override
  public List<NoticeView> unanswered(Actor actor) {
    return work.read(em -> {
      Map<CaseId, String> own = new LinkedHashMap<>();
      finder.assigned(em, users.known(em, actor)).forEach(row -> own.put(row.id(), row.number()));
      return disclosures.notices(em, own).stream()
          .flatMap(view -> followed(em, view))
          .filter(view -> view.nextLook() != null)
          .sorted(
              Comparator.comparing(
                      NoticeView::nextLook, Comparator.nullsLast(Comparator.naturalOrder()))
                  .thenComparing(NoticeView::number))
          .toList();
    });
  }

  @Override
  public List<NoticeView> ofCase(Actor actor, CaseId caseId) {
    return work.read(em -> {
      CaseHead head = access.require(em, users.known(em, actor), caseId);
      return disclosures.notices(em, Map.of(head.id(), head.number())).stream()
          .flatMap(view -> followed(em, view))
          .toList();
    });
  }

  @Override
  public NoticeView view(Actor actor, DisclosureId disclosure) {
    return work.read(em -> {
      Actor by = users.known(em, actor);
      return one(em, access.require(em, by, disclosures.caseOf(em, disclosure)), disclosure);
    });
  }

  private NoticeView one(EntityManager em, CaseHead head, DisclosureId disclosure) {
    return followed(em, disclosures.state(em, head, disclosure).view())
        .findFirst()
        .orElseThrow(() -> new NotAllowedException(ErrorCode.WRONG_STATUS));
  }

  @Override
  public NoticeView record(Actor actor, RecordFollowUp command) {
    return work.write(em -> {
      Actor by = users.require(em, actor, Role.OFFICER);
      CaseHead head = access.require(em, by, disclosures.caseOf(em, command.disclosure()));
      disclosures.lock(em, command.disclosure());
      NoticeView before = one(em, head, command.disclosure());
      if (before.followUps().size() != command.followUps()) {
        FollowUp last = before.followUps().getLast();
        throw new ConflictException(last.recordedById(), last.recordedBy(), last.recordedAt());
      }
      check(head, before, command);
      em.persist(entity(by, command));
      em.flush();
      audit.append(
          em,
          by.id(),
          Operation.FOLLOW_UP_RECORDED,
          head.id(),
          before.number(),
          command.outcome().name());
      return one(em, head, command.disclosure());
    });
  }

  private void check(CaseHead head, NoticeView before, RecordFollowUp command) {
    LocalDate today = time.today();
    require(before.possible().contains(command.outcome()), "outcome", Why.OUTCOME_OF_OTHER_KIND);
    require(
        !command.happenedOn().isAfter(today) && !command.happenedOn().isBefore(before.decidedOn()),
        "happenedOn",
        Why.OUTCOME_DATE);
    require(command.note().length() <= LONGEST_NOTE, "note", Why.TEXT_TOO_LONG);
    require(!PersonalNumber.seemsIn(command.note()), "note", Why.PERSONAL_NUMBER_IN_TEXT);
    require(
        head.persons().stream().noneMatch(person -> named(command.note(), person.name())),
        "note",
        Why.NAME_IN_TEXT);
    LocalDate remind = command.remindOn();
    require(remind == null || remind.isAfter(today), "remindOn", Why.REMINDER_DATE);
  }

  /** Whether all the words of a person's name stand in the text. */
  private static boolean named(String text, String name) {
    String padded = " " + text.replaceAll("[^\\p{L}-]+", " ") + " ";
    return Stream.of(name.split(" +"))
        .filter(word -> !word.isEmpty())
        .allMatch(word -> padded.contains(" " + word));
  }

  private static void require(boolean holds, String field, Why why) {
    if (!holds) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, field, why);
    }
  }

  private FollowUpEntity entity(Actor by, RecordFollowUp command) {
    FollowUpEntity entity = new FollowUpEntity();
    entity.disclosureId = command.disclosure().value();
    entity.outcome = command.outcome();
    entity.happenedOn = command.happenedOn();
    entity.note = command.note().strip();
    if (!command.outcome().isFinal()) {
      LocalDate asked = command.remindOn();
      entity.remindOn = asked == null ? time.today().plus(USUAL) : asked;
    }
    entity.recordedBy = by.id().value();
    entity.recordedByName = by.displayName();
    entity.recordedAt = time.now();
    return entity;
  }

  /** The view of one that has been decided and was to be sent; nothing for the others. */
  private Stream<NoticeView> followed(EntityManager em, DisclosureView view) {
    return switch (view.content().matter()) {
      case Matter.Notice notice when !notice.omitted() ->
          followed(
              em,
              view,
              benefit(notice.benefit(), notice.benefitName()),
              EnumSet.of(
                  NoticeOutcome.NO_ANSWER_YET, NoticeOutcome.RECOVERY, NoticeOutcome.NO_ACTION));
      case Matter.CrimeReport report ->
          followed(
              em,
              view,
              benefit(report.benefit(), report.benefitName()),
              EnumSet.of(
                  NoticeOutcome.NO_ANSWER_YET,
                  NoticeOutcome.INVESTIGATION_OPENED,
                  NoticeOutcome.INVESTIGATION_CLOSED));
      default -> Stream.empty();
    };
  }

  private Stream<NoticeView> followed(
      EntityManager em, DisclosureView view, String benefit, Set<NoticeOutcome> possible) {
    if (view.status() != DisclosureStatus.DECIDED) {
      return Stream.empty();
    }
    return decisions.made(em, view.id()).stream()
        .map(decision -> followed(em, view, decision, benefit, possible));
  }

  private NoticeView followed(
      EntityManager em,
      DisclosureView view,
      DecisionHead decision,
      String benefit,
      Set<NoticeOutcome> possible) {
    LocalDate sentOn = dispatches.sentOn(em, decision.id()).orElse(null);
    boolean annulled = amendments.annulled(em, decision.id());
    List<FollowUp> followUps =
        em
            .createQuery(OF_DISCLOSURE, FollowUpEntity.class)
            .setParameter("disclosure", view.id().value())
            .getResultList()
            .stream()
            .map(FollowUpEntity::view)
            .toList();
    return new NoticeView(
        view.id(),
        view.number(),
        view.content().matter().kind(),
        view.content().caseId(),
        view.caseNumber(),
        names.of(view.content()),
        benefit,
        LocalDate.ofInstant(decision.decided(), OfficeTime.ZONE),
        sentOn,
        annulled,
        annulled ? null : nextLook(sentOn, followUps),
        possible,
        followUps);
  }

  /** Nobody can answer what has not been sent to them. */
  private static @Nullable LocalDate nextLook(
      @Nullable LocalDate sentOn, List<FollowUp> followUps) {
    if (!followUps.isEmpty()) {
      return followUps.getLast().remindOn();
    }
    return sentOn == null ? null : sentOn.plus(USUAL);
  }

  private String benefit(String code, String name) {
    return benefits.benefit(code).map(Benefit::label).orElse(name);
  }
}
