package se.rattdela.casework.day;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.assessment.AssessedItem;
import se.rattdela.casework.assessment.Assessor;
import se.rattdela.casework.caseregister.CaseAccess;
import se.rattdela.casework.caseregister.CaseFinder;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.caseregister.CaseRegister;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.counsel.CounselRow;
import se.rattdela.casework.counsel.CounselService;
import se.rattdela.casework.counsel.CounselState;
import se.rattdela.casework.decision.Decisions;
import se.rattdela.casework.decision.FourEyes;
import se.rattdela.casework.decision.ReturnNote;
import se.rattdela.casework.decision.SentDraft;
import se.rattdela.casework.dispatch.DispatchService;
import se.rattdela.casework.engine.EngineInForce;
import se.rattdela.casework.notice.NoticeService;
import se.rattdela.casework.notice.NoticeView;
import se.rattdela.casework.redress.RedressService;
import se.rattdela.casework.request.DisclosureRow;
import se.rattdela.casework.request.DisclosureState;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.casework.request.Disclosures;
import se.rattdela.casework.review.AccessReviewService;
import se.rattdela.casework.rulebook.RulebookService;
import se.rattdela.casework.store.UnitOfWork;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.RuleEngine;

/** Puts a day together from what the other features store. */
public final class StoredDays implements DayService {
  private static final Comparator<DayTask> BY_TIME_LEFT =
      Comparator.comparing(DayTask::due, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(DayTask::caseNumber)
          .thenComparing(DayTask::number);

  private final UnitOfWork work;
  private final Users users;
  private final CaseRegister register;
  private final CaseAccess access;
  private final CaseFinder finder;
  private final Disclosures disclosures;
  private final Decisions decisions;
  private final FourEyes fourEyes;
  private final Assessor assessor;
  private final NoticeService notices;
  private final DispatchService dispatches;
  private final RedressService redress;
  private final AccessReviewService reviews;
  private final CounselService counsel;
  private final OfficeTasks office;
  private final EngineInForce rules;
  private final OfficeTime time;

  /**
   * @param notices knows which are to be followed up
   * @param dispatches knows what has not been sent
   * @param redress knows what is to be decided about earlier decisions
   * @param reviews knows which months of the log are to be reviewed
   * @param counsel knows what has been asked of the rule stewards
   * @param rulebook knows which packs and keys wait for a second person
   */
  public StoredDays(
      UnitOfWork work,
      Users users,
      CaseRegister register,
      CaseAccess access,
      CaseFinder finder,
      Disclosures disclosures,
      Decisions decisions,
      FourEyes fourEyes,
      Assessor assessor,
      NoticeService notices,
      DispatchService dispatches,
      RedressService redress,
      AccessReviewService reviews,
      CounselService counsel,
      RulebookService rulebook,
      EngineInForce rules,
      OfficeTime time) {
    this.work = work;
    this.users = users;
    this.register = register;
    this.access = access;
    this.finder = finder;
    this.disclosures = disclosures;
    this.decisions = decisions;
    this.fourEyes = fourEyes;
    this.assessor = assessor;
    this.notices = notices;
    this.dispatches = dispatches;
    this.redress = redress;
    this.reviews = reviews;
    this.counsel = counsel;
    this.office = new OfficeTasks(counsel, dispatches, rulebook, time);
    this.rules = rules;
    this.time = time;
  }

  @Override
  public WorkDay day(Actor actor, Scope scope) {
    Found found = work.read(em -> found(em, users.known(em, actor), scope));
    RuleEngine engine = rules.engine();
    List<DayTask> tasks = new ArrayList<>();
    // Evaluated outside the unit of work, so that nobody waits for it.
    found.rows().forEach(row -> tasks.add(row.task(engine, time.today())));
    boolean officer = actor.roles().contains(Role.OFFICER);
    if (officer) {
      notices.due(actor).forEach(each -> tasks.add(followUp(each)));
    }
    tasks.sort(BY_TIME_LEFT);
    return new WorkDay(
        time.today(),
        tasks,
        redresses(actor),
        dueReviews(actor),
        office.of(actor),
        counsel.news(actor).stream().map(this::answer).toList(),
        (int)
            counsel.own(actor).stream()
                .filter(each -> each.state() == CounselState.WAITING)
                .count(),
        found.givenBack(),
        found.sentOff());
  }

  private JuristAnswer answer(CounselRow row) {
    Instant at = Objects.requireNonNullElse(row.answeredAt(), row.askedAt());
    return new JuristAnswer(
        row.caseId(),
        row.caseNumber(),
        row.disclosure(),
        row.number(),
        row.key(),
        LocalDate.ofInstant(at, OfficeTime.ZONE),
        office.days(at));
  }

  private List<ReviewTask> dueReviews(Actor actor) {
    if (!actor.roles().contains(Role.ACCESS_REVIEWER)) {
      return List.of();
    }
    return reviews.reviews(actor).stream()
        .filter(row -> row.signedAt() == null)
        .map(row ->
            new ReviewTask(
                row.unit(),
                row.unitName(),
                row.month(),
                row.id() != null,
                row.lines() - row.reviewed() - row.risks(),
                row.risks(),
                row.dueOn(),
                DaysLeft.of(time.today(), row.dueOn())))
        .sorted(Comparator.comparing(ReviewTask::due).thenComparing(ReviewTask::unitName))
        .toList();
  }

  private List<RedressTask> redresses(Actor actor) {
    if (!actor.roles().contains(Role.APPROVER)) {
      return List.of();
    }
    return redress.inbox(actor).stream()
        .map(each ->
            new RedressTask(each.id(), each.first(), each.firstNumber(), each.content().kind()))
        .toList();
  }

  @Override
  public Waiting waiting(Actor actor) {
    boolean officer = actor.roles().contains(Role.OFFICER);
    boolean registrar = actor.roles().contains(Role.REGISTRAR);
    boolean sends = officer || registrar;
    Waiting own = work.read(em -> counted(em, users.known(em, actor)));
    return new Waiting(
        own.requests(),
        own.approvals() + redresses(actor).size(),
        sends ? dispatches.waiting(actor).size() : 0,
        registrar ? dispatches.toArchive(actor).size() : 0,
        officer ? notices.due(actor).size() : 0,
        dueReviews(actor).size(),
        actor.roles().contains(Role.RULE_STEWARD) ? office.questions(actor).size() : 0);
  }

  private Waiting counted(EntityManager em, Actor by) {
    Map<CaseId, String> own = finder.assignedNumbers(em, by);
    int requests = 0;
    for (DisclosureRow row : disclosures.open(em, own)) {
      requests += row.status() == DisclosureStatus.AWAITING_APPROVAL ? 0 : 1;
    }
    int approvals = 0;
    if (by.roles().contains(Role.APPROVER)) {
      List<DisclosureRow> ofUnit = disclosures.open(em, finder.unitNumbers(em, by.unit()));
      Map<CaseId, CaseHead> heads = heads(em, ofUnit);
      Map<DisclosureId, SentDraft> sent = sent(em);
      for (DisclosureRow row : ofUnit) {
        CaseHead head = heads.get(row.caseId());
        if (head != null
            && row.status() == DisclosureStatus.AWAITING_APPROVAL
            && !tookPart(em, by, disclosures.state(em, head, row.id()), sent.get(row.id()))) {
          approvals++;
        }
      }
    }
    return new Waiting(requests, approvals, 0, 0, 0, 0, 0);
  }

  @Override
  public List<LawNote> law(Actor actor) {
    LawWatch watch = new LawWatch(disclosures, assessor, time);
    LawWatch.Read read =
        work.read(em -> {
          Map<CaseId, String> own = finder.assignedNumbers(em, users.known(em, actor));
          List<DisclosureRow> open = disclosures.open(em, own);
          return watch.read(em, heads(em, open), open);
        });
    return watch.notes(rules.engine(), read, actor.roles().contains(Role.RULE_STEWARD));
  }

  private Found found(EntityManager em, Actor by, Scope scope) {
    Map<CaseId, String> own = finder.assignedNumbers(em, by);
    boolean approver = by.roles().contains(Role.APPROVER);
    Map<CaseId, String> all = new LinkedHashMap<>(own);
    if (approver || scope == Scope.UNIT) {
      all.putAll(finder.unitNumbers(em, by.unit()));
    }
    List<DisclosureRow> open = disclosures.open(em, all);
    Map<CaseId, CaseHead> heads = heads(em, open);
    Map<DisclosureId, SentDraft> sent = sent(em);
    List<OpenDisclosure> rows = new ArrayList<>();
    List<GivenBack> givenBack = new ArrayList<>();
    List<SentOff> sentOff = new ArrayList<>();
    for (DisclosureRow row : open) {
      CaseHead head = heads.get(row.caseId());
      if (head == null) {
        continue;
      }
      DisclosureState state = disclosures.state(em, head, row.id());
      boolean assigned = own.containsKey(row.caseId());
      SentDraft draft = sent.get(row.id());
      if (row.status() == DisclosureStatus.AWAITING_APPROVAL) {
        if (assigned && draft != null) {
          sentOff.add(sentOff(row, draft));
        }
        boolean decides =
            approver && head.unit().equals(by.unit()) && !tookPart(em, by, state, draft);
        if (decides || scope == Scope.UNIT) {
          rows.add(new OpenDisclosure(row, state, draft, List.of(), decides));
        }
      } else if (assigned || scope == Scope.UNIT) {
        boolean mayRead = access.allows(em, by, row.caseId());
        List<AssessedItem> items =
            mayRead && row.status() == DisclosureStatus.ASSESSING
                ? assessor.assess(em, head, state)
                : List.of();
        rows.add(new OpenDisclosure(row, state, null, items, assigned));
        if (assigned && row.status() == DisclosureStatus.RETURNED) {
          addGivenBack(em, row, givenBack);
        }
      }
    }
    givenBack.sort(Comparator.comparing(GivenBack::at).reversed());
    sentOff.sort(Comparator.comparing(SentOff::sentAt));
    return new Found(rows, givenBack, sentOff);
  }

  private Map<CaseId, CaseHead> heads(EntityManager em, List<DisclosureRow> rows) {
    Set<CaseId> ids = new HashSet<>();
    rows.forEach(row -> ids.add(row.caseId()));
    return register.headsOf(em, ids);
  }

  private Map<DisclosureId, SentDraft> sent(EntityManager em) {
    Map<DisclosureId, SentDraft> sent = new HashMap<>();
    decisions.sent(em).forEach(each -> sent.put(each.disclosure(), each));
    return sent;
  }

  /** Whoever had a hand in a draft never decides it. */
  private boolean tookPart(
      EntityManager em, Actor by, DisclosureState state, @Nullable SentDraft draft) {
    return fourEyes.tookPart(em, state, draft == null ? null : draft.draftedBy()).contains(by.id());
  }

  private void addGivenBack(EntityManager em, DisclosureRow row, List<GivenBack> list) {
    ReturnNote note = decisions.lastReturn(em, row.id());
    if (note != null) {
      list.add(
          new GivenBack(
              row.caseId(), row.caseNumber(), row.id(), row.number(), note.code(), note.at()));
    }
  }

  private SentOff sentOff(DisclosureRow row, SentDraft draft) {
    LocalDate day = LocalDate.ofInstant(draft.sentAt(), OfficeTime.ZONE);
    return new SentOff(
        row.caseId(),
        row.caseNumber(),
        row.id(),
        row.number(),
        draft.sentAt(),
        Math.toIntExact(ChronoUnit.DAYS.between(day, time.today())));
  }

  private @Nullable DaysLeft left(@Nullable LocalDate due) {
    return due == null ? null : DaysLeft.of(time.today(), due);
  }

  private DayTask followUp(NoticeView notice) {
    return new DayTask(
        OpenDisclosure.kind(notice.kind(), Initiative.OWN),
        notice.caseId(),
        notice.caseNumber(),
        notice.disclosure(),
        null,
        notice.number(),
        NextStep.FOLLOW_UP,
        0,
        notice.nextLook(),
        left(notice.nextLook()),
        true);
  }

  private record Found(
      List<OpenDisclosure> rows, List<GivenBack> givenBack, List<SentOff> sentOff) {}
}
