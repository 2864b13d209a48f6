package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.assessment.AssessmentView;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.IncompleteDecisionException;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.decision.ApprovalView;
import se.rattdela.casework.decision.Certificate;
import se.rattdela.casework.decision.DecisionKind;
import se.rattdela.casework.decision.DraftCheck;
import se.rattdela.casework.decision.DraftView;
import se.rattdela.casework.decision.ItemOutcome;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.item.NewItem;
import se.rattdela.casework.item.Passage;
import se.rattdela.casework.notice.NoticeOutcome;
import se.rattdela.casework.notice.NoticeView;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.Matter;
import se.rattdela.reports.decision.Form;
import se.rattdela.rules.Crime;
import se.rattdela.rules.Harm;

/** Notices, reports and oral disclosures, whichever database the office stands on. */
abstract class MatterContract extends InAnOffice
    implements OralTests, FollowingUpTests, RecipientTests, UnaskedTests {
  private Matters matters;

  @Override
  public TestOffice it() {
    return it;
  }

  @Override
  public Matters matters() {
    return matters;
  }

  @BeforeAll
  void prepare() {
    matters = new Matters(it);
  }

  @Test
  void aNoticeGoesToWhoDecidedTheBenefit() {
    AssessmentView assessed =
        matters.assessed(
            matters.noticeDraft("FORSAKRINGSKASSAN", matters.notice(Matters.NO), it.work));
    DraftView draft = draft(assessed.disclosure().id());
    assertThat(draft.missing()).isEmpty();
    assertThat(draft.checks()).isNotEmpty().allMatch(DraftCheck::fulfilled);
    assertThat(draft.checks()).allMatch(check -> !check.label().in(Locale.ENGLISH).isBlank());

    ApprovalView view = matters.reviewed(matters.sent(assessed));
    assertThat(view.kind()).isEqualTo(DecisionKind.NOTICE);
    assertThat(view.disclosure().number()).startsWith("E-2026-");
    assertThat(view.leaves().getFirst().outcome()).isEqualTo(ItemOutcome.SHALL_BE_GIVEN);
    assertThat(view.document().recipient().authority()).isEqualTo("Försäkringskassan");
    assertThat(view.document().appeal()).isNull();
    assertThat(view.document().form())
        .isInstanceOfSatisfying(
            Form.WrongfulPaymentNotice.class,
            form -> {
              assertThat(form.benefit()).isEqualTo("sjukpenning");
              assertThat(form.circumstances())
                  .contains("betalades ut den 25 februari 2026", "beloppet var för högt");
              assertThat(form.omitted()).isFalse();
            });

    SealedDecision sealed = it.office.decisions().approve(it.anna, TestOffice.approval(view));
    keepToLookAt("notice", sealed);
    assertThat(sealed.kind()).isEqualTo(DecisionKind.NOTICE);
    assertThat(it.office.audit().verify().whole()).isTrue();
  }

  @Test
  void aNoticeToAnyoneElseIsRefused() {
    Matter.Notice sickness = matters.notice(Matters.NO);
    for (String wrong :
        List.of("POLISMYNDIGHETEN", "SKATTEVERKET", "KRONOFOGDEMYNDIGHETEN", "CSN")) {
      MatterSteps.refused(
          "recipient",
          () ->
              it.office
                  .disclosures()
                  .createDraft(it.karin, matters.noticeDraft(wrong, sickness, it.work)));
    }
    Matter.Notice other = other("", "Ett stöd som inte finns i listan");
    MatterSteps.refused(
        "recipient",
        () ->
            it.office
                .disclosures()
                .createDraft(it.karin, matters.noticeDraft("SKATTEVERKET", other, it.work)));
    MatterSteps.refused(
        "purpose",
        () ->
            it.office
                .disclosures()
                .createDraft(
                    it.karin, matters.reportDraft("FORSAKRINGSKASSAN", sickness, it.work)));
    MatterSteps.refused(
        "bodyName",
        () -> matters.registered(matters.noticeDraft("ARBETSLOSHETSKASSA", other, it.work)));
    assertThat(
            it.office.notices().benefits().recipients("ECONOMIC_AID").stream()
                .map(body -> body.code()))
        .containsExactly("SOCIALNAMND_ANNAN_KOMMUN");
  }

  private static Matter.Notice other(String body, String name) {
    return new Matter.Notice(
        Matter.OTHER_BENEFIT, name, body, null, null, null, null, "", "", "", "", null);
  }

  @Test
  void whatOnlyANoticeNeedsIsNamed() {
    DisclosureView view =
        matters.registered(
            matters.noticeDraft(
                "SOCIALNAMND_ANNAN_KOMMUN", other("Lindvalla", "ett kommunalt stöd"), it.work));
    assertThat(missing(view.id()))
        .contains(
            "NOTICE_GRANTED",
            "NOTICE_FAULT",
            "NOTICE_DISCOVERED",
            "NOTICE_SPECIAL_REASONS",
            "NOTICE_OTHER_MUNICIPALITY");
    assertThatThrownBy(() -> it.office.decisions().send(it.karin, view.id(), view.version()))
        .isInstanceOf(IncompleteDecisionException.class);
  }

  @Test
  void onlyWhatTheDutyReachesGoesAlong() {
    DisclosureView view =
        matters.registered(
            matters.noticeDraft(
                "FORSAKRINGSKASSAN", matters.notice(Matters.NO), it.work, it.network));
    AssessmentView assessed =
        it.answerAll(
            it.karin,
            view.id(),
            question ->
                question.item().equals(it.network) && question.key().equals("needed")
                    ? "false"
                    : matters.forTheDuty(question));
    assertThat(draft(view.id()).items().get(1).outcome()).isEqualTo(ItemOutcome.NOT_GIVEN);
    DecisionId id = matters.sent(assessed);
    assertThat(matters.reviewed(id).leaves()).hasSize(1);
  }

  @Test
  void specialReasonsMakeItADecisionNotToNotify() {
    DisclosureView view =
        matters.registered(
            matters.noticeDraft("FORSAKRINGSKASSAN", matters.notice(Matters.YES), it.work));
    AssessmentView contrary = it.answerAll(it.karin, view.id(), matters::forTheDuty);
    assertThat(missing(view.id())).contains("NOTICE_REASONS_AGREE");

    AssessmentView assessed =
        it.office
            .assessments()
            .answer(
                it.karin,
                new se.rattdela.casework.assessment.RecordAnswer(
                    view.id(),
                    contrary.disclosure().version(),
                    List.of(it.work),
                    "special-reasons-against",
                    "true",
                    "Mottagaren skulle få veta var den hotade finns.",
                    ""));
    assertThat(missing(view.id())).isEmpty();
    ApprovalView review = matters.reviewed(matters.sent(assessed));
    assertThat(review.kind()).isEqualTo(DecisionKind.NOTICE_OMITTED);
    assertThat(review.leaves()).isEmpty();
    assertThat(review.required())
        .containsExactlyInAnyOrder(Certificate.LAW_VERSION, Certificate.REASONS_CARRY);

    SealedDecision sealed = it.office.decisions().approve(it.anna, TestOffice.approval(review));
    keepToLookAt("notice-omitted", sealed);
    assertThat(it.itemView(it.work).given())
        .noneMatch(given -> given.decisionNumber().equals(sealed.number()));
    assertThatThrownBy(() -> it.office.notices().view(it.karin, view.id()))
        .isInstanceOf(NotAllowedException.class);
  }

  @Test
  void aJudgementFallsWhenTheCircumstancesChange() {
    AssessmentView assessed =
        matters.assessed(
            matters.noticeDraft("FORSAKRINGSKASSAN", matters.notice(Matters.NO), it.work));
    Matter.Notice before = matters.notice(Matters.NO);
    Matter.Notice other =
        new Matter.Notice(
            before.benefit(),
            "",
            "",
            before.granted(),
            before.grantedOn(),
            before.fault(),
            before.discovered(),
            before.trigger(),
            "Han arbetar bara en dag i veckan.",
            before.period(),
            before.amount(),
            before.specialReasons());
    DisclosureId id = assessed.disclosure().id();
    assertThat(missing(id)).isEmpty();
    it.office
        .disclosures()
        .save(
            it.karin,
            id,
            assessed.disclosure().version(),
            matters.noticeDraft("FORSAKRINGSKASSAN", other, it.work));
    assertThat(missing(id)).contains("UNDECIDED");
    assertThatThrownBy(() ->
            it.office
                .disclosures()
                .save(
                    it.karin,
                    id,
                    assessed.disclosure().version(),
                    matters.noticeDraft("FORSAKRINGSKASSAN", before, it.work)))
        .isInstanceOf(ConflictException.class);
  }

  private ItemId benefitCrime() {
    int start = TestOffice.JOURNAL.indexOf("arbetar med lön");
    return it.office
        .registration()
        .item(
            it.karin,
            new NewItem(
                it.caseId,
                "Lön som inte har redovisats",
                "",
                "SUSPECTED_CRIME",
                it.elias,
                List.of(new Passage(it.journal, start, start + "arbetar med lön".length())),
                Set.of("OSL-26-1"),
                Harm.NOT_EXCLUDED,
                new Crime("COMMITTED", "COMPLETED", "BENEFIT_CRIME", 0, true, null),
                Map.of("item.concerns-case-person", true),
                false));
  }

  @Test
  void aReportGoesToThePoliceAndNobodyElse() {
    ItemId crime = benefitCrime();
    Matter.Judged suspected =
        new Matter.Judged(true, "Det kan misstänkas att han har lämnat oriktiga uppgifter.");
    MatterSteps.refused(
        "recipient",
        () ->
            it.office
                .disclosures()
                .createDraft(
                    it.karin,
                    matters.reportDraft("FORSAKRINGSKASSAN", matters.report(suspected), crime)));
    DisclosureView unsuspected =
        matters.registered(matters.reportDraft("POLISMYNDIGHETEN", matters.report(null), crime));
    assertThat(missing(unsuspected.id())).contains("REPORT_SUSPECTED");

    AssessmentView assessed =
        matters.assessed(matters.reportDraft("POLISMYNDIGHETEN", matters.report(suspected), crime));
    assertThat(missing(assessed.disclosure().id())).isEmpty();
    ApprovalView view = matters.reviewed(matters.sent(assessed));
    assertThat(view.kind()).isEqualTo(DecisionKind.CRIME_REPORT);
    assertThat(view.document().recipient().authority()).isEqualTo("Polismyndigheten");
    assertThat(view.document().form())
        .isInstanceOfSatisfying(
            Form.CrimeReport.class,
            form -> {
              assertThat(form.benefit()).isEqualTo("ekonomiskt bistånd");
              assertThat(form.suspicion()).contains("oriktiga uppgifter");
            });
    SealedDecision sealed = it.office.decisions().approve(it.anna, TestOffice.approval(view));
    keepToLookAt("crime-report", sealed);
    NoticeView followed = it.office.notices().view(it.karin, assessed.disclosure().id());
    assertThat(followed.possible())
        .contains(NoticeOutcome.INVESTIGATION_OPENED)
        .doesNotContain(NoticeOutcome.RECOVERY);
  }
}
