package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.assessment.AnswerKind;
import se.rattdela.casework.assessment.AssessmentView;
import se.rattdela.casework.assessment.NewStand;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.casework.assessment.RecordAnswer;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.day.DayService.Scope;
import se.rattdela.casework.day.DayTask;
import se.rattdela.casework.day.DaysLeft;
import se.rattdela.casework.day.GivenBack;
import se.rattdela.casework.day.LawNote;
import se.rattdela.casework.day.NextStep;
import se.rattdela.casework.day.Waiting;
import se.rattdela.casework.day.WorkDay;
import se.rattdela.casework.decision.ReturnCode;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.casework.request.Matter;
import se.rattdela.rules.Initiative;

/** What waits for whom. */
class H2DayTest {
  @TempDir private Path folder;
  private TestOffice it;

  @BeforeEach
  void setUp() {
    it = TestOffice.h2(folder);
  }

  @AfterEach
  void tearDown() {
    it.close();
  }

  @Test
  void aRequestIsATaskUntilItIsDecided() {
    DisclosureView draft =
        it.office.disclosures().createDraft(it.karin, it.request(it.work, it.address));
    assertThat(mine(it.karin).next()).isEqualTo(NextStep.REGISTER);

    it.office.disclosures().register(it.karin, draft.id(), draft.version());
    DayTask assessed = mine(it.karin);
    assertThat(assessed.next()).isEqualTo(NextStep.ASSESS);
    assertThat(assessed.count()).isEqualTo(2);
    assertThat(assessed.due()).isEqualTo(LocalDate.of(2026, 3, 30));
    assertThat(assessed.days()).isEqualTo(new DaysLeft(14, 10, true));
    assertThat(assessed.kind()).isEqualTo(DayTask.Kind.REQUEST);

    it.answerAll(it.karin, draft.id(), it::usual);
    assertThat(mine(it.karin).next()).isEqualTo(NextStep.SEND);
  }

  /** The outcome is the same whatever it shows, but the decision has to state it. */
  @Test
  void anItemIsToBeAssessedUntilItsHarmTestIsMade() {
    DisclosureView view = it.registered(it.work);
    AssessmentView assessed = it.office.assessments().view(it.karin, view.id());
    for (QuestionView next = withoutHarm(assessed); next != null; next = withoutHarm(assessed)) {
      assessed =
          it.office
              .assessments()
              .answer(
                  it.karin,
                  new RecordAnswer(
                      view.id(),
                      assessed.disclosure().version(),
                      List.of(next.item()),
                      next.key(),
                      it.usual(next),
                      "Skäl.",
                      ""));
    }
    assertThat(assessed.remaining()).as("the harm test alone").isEqualTo(1);
    assertThat(mine(it.karin).next()).isEqualTo(NextStep.ASSESS);
    assertThat(mine(it.karin).count()).isEqualTo(1);
  }

  private static @Nullable QuestionView withoutHarm(AssessmentView view) {
    return view.items().stream()
        .flatMap(each -> each.open().stream())
        .filter(each -> each.kind() != AnswerKind.HARM_TEST)
        .findFirst()
        .orElse(null);
  }

  @Test
  void whoAsksIsCheckedBeforeAnythingIsSent() {
    DisclosureDraft asked = unchecked(it.request(it.work));
    DisclosureView draft = it.office.disclosures().createDraft(it.karin, asked);
    DisclosureView registered =
        it.office.disclosures().register(it.karin, draft.id(), draft.version());
    it.answerAll(it.karin, registered.id(), it::usual);
    assertThat(mine(it.karin).next()).isEqualTo(NextStep.CHECK_IDENTITY);
  }

  @Test
  void whatIsSentWaitsForTheOneWhoDecides() {
    DisclosureId sent = it.sent();
    it.clock.pass(Duration.ofDays(3));
    WorkDay officers = it.office.days().day(it.karin, Scope.MINE);
    assertThat(officers.tasks()).isEmpty();
    assertThat(officers.sentOff())
        .singleElement()
        .satisfies(each -> {
          assertThat(each.disclosure()).isEqualTo(sent);
          assertThat(each.days()).isEqualTo(3);
        });

    DayTask approvers = mine(it.anna);
    assertThat(approvers.next()).isEqualTo(NextStep.APPROVE);
    assertThat(approvers.decision()).isEqualTo(it.waiting(sent));
    assertThat(it.office.days().waiting(it.anna)).isEqualTo(new Waiting(0, 1, 0, 0, 0, 0, 0));
    assertThat(it.office.days().waiting(it.karin)).isEqualTo(new Waiting(0, 0, 0, 0, 0, 0, 0));

    it.decided(sent);
    assertThat(it.office.days().day(it.anna, Scope.MINE).tasks()).isEmpty();
    assertThat(it.office.days().waiting(it.registrar)).isEqualTo(new Waiting(0, 0, 1, 0, 0, 0, 0));
  }

  @Test
  void whatIsGivenBackReturnsWithItsCode() {
    DisclosureId sent = it.sent();
    var review = it.office.decisions().review(it.anna, it.waiting(sent));
    it.office
        .decisions()
        .giveBack(it.anna, review.id(), review.version(), ReturnCode.A2, "Skälen bär inte.");
    WorkDay day = it.office.days().day(it.karin, Scope.MINE);
    assertThat(day.givenBack()).extracting(GivenBack::code).containsExactly(ReturnCode.A2);
    assertThat(day.tasks()).extracting(DayTask::next).containsExactly(NextStep.COMPLETE);
    assertThat(it.office.days().waiting(it.karin).requests()).isEqualTo(1);
  }

  @Test
  void aColleagueSeesTheUnitsTasksWithoutTheirContent() {
    it.registered(it.work, it.address);
    assertThat(it.office.days().day(it.per, Scope.MINE).tasks()).isEmpty();
    DayTask seen = it.office.days().day(it.per, Scope.UNIT).tasks().getFirst();
    assertThat(seen.mine()).isFalse();
    assertThat(seen.next()).isEqualTo(NextStep.ASSESS);
    assertThat(it.office.days().law(it.per)).isEmpty();
  }

  @Test
  void nothingTellsWhoACaseIsAbout() {
    it.registered(it.work, it.address);
    it.registered(it.network);
    String all = it.office.days().day(it.karin, Scope.UNIT) + " " + it.office.days().law(it.karin);
    assertThat(all)
        .contains("Ä-2026-")
        .doesNotContain("Elias")
        .doesNotContain("Sandberg")
        .doesNotContain("20051026")
        .doesNotContain("2005-10-26")
        .doesNotContain("FORSAKRINGSKASSAN")
        .doesNotContain("Försäkringskassan");
  }

  @Test
  void aNewWordingIsToldWhereItTouchesAnItem() {
    assertThat(it.office.days().law(it.karin)).isEmpty();
    it.registered(it.work);
    List<LawNote> notes = it.office.days().law(it.karin);
    assertThat(notes)
        .filteredOn(note -> note.kind() == LawNote.Kind.BEGAN)
        .anySatisfy(note -> {
          assertThat(note.provision()).isEqualTo("SFB-110-31");
          assertThat(note.day()).isEqualTo(LocalDate.of(2025, 12, 1));
          assertThat(note.cases())
              .singleElement()
              .satisfies(touched -> {
                assertThat(touched.number()).startsWith("Ä-2026-");
                assertThat(it.office.cases().open(it.karin, touched.id()).number())
                    .isEqualTo(touched.number());
              });
        });
    assertThat(notes).extracting(LawNote::provision).doesNotContain("SakF-3-4");
  }

  @Test
  void anAgeThatIsPassedIsToldByMonthOnly() {
    DisclosureView draft = it.office.disclosures().createDraft(it.karin, toThePolice(it.network));
    it.office.disclosures().register(it.karin, draft.id(), draft.version());
    assertThat(ages()).isEmpty();
    it.clock.pass(Duration.ofDays(200)); // 2 October 2026; Elias is 21 on the 26th
    assertThat(ages())
        .isNotEmpty()
        .allSatisfy(note -> {
          assertThat(YearMonth.from(note.day())).isEqualTo(YearMonth.of(2026, 10));
          assertThat(note.day().getDayOfMonth()).isEqualTo(1);
        })
        .extracting(LawNote::provision)
        .contains("OSL-10-18a");
  }

  @Test
  void aStandTakenLatelyIsToldWhereItsQuestionStands() {
    it.registered(it.work, it.address, it.network);
    String key =
        it.engine.pack().vocabulary().judgements().values().stream()
            .filter(each -> each.legal())
            .map(each -> each.key())
            .filter(each -> stoodIn(each))
            .findFirst()
            .orElseThrow();
    LawNote note =
        it.office.days().law(it.karin).stream()
            .filter(each -> each.kind() == LawNote.Kind.STAND)
            .filter(each -> each.title().equals(question(key)))
            .findFirst()
            .orElseThrow();
    assertThat(note.by()).isEqualTo("Lena Juhlin");
    assertThat(note.citation()).contains("kap.");
    it.clock.pass(Duration.ofDays(61));
    assertThat(it.office.days().law(it.karin))
        .extracting(LawNote::kind)
        .doesNotContain(LawNote.Kind.STAND);
  }

  private String question(String key) {
    var judgement = it.engine.pack().vocabulary().judgements().get(key);
    return judgement == null ? "" : judgement.question();
  }

  /** Takes a stand and says whether that is told. */
  private boolean stoodIn(String key) {
    it.office
        .assessments()
        .decideLegalQuestion(it.jurist, key, new NewStand(true, 0), "Prövat mot förarbetena.");
    return it.office.days().law(it.karin).stream()
        .anyMatch(each -> each.title().equals(question(key)));
  }

  private List<LawNote> ages() {
    return it.office.days().law(it.karin).stream()
        .filter(note -> note.kind() == LawNote.Kind.AGE)
        .toList();
  }

  private DayTask mine(Actor actor) {
    List<DayTask> tasks = it.office.days().day(actor, Scope.MINE).tasks();
    assertThat(tasks).hasSize(1);
    return tasks.getFirst();
  }

  private static DisclosureDraft unchecked(DisclosureDraft draft) {
    return new DisclosureDraft(
        draft.caseId(),
        draft.initiative(),
        draft.recipient(),
        draft.recipientName(),
        draft.recipientUnit(),
        draft.recipientOfficer(),
        draft.recipientReference(),
        draft.received(),
        draft.channel(),
        IdentityCheck.NOT_CHECKED,
        null,
        draft.asked(),
        draft.purposeText(),
        draft.purpose(),
        draft.invokedBasis(),
        draft.ownBasisCheck(),
        draft.due(),
        draft.items(),
        draft.matter());
  }

  private DisclosureDraft toThePolice(ItemId item) {
    return new DisclosureDraft(
        it.caseId,
        Initiative.OWN,
        "POLISMYNDIGHETEN",
        "",
        "",
        "",
        "",
        null,
        null,
        IdentityCheck.NOT_CHECKED,
        null,
        "Oro för att den unge dras in i brott.",
        "Förebygga brott.",
        "PREVENT_CRIME",
        "",
        "",
        null,
        List.of(item),
        new Matter.Ordinary());
  }
}
