package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.casework.assessment.AnswerOption;
import se.rattdela.casework.assessment.AssessmentView;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.casework.assessment.RecordAnswer;
import se.rattdela.casework.assessment.Withhold;
import se.rattdela.casework.caseregister.CaseRow;
import se.rattdela.casework.caseregister.NewCase;
import se.rattdela.casework.caseregister.PersonalNumber;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.caseregister.SearchTerm;
import se.rattdela.casework.caseregister.ServiceBranch;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ChangedSinceReviewException;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.IncompleteDecisionException;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.PersonId;
import se.rattdela.casework.common.StoreException;
import se.rattdela.casework.decision.ApprovalView;
import se.rattdela.casework.decision.Approve;
import se.rattdela.casework.decision.DecisionKind;
import se.rattdela.casework.decision.DecisionRow;
import se.rattdela.casework.decision.DecisionTexts;
import se.rattdela.casework.decision.ReturnCode;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.document.DocumentKind;
import se.rattdela.casework.document.NewDocument;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.item.NewItem;
import se.rattdela.casework.item.Passage;
import se.rattdela.casework.matrix.MatrixColumn;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.casework.request.Matter;
import se.rattdela.rules.Harm;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.Outcome;

/** What the office does, whichever database it stands on. */
abstract class OfficeContract extends InAnOffice {
  private DecisionId waiting(DisclosureId disclosure) {
    return it.office.decisions().inbox(it.anna).stream()
        .filter(row -> row.disclosure().equals(disclosure))
        .map(DecisionRow::id)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void goesFromARequestToASealedDecision() {
    DisclosureId disclosure = it.sent();
    DecisionId id = waiting(disclosure);
    ApprovalView view = it.office.decisions().review(it.anna, id);

    assertThat(view.obstacles()).isEmpty();
    assertThat(view.delegation()).isEqualTo("4.7");
    assertThat(view.leaves()).extracting(each -> each.item().id()).containsExactly(it.work);
    assertThat(view.stays()).extracting(each -> each.item().id()).containsExactly(it.address);
    assertThat(view.leaves().getFirst().grounds()).contains("110 kap. 31 § SFB");

    SealedDecision sealed = it.office.decisions().approve(it.anna, TestOffice.approval(view));

    keepToLookAt("partial", sealed);
    assertThat(sealed.kind()).isEqualTo(DecisionKind.PARTIAL);
    assertThat(sealed.number()).startsWith("U-2026-");
    assertThat(new String(sealed.pdf(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(it.office.decisions().sealed(it.karin, id).pdf()).isEqualTo(sealed.pdf());
    assertThat(it.itemView(it.work).given())
        .as("given when it is dispatched, not when it is decided")
        .noneMatch(given -> given.decisionNumber().equals(sealed.number()));
    assertThat(it.itemView(it.address).given())
        .noneMatch(given -> given.decisionNumber().equals(sealed.number()));
    assertThat(it.office.disclosures().view(it.karin, disclosure).status())
        .isEqualTo(DisclosureStatus.DECIDED);
    assertThatThrownBy(() -> it.office.decisions().approve(it.anna, TestOffice.approval(view)))
        .isInstanceOf(NotAllowedException.class);
    assertThat(it.office.audit().verify().whole()).isTrue();
  }

  private void keepToLookAt(String name, SealedDecision sealed) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "decisions"));
      Files.write(folder.resolve(getClass().getSimpleName() + "-" + name + ".pdf"), sealed.pdf());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whoDraftedOrAssessedNeverApproves() {
    DisclosureView view = it.registered(it.work);
    it.office.cases().open(it.per, it.caseId, "Vikarierar för Karin.");
    // Anna, who is an approver too, answers one question and takes the answer back.
    AssessmentView assessed = it.office.assessments().view(it.anna, view.id());
    QuestionView first = assessed.items().getFirst().open().getFirst();
    assessed =
        it.office
            .assessments()
            .answer(
                it.anna,
                new RecordAnswer(
                    view.id(),
                    assessed.disclosure().version(),
                    List.of(it.work),
                    first.key(),
                    it.usual(first),
                    "Skäl.",
                    ""));
    it.office
        .assessments()
        .withdraw(it.anna, view.id(), assessed.disclosure().version(), it.work, first.key());
    assessed = it.answerAll(it.karin, view.id(), it::usual);
    it.office.decisions().send(it.karin, view.id(), assessed.disclosure().version());
    ApprovalView review = it.office.decisions().review(it.anna, waiting(view.id()));

    assertThat(review.obstacles()).containsExactly(ErrorCode.FOUR_EYES);
    assertThatThrownBy(() -> it.office.decisions().approve(it.anna, TestOffice.approval(review)))
        .isInstanceOfSatisfying(
            NotAllowedException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FOUR_EYES));
    assertThat(it.office.disclosures().view(it.karin, view.id()).status())
        .isEqualTo(DisclosureStatus.AWAITING_APPROVAL);
  }

  @Test
  void theDelegationOrderMustCoverTheDecision() {
    DecisionId id = waiting(it.sent());
    ApprovalView view = it.office.decisions().review(it.per, id);

    assertThat(view.obstacles()).containsExactly(ErrorCode.DELEGATION_MISSING);
    assertThatThrownBy(() -> it.office.decisions().approve(it.per, TestOffice.approval(view)))
        .isInstanceOfSatisfying(
            NotAllowedException.class,
            e -> assertThat(e.userMessage(Locale.of("sv"))).contains("Skicka till enhetschef"));
  }

  @Test
  void anyChangeAfterTheReviewVoidsIt() {
    DisclosureId disclosure = it.sent();
    ApprovalView view = it.office.decisions().review(it.anna, waiting(disclosure));
    ItemView before = it.itemView(it.work);
    NewItem changed =
        it.newItem("Anställning", "ECONOMY", it.elias, "arbetar med lön sedan den 1 februari");
    ItemView after =
        it.office.registration().changeItem(it.karin, it.work, before.version(), changed);
    try {
      assertThatThrownBy(() -> it.office.decisions().approve(it.anna, TestOffice.approval(view)))
          .isInstanceOf(ChangedSinceReviewException.class);
      assertThat(it.office.disclosures().view(it.karin, disclosure).status())
          .isEqualTo(DisclosureStatus.AWAITING_APPROVAL);
    } finally {
      it.office
          .registration()
          .changeItem(
              it.karin,
              it.work,
              after.version(),
              it.newItem(
                  "Arbete med lön",
                  "ECONOMY",
                  it.elias,
                  "arbetar med lön sedan den 1 februari 2026"));
    }
  }

  @Test
  void aDraftRecalledAndSentAgainMustBeReviewedAgain() {
    DisclosureId disclosure = it.sent();
    ApprovalView view = it.office.decisions().review(it.anna, waiting(disclosure));
    DisclosureView now = it.office.disclosures().view(it.karin, disclosure);
    var recalled = it.office.decisions().recall(it.karin, disclosure, now.version());
    it.office.decisions().send(it.karin, disclosure, recalled.disclosure().version());

    assertThatThrownBy(() -> it.office.decisions().approve(it.anna, TestOffice.approval(view)))
        .isInstanceOf(ChangedSinceReviewException.class);
  }

  @Test
  void everyItemAndCertificateMustBeTicked() {
    ApprovalView view = it.office.decisions().review(it.anna, waiting(it.sent()));
    Approve whole = TestOffice.approval(view);

    assertThatThrownBy(() ->
            it.office
                .decisions()
                .approve(
                    it.anna,
                    new Approve(
                        whole.id(),
                        whole.version(),
                        whole.digest(),
                        Set.of(it.work),
                        whole.certificates())))
        .isInstanceOf(NotAllowedException.class);
    assertThatThrownBy(() ->
            it.office
                .decisions()
                .approve(
                    it.anna,
                    new Approve(
                        whole.id(), whole.version(), whole.digest(), whole.reviewed(), Set.of())))
        .isInstanceOf(NotAllowedException.class);
  }

  @Test
  void aReturnedDraftComesBackWithItsReason() {
    DisclosureId disclosure = it.sent();
    DecisionId id = waiting(disclosure);
    ApprovalView view = it.office.decisions().review(it.anna, id);
    it.office
        .decisions()
        .giveBack(it.anna, id, view.version(), ReturnCode.A2, "Pröva uppgift 1 och 2 ihop.");

    assertThat(it.office.decisions().returned(it.karin))
        .extracting(DecisionRow::disclosure)
        .contains(disclosure);
    var draft = it.office.decisions().draft(it.karin, disclosure);
    assertThat(draft.lastReturn())
        .satisfies(note -> {
          assertThat(note.code()).isEqualTo(ReturnCode.A2);
          assertThat(note.sentence()).isEqualTo("Pröva uppgift 1 och 2 ihop.");
          assertThat(note.byName()).isEqualTo("Anna Bergström");
        });
    String number = draft.number();
    var again = it.office.decisions().send(it.karin, disclosure, draft.disclosure().version());
    assertThat(again.number()).isEqualTo(number);
  }

  @Test
  void nothingIsAnsweredBeforehandAndEveryAnswerShowsWhereItLeads() {
    DisclosureView view = it.registered(it.work);
    AssessmentView assessed = it.office.assessments().view(it.karin, view.id());

    assertThat(assessed.answered()).isZero();
    List<QuestionView> open = assessed.items().getFirst().open();
    assertThat(open)
        .extracting(QuestionView::key)
        .contains("of-significance", "secrecy-interest.exceptional", "item.harm");
    assertThat(open).allMatch(question -> question.answer() == null);
    QuestionView significance =
        open.stream()
            .filter(each -> each.key().equals("of-significance"))
            .findFirst()
            .orElseThrow();
    assertThat(significance.provisions()).contains("110 kap. 31 § SFB");
    assertThat(significance.options())
        .extracting(AnswerOption::value)
        .containsExactly("true", "false");
    assertThat(significance.options())
        .filteredOn(option -> option.value().equals("false"))
        .allMatch(option -> !option.leadsTo().stillPossible().contains(Outcome.MUST));
  }

  @Test
  void aJudgementIsOpenAgainWhenWhatItRestsOnChanges() {
    ItemView before = it.itemView(it.network);
    DisclosureView view = it.registered(it.network);
    AssessmentView assessed = it.answerAll(it.karin, view.id(), it::usual);
    assertThat(assessed.remaining()).isZero();
    assertThat(assessed.items().getFirst().verdict().outcome()).isEqualTo(Outcome.MUST);

    it.office
        .registration()
        .changeItem(
            it.karin,
            it.network,
            before.version(),
            it.newItem("Umgänge", "RISK_OF_CRIME", it.elias, "Han umgås i ett kriminellt nätverk"));

    AssessmentView after = it.office.assessments().view(it.karin, view.id());
    assertThat(after.items().getFirst().verdict().outcome()).isEqualTo(Outcome.OPEN);
    assertThat(after.items().getFirst().open())
        .filteredOn(question -> question.key().equals("of-significance"))
        .singleElement()
        .satisfies(question -> assertThat(question.answer()).isNotNull())
        .satisfies(question -> assertThat(question.answer().stale()).isTrue());
    assertThatThrownBy(
            () -> it.office.decisions().send(it.karin, view.id(), after.disclosure().version()))
        .isInstanceOfSatisfying(
            IncompleteDecisionException.class,
            e -> assertThat(e.missing()).extracting(MissingPart::key).contains("UNDECIDED"));
  }

  @Test
  void aJudgementNeedsAReason() {
    DisclosureView view = it.registered(it.work);
    RecordAnswer bare =
        new RecordAnswer(
            view.id(), view.version(), List.of(it.work), "of-significance", "true", " ", "");

    assertThatThrownBy(() -> it.office.assessments().answer(it.karin, bare))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.REASON_REQUIRED));
  }

  @Test
  void whatMustBeGivenCannotBeWithheld() {
    DisclosureView view = it.registered(it.work);
    AssessmentView assessed = it.answerAll(it.karin, view.id(), it::usual);
    Withhold withhold =
        new Withhold(view.id(), assessed.disclosure().version(), it.work, "Vi vill inte.", "");

    assertThatThrownBy(() -> it.office.assessments().withhold(it.karin, withhold))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.DUTY_CANNOT_BE_WITHHELD));
  }

  @Test
  void anUncheckedAskerCanBeSavedButNotSent() {
    DisclosureDraft checked = it.request(it.work);
    DisclosureView draft =
        it.office
            .disclosures()
            .createDraft(
                it.karin,
                new DisclosureDraft(
                    checked.caseId(),
                    checked.initiative(),
                    checked.recipient(),
                    checked.recipientUnit(),
                    checked.recipientOfficer(),
                    checked.recipientReference(),
                    checked.received(),
                    checked.channel(),
                    IdentityCheck.NOT_CHECKED,
                    null,
                    checked.asked(),
                    checked.purposeText(),
                    checked.purpose(),
                    checked.invokedBasis(),
                    checked.ownBasisCheck(),
                    checked.due(),
                    checked.items(),
                    checked.matter()));
    it.office.disclosures().register(it.karin, draft.id(), draft.version());
    AssessmentView assessed = it.answerAll(it.karin, draft.id(), it::usual);

    assertThatThrownBy(
            () -> it.office.decisions().send(it.karin, draft.id(), assessed.disclosure().version()))
        .isInstanceOfSatisfying(
            IncompleteDecisionException.class,
            e ->
                assertThat(e.missing())
                    .extracting(MissingPart::key)
                    .containsExactly("REQUESTER_IDENTITY_CHECK"));
  }

  @Test
  void theLaterOfTwoChangesMeetsAConflictThatNamesTheFirst() {
    DisclosureView draft = it.office.disclosures().createDraft(it.karin, it.request(it.work));
    it.office.cases().open(it.per, it.caseId, "Vikarierar för Karin.");
    it.clock.pass(Duration.ofMinutes(1));
    it.office.disclosures().save(it.per, draft.id(), draft.version(), it.request(it.address));

    assertThatThrownBy(() ->
            it.office
                .disclosures()
                .save(it.karin, draft.id(), draft.version(), it.request(it.network)))
        .isInstanceOfSatisfying(
            ConflictException.class,
            e -> {
              assertThat(e.changedBy()).isEqualTo("Per Åkesson");
              assertThat(e.changedAt()).isEqualTo(it.clock.instant());
            });
    assertThat(it.office.disclosures().view(it.karin, draft.id()).content().items())
        .containsExactly(it.address);
  }

  @Test
  void numbersHaveNoGapsAlsoWhenASaveFails() {
    String first = it.office.disclosures().createDraft(it.karin, it.request(it.work)).number();
    assertThatThrownBy(() ->
            it.office.disclosures().createDraft(it.karin, it.request(it.work, new ItemId(-1))))
        .isInstanceOf(InvalidInputException.class);
    String second = it.office.disclosures().createDraft(it.karin, it.request(it.work)).number();

    assertThat(serial(second)).isEqualTo(serial(first) + 1);
    assertThat(first).matches("B-2026-[0-9]{4}");
  }

  private static int serial(String number) {
    return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
  }

  @Test
  void peopleAreFoundByNameNumberAndCaseNumber() {
    String number = it.office.cases().assigned(it.karin).getFirst().number();

    assertThat(found(new SearchTerm.Name("sand eli"))).isTrue();
    assertThat(found(new SearchTerm.Name("Sandberg"))).isTrue();
    assertThat(found(new SearchTerm.Name("andberg"))).isFalse();
    assertThat(found(new SearchTerm.Name("%%"))).isFalse();
    assertThat(
            found(
                new SearchTerm.IdentityNumber(
                    PersonalNumber.parse("790927-2390", TestOffice.TODAY))))
        .isTrue();
    assertThat(found(new SearchTerm.CaseNumber(number.toLowerCase(Locale.ROOT)))).isTrue();
  }

  private boolean found(SearchTerm term) {
    try {
      return it.office.cases().find(it.karin, term).stream()
          .map(CaseRow::id)
          .anyMatch(it.caseId::equals);
    } catch (InvalidInputException e) {
      return false;
    }
  }

  @Test
  void aCaseOpensToTheAssignedOrForAReason() {
    assertThatThrownBy(() -> it.office.cases().open(it.jurist, it.caseId))
        .isInstanceOfSatisfying(
            NotAllowedException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_ASSIGNED));
    assertThat(it.office.cases().open(it.jurist, it.caseId, "Rättsfråga i ärendet.").items())
        .isNotEmpty();
    it.clock.pass(Duration.ofDays(1));
    try {
      assertThatThrownBy(() -> it.office.cases().open(it.jurist, it.caseId))
          .isInstanceOf(NotAllowedException.class);
    } finally {
      it.clock.pass(Duration.ofDays(-1));
    }
    assertThatThrownBy(() -> it.office.cases().open(it.admin, it.caseId, "Nyfiken."))
        .isInstanceOfSatisfying(
            NotAllowedException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ROLE_MISSING));
  }

  @Test
  void theMatrixTellsPoliceAndInsuranceApart() {
    List<MatrixColumn> columns =
        List.of(
            new MatrixColumn("POLISMYNDIGHETEN", Initiative.OWN, "PREVENT_CRIME", null, ""),
            new MatrixColumn(
                "FORSAKRINGSKASSAN", Initiative.REQUEST, "SOCIAL_INSURANCE", null, ""));
    var matrix = it.office.matrix().matrix(it.karin, it.caseId, columns, TestOffice.TODAY);

    assertThat(matrix.today()).isTrue();
    assertThat(matrix.rows()).hasSize(3).allMatch(row -> row.cells().size() == 2);
    var network = matrix.rows().get(2);
    assertThat(network.cells().get(0).outcome()).isEqualTo(Outcome.OPEN);
    var explained =
        it.office.matrix().explain(it.karin, it.network, columns.get(0), TestOffice.TODAY);
    assertThat(explained.explanation().answer().outcome())
        .isEqualTo(network.cells().get(0).outcome());
    assertThat(explained.explanation().provisions()).isNotEmpty();
  }

  @Test
  void theHistoryOfACaseTellsWhoDidWhat() {
    DisclosureView view = it.registered(it.work);
    var events = it.office.audit().ofCase(it.karin, it.caseId);

    assertThat(events.getFirst().operation())
        .isEqualTo(se.rattdela.casework.audit.Operation.DISCLOSURE_REGISTERED);
    assertThat(events.getFirst().subject()).isEqualTo(view.number());
    assertThat(events.getFirst().actorName()).isEqualTo("Karin Lindqvist");
    assertThat(events)
        .allSatisfy(event ->
            assertThat(event.subject() + event.detail())
                .doesNotContain("Sandberg", "Elias", "2397"));
  }

  @Test
  void ownInitiativeToThePoliceAboutAYoungPersonWithALongName() {
    String family = "Öhrnängström-Gyllenhammarskjöld ".repeat(3).strip();
    PersonId young =
        it.person("Åsa-Märta Ingeborg Elisabet", family, "20090802-2387", ProtectedIdentity.NONE);
    CaseId caseId =
        it.office
            .registration()
            .newCase(
                it.karin,
                new NewCase(
                    young,
                    ServiceBranch.CHILDREN_AND_YOUTH,
                    "SOCIALNAMND",
                    it.anna.unit(),
                    TestOffice.TODAY,
                    null));
    DocumentId journal =
        it.office
            .registration()
            .document(
                it.karin,
                new NewDocument(
                    caseId,
                    DocumentKind.JOURNAL,
                    "Journalanteckning",
                    TestOffice.TODAY,
                    TestOffice.JOURNAL));
    ItemId risk =
        it.office
            .registration()
            .item(
                it.karin,
                new NewItem(
                    caseId,
                    "Umgänge i kriminellt nätverk",
                    "",
                    "RISK_OF_CRIME",
                    young,
                    List.of(new Passage(journal, 0, 20)),
                    Set.of("OSL-26-1"),
                    Harm.NOT_EXCLUDED,
                    null,
                    Map.of(),
                    false));
    DisclosureView draft =
        it.office
            .disclosures()
            .createDraft(
                it.karin,
                new DisclosureDraft(
                    caseId,
                    Initiative.OWN,
                    "POLISMYNDIGHETEN",
                    "Lokalpolisområde Lindvalla",
                    "",
                    "",
                    null,
                    null,
                    IdentityCheck.NOT_CHECKED,
                    null,
                    "Nya uppgifter om umgänge i ett kriminellt nätverk.",
                    "Att förebygga brottslig verksamhet.",
                    "PREVENT_CRIME",
                    "",
                    "",
                    null,
                    List.of(risk),
                    new Matter.Ordinary()));
    assertThat(draft.number()).startsWith("E-2026-");
    it.office.disclosures().register(it.karin, draft.id(), draft.version());
    AssessmentView assessed = it.office.assessments().view(it.karin, draft.id());
    for (String key : List.of("risk.concrete-circumstances", "not-inappropriate", "item.harm")) {
      assessed =
          it.office
              .assessments()
              .answer(
                  it.karin,
                  new RecordAnswer(
                      draft.id(),
                      assessed.disclosure().version(),
                      List.of(risk),
                      key,
                      key.equals("item.harm") ? "NOT_EXCLUDED" : "true",
                      "Skäl för " + key + ".",
                      ""));
    }
    assertThat(assessed.remaining()).isZero();
    long unspoken = assessed.disclosure().version();
    assertThatThrownBy(() -> it.office.decisions().send(it.karin, draft.id(), unspoken))
        .as("the best of a child is not passed over")
        .isInstanceOf(IncompleteDecisionException.class);
    var written =
        it.office
            .decisions()
            .saveTexts(
                it.karin,
                draft.id(),
                unspoken,
                new DecisionTexts("", "", "Insatsen skyddar barnet.", "", ""));
    it.office.decisions().send(it.karin, draft.id(), written.disclosure().version());
    ApprovalView view = it.office.decisions().review(it.anna, waiting(draft.id()));
    assertThat(view.leaves().getFirst().grounds()).contains("10 kap. 18 a § OSL");

    SealedDecision sealed = it.office.decisions().approve(it.anna, TestOffice.approval(view));

    keepToLookAt("own-initiative", sealed);
    assertThat(sealed.kind()).isEqualTo(DecisionKind.OWN_INITIATIVE);
    assertThat(it.office.cases().find(it.karin, new SearchTerm.Name("öhrnäng åsa")))
        .extracting(CaseRow::id)
        .containsExactly(caseId);
  }

  @Test
  void aRefusalNamesTheSecrecyAndHowToAppeal() {
    DisclosureView view = it.registered(it.address);
    AssessmentView assessed = it.answerAll(it.karin, view.id(), it::usual);
    var draft =
        it.office
            .decisions()
            .saveTexts(
                it.karin,
                view.id(),
                assessed.disclosure().version(),
                new DecisionTexts("Samtycke har inte lämnats.", "", "", "", ""));
    assertThat(draft.missing()).isEmpty();
    it.office.decisions().send(it.karin, view.id(), draft.disclosure().version());
    ApprovalView review = it.office.decisions().review(it.anna, waiting(view.id()));

    assertThat(review.kind()).isEqualTo(DecisionKind.REFUSAL);
    assertThat(review.document().appeal().court()).isEqualTo("Kammarrätten i Göteborg");
    var row = review.document().items().getFirst();
    assertThat(row.concerns()).isEqualTo("Annan person");
    assertThat(row.title()).isNotEqualTo("Bostadsadress");
    assertThat(row.anotherPerson()).isTrue();
    assertThat(row.withheldReason()).contains("26 kap. 1 § OSL");
    assertThat(
            new String(
                new se.rattdela.reports.decision.DecisionJson().write(review.document()),
                StandardCharsets.UTF_8))
        .doesNotContain("Sara", "Ekvägen", "Intern anteckning");
    SealedDecision sealed = it.office.decisions().approve(it.anna, TestOffice.approval(review));
    keepToLookAt("refusal", sealed);
    assertThat(sealed.kind()).isEqualTo(DecisionKind.REFUSAL);
  }

  @Test
  void aQuestionOfLawIsAnsweredOnceByTheJurist() {
    assertThatThrownBy(() ->
            it.office
                .assessments()
                .decideLegalQuestion(it.karin, "law.10-23-bars-15a", true, "Skäl."))
        .isInstanceOfSatisfying(
            NotAllowedException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ROLE_MISSING));
    it.office
        .assessments()
        .decideLegalQuestion(it.jurist, "law.10-23-bars-15a", true, "10:23 går före.");

    assertThat(it.office.assessments().legalStands(it.karin))
        .singleElement()
        .satisfies(stand -> assertThat(stand.value()).isTrue())
        .satisfies(stand -> assertThat(stand.byName()).isEqualTo("Lena Juhlin"));
  }

  @Test
  void theSealedFileIsExportedAsItIs(@TempDir Path folder) throws Exception {
    DecisionId id = waiting(it.sent());
    ApprovalView view = it.office.decisions().review(it.anna, id);
    SealedDecision sealed = it.office.decisions().approve(it.anna, TestOffice.approval(view));
    Path file = folder.resolve("beslut.pdf");
    it.office.decisions().export(it.karin, id, file);

    assertThat(file).hasBinaryContent(sealed.pdf());
    assertThatThrownBy(
            () -> it.office.decisions().export(it.karin, id, folder.resolve("saknas/beslut.pdf")))
        .isInstanceOf(StoreException.class);
  }
}
