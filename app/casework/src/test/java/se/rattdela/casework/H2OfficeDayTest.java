package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.NewUser;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.caseregister.NewCase;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.caseregister.ServiceBranch;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.PersonId;
import se.rattdela.casework.counsel.NewCounsel;
import se.rattdela.casework.day.DayService.Scope;
import se.rattdela.casework.day.LawNote;
import se.rattdela.casework.day.OfficeTask;
import se.rattdela.casework.day.ReviewTask;
import se.rattdela.casework.decision.DecisionTexts;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.delegation.AppealCourt;
import se.rattdela.casework.delegation.ArchiveAgents;
import se.rattdela.casework.delegation.ArchiveProfile;
import se.rattdela.casework.delegation.MunicipalityProfile;
import se.rattdela.casework.delegation.SignatureSettings;
import se.rattdela.casework.dispatch.DispatchChannel;
import se.rattdela.casework.dispatch.DispatchSheet;
import se.rattdela.casework.dispatch.NewDispatch;
import se.rattdela.casework.dispatch.ReceiverCheck;
import se.rattdela.casework.document.DocumentKind;
import se.rattdela.casework.document.NewDocument;
import se.rattdela.casework.item.NewItem;
import se.rattdela.casework.item.Passage;
import se.rattdela.casework.numbering.NumberPatterns;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.review.Finding;
import se.rattdela.casework.review.RecordFinding;
import se.rattdela.casework.review.ReviewLine;
import se.rattdela.casework.review.ReviewView;
import se.rattdela.rules.Harm;

/** The days of those who work with the rules, with what leaves, and with the log. */
class H2OfficeDayTest {
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
  void theRegistrarIsToldWhatIsToLeaveAndThenWhatIsToBeKept() {
    assertThat(office(it.registrar)).isEmpty();
    SealedDecision sealed = decided();
    it.clock.pass(Duration.ofDays(3));
    assertThat(office(it.registrar))
        .containsExactly(new OfficeTask(OfficeTask.Kind.DISPATCHES, 1, 0, 3));

    dispatch(sealed, DispatchChannel.SDK);
    assertThat(office(it.registrar)).as("no archive is named").isEmpty();
    nameAnArchive();
    assertThat(office(it.registrar))
        .containsExactly(new OfficeTask(OfficeTask.Kind.ARCHIVE, 1, 0, 3));
    assertThat(it.office.dispatches().toArchive(it.registrar))
        .singleElement()
        .satisfies(row -> {
          assertThat(row.paper()).isEqualTo(sealed.id());
          assertThat(row.number()).isEqualTo(sealed.number());
          assertThat(row.stays()).as("it has left").isNull();
        });
    assertThat(it.office.days().waiting(it.registrar).archive()).isEqualTo(1);
    assertThat(it.office.days().waiting(it.karin).archive()).as("not her task").isZero();
    dispatch(sealed, DispatchChannel.E_ARCHIVE);
    assertThat(office(it.registrar)).isEmpty();
  }

  @Test
  void whatMayNotGoToTheArchiveIsNotAskedFor() {
    SealedDecision sealed = it.decided();
    DispatchSheet sheet = it.office.dispatches().sheet(it.registrar, sealed.id());
    it.office
        .dispatches()
        .dispatch(
            it.registrar,
            new NewDispatch(
                sheet.paper(),
                sheet.version(),
                DispatchChannel.SDK,
                it.clock.instant(),
                "Kontrollenheten",
                "",
                ReceiverCheck.FUNCTION_ADDRESS,
                "",
                "",
                ProtectedIdentity.PROTECTED_REGISTRATION));
    nameAnArchive();
    assertThat(office(it.registrar)).isEmpty();
  }

  @Test
  void theRuleStewardIsToldHowManyQuestionsWaitAndForHowLong() {
    for (ItemId item : List.of(it.work, it.network)) {
      it.office
          .counsel()
          .ask(
              it.karin,
              new NewCounsel(
                  it.caseId, null, "FORSAKRINGSKASSAN", "", List.of(item), "Vad gäller?"));
      it.clock.pass(Duration.ofDays(2));
    }
    assertThat(office(it.jurist))
        .containsExactly(new OfficeTask(OfficeTask.Kind.QUESTIONS, 2, 0, 4));
    assertThat(it.office.days().waiting(it.jurist).questions()).isEqualTo(2);
    assertThat(office(it.karin)).isEmpty();
  }

  @Test
  void theRuleStewardIsToldOfEveryChangeToCome() {
    List<LawNote> notes = it.office.days().law(it.jurist);
    assertThat(notes)
        .isNotEmpty()
        .allSatisfy(note -> {
          assertThat(note.kind()).isIn(LawNote.Kind.WILL_BEGIN, LawNote.Kind.WILL_END);
          assertThat(note.day()).isAfter(TestOffice.TODAY);
          assertThat(note.cases()).isEmpty();
        });
    assertThat(it.office.days().law(it.registrar)).isEmpty();
  }

  @Test
  void theReviewerIsToldHowMuchOfTheSampleAndOfTheRisksIsLeft() {
    Actor reviewer =
        it.office
            .setup()
            .user(
                it.admin,
                new NewUser(
                    "granskare",
                    "Bo Granström",
                    "enhetschef",
                    it.karin.unit(),
                    Set.of(Role.ACCESS_REVIEWER)),
                TestOffice.PASSWORD.toCharArray());
    it.office.cases().open(it.jurist, it.caseId, "Fråga från socialchefen.");
    it.clock.pass(Duration.ofDays(20));
    assertThat(march(reviewer).begun()).isFalse();

    ReviewView review =
        it.office.accessReviews().open(reviewer, it.karin.unit(), YearMonth.of(2026, 3));
    int risky = (int) review.lines().stream().filter(each -> !each.risks().isEmpty()).count();
    assertThat(risky).isPositive();
    ReviewTask begun = march(reviewer);
    assertThat(begun.begun()).isTrue();
    assertThat(begun.risks()).isEqualTo(risky);
    assertThat(begun.sample()).isEqualTo(review.lines().size() - risky);

    ReviewLine line =
        review.lines().stream().filter(each -> !each.risks().isEmpty()).findFirst().orElseThrow();
    it.office
        .accessReviews()
        .find(
            reviewer,
            new RecordFinding(review.id(), line.number(), line.revision(), Finding.AUTHORISED, ""));
    assertThat(march(reviewer).risks()).isEqualTo(risky - 1);
  }

  private ReviewTask march(Actor reviewer) {
    return it.office.days().day(reviewer, Scope.MINE).reviews().stream()
        .filter(each -> each.month().equals(YearMonth.of(2026, 3)))
        .filter(each -> each.unit().equals(it.karin.unit()))
        .findFirst()
        .orElseThrow();
  }

  private List<OfficeTask> office(Actor actor) {
    return it.office.days().day(actor, Scope.MINE).office();
  }

  private void dispatch(SealedDecision sealed, DispatchChannel channel) {
    DispatchSheet sheet = it.office.dispatches().sheet(it.registrar, sealed.id());
    it.office
        .dispatches()
        .dispatch(
            it.registrar,
            new NewDispatch(
                sheet.paper(),
                sheet.version(),
                channel,
                it.clock.instant(),
                "Kontrollenheten",
                "",
                ReceiverCheck.FUNCTION_ADDRESS,
                "",
                "",
                null));
  }

  private void nameAnArchive() {
    it.office
        .setup()
        .profile(
            it.admin,
            new MunicipalityProfile(
                "Lindvalla kommun",
                "Socialnämnden",
                "999 99 Lindvalla",
                "",
                "",
                AppealCourt.GOTEBORG,
                "2026/312",
                "",
                null,
                NumberPatterns.STANDARD,
                ArchiveProfile.PDF_A_3A,
                SignatureSettings.NONE,
                "",
                new ArchiveAgents("SN", "Socialnämnden", "SN", "Kommunarkivet", "KA", "KA 1")));
  }

  /** A decision in a case where nobody is protected. */
  private SealedDecision decided() {
    PersonId vera = it.person("Vera", "Berg", "20030919-2391", ProtectedIdentity.NONE);
    CaseId other =
        it.office
            .registration()
            .newCase(
                it.karin,
                new NewCase(
                    vera,
                    ServiceBranch.ECONOMIC_AID,
                    "SOCIALNAMND",
                    it.karin.unit(),
                    LocalDate.of(2026, 1, 12),
                    null));
    DocumentId journal =
        it.office
            .registration()
            .document(
                it.karin,
                new NewDocument(
                    other,
                    DocumentKind.JOURNAL,
                    "Journalanteckning",
                    LocalDate.of(2026, 2, 10),
                    "Vera arbetar på ett lager."));
    ItemId item =
        it.office
            .registration()
            .item(
                it.karin,
                new NewItem(
                    other,
                    "Arbete",
                    "",
                    "ECONOMY",
                    vera,
                    List.of(new Passage(journal, 5, 25)),
                    Set.of("OSL-26-1"),
                    Harm.NOT_EXCLUDED,
                    null,
                    Map.of("item.concerns-case-person", true),
                    false));
    DisclosureDraft like = it.request(item);
    DisclosureView draft =
        it.office
            .disclosures()
            .createDraft(
                it.karin,
                new DisclosureDraft(
                    other,
                    like.initiative(),
                    like.recipient(),
                    like.recipientName(),
                    like.recipientUnit(),
                    like.recipientOfficer(),
                    like.recipientReference(),
                    like.received(),
                    like.channel(),
                    like.identityCheck(),
                    like.identityCheckedAt(),
                    like.asked(),
                    like.purposeText(),
                    like.purpose(),
                    like.invokedBasis(),
                    like.ownBasisCheck(),
                    like.due(),
                    like.items(),
                    like.matter()));
    DisclosureId id = it.office.disclosures().register(it.karin, draft.id(), draft.version()).id();
    var assessed = it.answerAll(it.karin, id, it::usual);
    var written =
        it.office
            .decisions()
            .saveTexts(
                it.karin,
                id,
                assessed.disclosure().version(),
                new DecisionTexts("Samtycke har inte inhämtats.", "", "", "", ""));
    it.office.decisions().send(it.karin, id, written.disclosure().version());
    return it.decided(id);
  }
}
