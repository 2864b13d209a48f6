package se.rattdela.casework.day;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.assessment.Assessor;
import se.rattdela.casework.assessment.LegalStand;
import se.rattdela.casework.assessment.StoredAnswer;
import se.rattdela.casework.assessment.Target;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.engine.JudgementKeys;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureRow;
import se.rattdela.casework.request.Disclosures;
import se.rattdela.rules.InvalidQuestionException;
import se.rattdela.rules.ProvisionResult;
import se.rattdela.rules.Question;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.Status;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary;

/**
 * Finds the changes of law that stand in the way of open disclosures: a wording that has begun or
 * will begin within sight counts only where its provision applies, or may apply, to an item.
 */
final class LawWatch {
  private static final int DAYS_BACK = 120;
  private static final int DAYS_AHEAD = 183;
  private static final int STAND_DAYS_BACK = 60;
  private static final int AGE_DAYS_AHEAD = 62;

  private final Disclosures disclosures;
  private final Assessor assessor;
  private final OfficeTime time;

  LawWatch(Disclosures disclosures, Assessor assessor, OfficeTime time) {
    this.disclosures = disclosures;
    this.assessor = assessor;
    this.time = time;
  }

  /** What was read: an asker for each item of each open disclosure, and the office's stands. */
  record Read(List<Asked> asked, List<LegalStand> stands) {}

  /** An item of a disclosure with what it takes to ask about it on any day. */
  record Asked(
      LawNote.Touched touched,
      Assessor.CaseItems read,
      ItemView item,
      Target target,
      List<StoredAnswer> given) {}

  Read read(EntityManager em, Map<CaseId, CaseHead> heads, List<DisclosureRow> open) {
    Map<CaseId, Assessor.CaseItems> cases = new HashMap<>();
    List<Asked> asked = new ArrayList<>();
    for (DisclosureRow row : open) {
      CaseHead head = heads.get(row.caseId());
      if (head == null) {
        continue;
      }
      DisclosureDraft content = disclosures.state(em, head, row.id()).content();
      if (content.recipient().isEmpty() || content.purpose() == null) {
        continue;
      }
      Assessor.CaseItems read = cases.computeIfAbsent(row.caseId(), id -> assessor.read(em, head));
      Map<ItemId, List<StoredAnswer>> given = assessor.answersByItem(em, row.id());
      Target target = Assessor.target(content);
      Set<ItemId> wanted = Set.copyOf(content.items());
      for (ItemView item : read.items()) {
        if (wanted.contains(item.id())) {
          asked.add(
              new Asked(
                  new LawNote.Touched(row.caseId(), row.caseNumber()),
                  read,
                  item,
                  target,
                  given.getOrDefault(item.id(), List.of())));
        }
      }
    }
    return new Read(asked, assessor.stands(em));
  }

  /**
   * What is to be told.
   *
   * @param every also what will come and touches none of the disclosures
   */
  List<LawNote> notes(RuleEngine engine, Read read, boolean every) {
    List<LawNote> notes = new ArrayList<>();
    notes.addAll(changes(engine, read.asked()));
    notes.addAll(ages(engine, read.asked()));
    notes.addAll(stands(engine, read));
    if (every) {
      coming(engine.pack()).stream()
          .filter(each -> notes.stream().noneMatch(told -> same(told, each)))
          .forEach(notes::add);
    }
    LocalDate today = time.today();
    notes.sort(
        Comparator.comparingLong(
                (LawNote note) -> Math.abs(ChronoUnit.DAYS.between(today, note.day())))
            .thenComparing(LawNote::citation));
    return notes;
  }

  private List<LawNote> changes(RuleEngine engine, List<Asked> asked) {
    LocalDate today = time.today();
    RulePack pack = engine.pack();
    List<LawNote> notes = new ArrayList<>();
    for (LocalDate day : pack.breakDates()) {
      if (day.isBefore(today.minusDays(DAYS_BACK)) || day.isAfter(today.plusDays(DAYS_AHEAD))) {
        continue;
      }
      Map<String, Set<LawNote.Touched>> touched = new TreeMap<>();
      for (Asked each : asked) {
        for (Version version : stands(engine, each, day.minusDays(1))) {
          if (day.minusDays(1).equals(version.to())) {
            note(touched, pack, version, each);
          }
        }
        for (Version version : stands(engine, each, day)) {
          if (day.equals(version.from())) {
            note(touched, pack, version, each);
          }
        }
      }
      touched.forEach((id, cases) -> {
        Provision provision = pack.provision(id);
        if (provision != null) {
          notes.add(changed(provision, day, cases));
        }
      });
    }
    return notes;
  }

  /** Every wording that will begin, or cease to apply, within sight. */
  private List<LawNote> coming(RulePack pack) {
    LocalDate today = time.today();
    List<LawNote> coming = new ArrayList<>();
    for (Provision provision : pack.provisions()) {
      provision.versions().stream()
          .flatMap(LawWatch::turns)
          .filter(day -> day.isAfter(today) && !day.isAfter(today.plusDays(DAYS_AHEAD)))
          .distinct()
          .forEach(day -> coming.add(changed(provision, day, Set.of())));
    }
    return coming;
  }

  private static Stream<LocalDate> turns(Version version) {
    LocalDate last = version.to();
    return last == null ? Stream.of(version.from()) : Stream.of(version.from(), last.plusDays(1));
  }

  private static boolean same(LawNote one, LawNote other) {
    return one.kind() == other.kind()
        && one.provision().equals(other.provision())
        && one.day().equals(other.day());
  }

  private static void note(
      Map<String, Set<LawNote.Touched>> touched, RulePack pack, Version version, Asked asked) {
    Provision provision = pack.provisionOfVersion(version.id());
    if (provision != null) {
      touched.computeIfAbsent(provision.id(), id -> new TreeSet<>()).add(asked.touched());
    }
  }

  private LawNote changed(Provision provision, LocalDate day, Set<LawNote.Touched> cases) {
    boolean goesOn = provision.versions().stream().anyMatch(version -> version.inForceOn(day));
    boolean coming = day.isAfter(time.today());
    LawNote.Kind kind =
        goesOn
            ? (coming ? LawNote.Kind.WILL_BEGIN : LawNote.Kind.BEGAN)
            : (coming ? LawNote.Kind.WILL_END : LawNote.Kind.ENDED);
    return new LawNote(
        kind, provision.id(), provision.citation(), provision.title(), day, "", List.copyOf(cases));
  }

  /** Birthdays within sight on which a provision begins or ceases to be possible for an item. */
  private List<LawNote> ages(RuleEngine engine, List<Asked> asked) {
    RulePack pack = engine.pack();
    Map<String, Map<LocalDate, Set<LawNote.Touched>>> passed = new TreeMap<>();
    for (Asked each : asked) {
      LocalDate birthday = nextBirthday(each);
      if (birthday == null) {
        continue;
      }
      Set<String> before = ids(stands(engine, each, birthday.minusDays(1)));
      Set<String> after = ids(stands(engine, each, birthday));
      Stream.concat(
              before.stream().filter(id -> !after.contains(id)),
              after.stream().filter(id -> !before.contains(id)))
          .flatMap(id -> Stream.ofNullable(pack.version(id)))
          .filter(version -> !changesOn(version, birthday))
          .flatMap(version -> Stream.ofNullable(pack.provisionOfVersion(version.id())))
          .forEach(provision ->
              passed
                  .computeIfAbsent(provision.id(), id -> new TreeMap<>())
                  .computeIfAbsent(birthday.withDayOfMonth(1), month -> new TreeSet<>())
                  .add(each.touched()));
    }
    List<LawNote> notes = new ArrayList<>();
    passed.forEach((id, months) -> {
      Provision provision = pack.provision(id);
      if (provision != null) {
        months.forEach((month, cases) ->
            notes.add(
                new LawNote(
                    LawNote.Kind.AGE,
                    id,
                    provision.citation(),
                    provision.title(),
                    month,
                    "",
                    List.copyOf(cases))));
      }
    });
    return notes;
  }

  private static boolean changesOn(Version version, LocalDate day) {
    return version.from().equals(day) || day.minusDays(1).equals(version.to());
  }

  private @Nullable LocalDate nextBirthday(Asked asked) {
    Optional<LocalDate> known =
        asked
            .read()
            .head()
            .person(asked.item().owner())
            .flatMap(person -> Optional.ofNullable(person.identity().birthDate()));
    if (known.isEmpty()) {
      return null;
    }
    LocalDate born = known.get();
    LocalDate today = time.today();
    long years = ChronoUnit.YEARS.between(born, today) + 1;
    LocalDate next = born.plusYears(years);
    return next.isAfter(today.plusDays(AGE_DAYS_AHEAD)) ? null : next;
  }

  private List<LawNote> stands(RuleEngine engine, Read read) {
    LocalDate today = time.today();
    RulePack pack = engine.pack();
    List<LawNote> notes = new ArrayList<>();
    for (LegalStand stand : read.stands()) {
      LocalDate day = LocalDate.ofInstant(stand.at(), OfficeTime.ZONE);
      Vocabulary.Judgement question = pack.vocabulary().judgements().get(stand.key());
      if (question == null || day.isBefore(today.minusDays(STAND_DAYS_BACK))) {
        continue;
      }
      Set<LawNote.Touched> cases = new TreeSet<>();
      SortedSet<String> asking = new TreeSet<>();
      for (Asked each : read.asked()) {
        for (Version version : stands(engine, each, today)) {
          if (JudgementKeys.of(version).contains(stand.key())) {
            Provision provision = pack.provisionOfVersion(version.id());
            asking.add(provision == null ? version.id() : provision.id());
            cases.add(each.touched());
          }
        }
      }
      if (!cases.isEmpty()) {
        notes.add(
            new LawNote(
                LawNote.Kind.STAND,
                asking.getFirst(),
                citations(pack, asking),
                question.question(),
                day,
                stand.byName(),
                List.copyOf(cases)));
      }
    }
    return notes;
  }

  private static String citations(RulePack pack, SortedSet<String> provisions) {
    return provisions.stream()
        .flatMap(id -> Stream.ofNullable(pack.provision(id)))
        .map(Provision::citation)
        .collect(Collectors.joining(", "));
  }

  private static Set<String> ids(List<Version> versions) {
    return versions.stream().map(Version::id).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The versions that apply, or may apply, to an item on a day. */
  private List<Version> stands(RuleEngine engine, Asked asked, LocalDate day) {
    Question question =
        assessor.assess(asked.read(), asked.item(), asked.target(), asked.given(), day).question();
    try {
      return engine.trace(question).stream()
          .filter(each -> each.status() == Status.APPLIES || each.status() == Status.UNDETERMINED)
          .map(ProvisionResult::id)
          .flatMap(id -> Stream.ofNullable(engine.pack().version(id)))
          .toList();
    } catch (InvalidQuestionException e) {
      return List.of(); // a code that the pack does not have: the assessment says so
    }
  }
}
