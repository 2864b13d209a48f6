package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.assessment.AssessmentView;
import se.rattdela.casework.assessment.Withhold;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.IncompleteDecisionException;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.decision.ApprovalView;
import se.rattdela.casework.decision.Certificate;
import se.rattdela.casework.decision.DecisionKind;
import se.rattdela.casework.decision.DraftCheck;
import se.rattdela.casework.decision.DraftView;
import se.rattdela.casework.decision.DraftWarning;
import se.rattdela.casework.decision.ItemOutcome;
import se.rattdela.casework.decision.ReturnCode;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.item.GivenBefore;
import se.rattdela.casework.item.NewItem;
import se.rattdela.casework.item.Passage;
import se.rattdela.casework.notice.NoticeOutcome;
import se.rattdela.casework.notice.NoticeView;
import se.rattdela.casework.notice.RecordFollowUp;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.casework.request.Matter;
import se.rattdela.reports.decision.Form;
import se.rattdela.rules.Crime;
import se.rattdela.rules.Harm;

/** Notices, reports and oral disclosures, whichever database the office stands on. */
abstract class MatterContract extends InAnOffice {
  private Matters matters;

  @BeforeAll
  void prepare() {
    matters = new Matters(it);
  }

  private static void refused(String field, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            InvalidInputException.class, e -> assertThat(e.field()).isEqualTo(field));
  }

  private void keepToLookAt(String name, SealedDecision sealed) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "decisions"));
      Files.write(folder.resolve(getClass().getSimpleName() + "-" + name + ".pdf"), sealed.pdf());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DraftView draft(DisclosureId id) {
    return it.office.decisions().draft(it.karin, id);
  }

  private List<String> missing(DisclosureId id) {
    return draft(id).missing().stream().map(MissingPart::key).toList();
  }

  @Test
  void aNoticeGoesToWhoDecidedTheBenefit() {
    AssessmentView assessed =
        matters.assessed(
            matters.noticeDraft("FORSAKRINGSKASSAN", matters.notice(Matters.NO), it.work));
    DraftView draft = draft(assessed.disclosure().id());
    assertThat(draft.missing()).isEmpty();
    assertThat(draft.checks()).isNotEmpty().allMatch(DraftCheck::fulfilled);
    assertThat(draft.checks()).allMatch(check -> !check.label().isBlank());

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
      refused(
          "recipient",
          () ->
              it.office
                  .disclosures()
                  .createDraft(it.karin, matters.noticeDraft(wrong, sickness, it.work)));
    }
    Matter.Notice other = other("", "Ett stöd som inte finns i listan");
    refused(
        "recipient",
        () ->
            it.office
                .disclosures()
                .createDraft(it.karin, matters.noticeDraft("SKATTEVERKET", other, it.work)));
    refused(
        "purpose",
        () ->
            it.office
                .disclosures()
                .createDraft(
                    it.karin, matters.reportDraft("FORSAKRINGSKASSAN", sickness, it.work)));
    refused(
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
                "SOCIALNAMND_ANNAN_KOMMUN",
                other("Lindvalla kommun", "ett kommunalt stöd"),
                it.work));
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
    refused(
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

  @Test
  void whatHasBeenSaidIsReviewedByAnother() {
    AssessmentView assessed =
        it.answerAll(
            it.karin,
            matters
                .registered(
                    matters.oralDraft(
                        IdentityCheck.CALL_BACK, matters.oral(it.karin.id()), it.work))
                .id(),
            it::usual);
    assertThat(assessed.disclosure().content().due()).isEqualTo(LocalDate.of(2026, 3, 16));
    refused(
        "item",
        () ->
            it.office
                .assessments()
                .withhold(
                    it.karin,
                    new Withhold(
                        assessed.disclosure().id(),
                        assessed.disclosure().version(),
                        it.work,
                        "Skäl.",
                        "")));
    ApprovalView view = matters.reviewed(matters.sent(assessed));
    assertThat(view.kind()).isEqualTo(DecisionKind.ORAL);
    assertThat(view.document().urgent()).isTrue();
    assertThat(view.remarkRequired()).isFalse();
    assertThat(view.document().form())
        .isInstanceOfSatisfying(
            Form.OralDisclosure.class,
            form -> {
              assertThat(form.givenAt()).hasToString("2026-03-13T16:20");
              assertThat(form.givenBy()).isEqualTo("Karin Lindqvist, socialsekreterare");
              assertThat(form.noted())
                  .as("27 § FL: when and by whom the record was made")
                  .isEqualTo(
                      new Form.Noted(
                          LocalDateTime.ofInstant(
                              assessed.disclosure().createdAt(), OfficeTime.ZONE),
                          "Karin Lindqvist, socialsekreterare"));
            });
    assertThat(questions()).contains("\"date\":\"2026-03-13\"");

    SealedDecision sealed = it.office.decisions().approve(it.anna, TestOffice.approval(view));
    keepToLookAt("oral", sealed);
    assertThat(sealed.kind()).isEqualTo(DecisionKind.ORAL);
    assertThat(it.itemView(it.work).given())
        .contains(new GivenBefore("FORSAKRINGSKASSAN", LocalDate.of(2026, 3, 13), sealed.number()));
  }

  private String questions() {
    return it.database.read(em -> {
      List<?> rows =
          em.createNativeQuery("select question_json from decision_item").getResultList();
      return rows.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    });
  }

  @Test
  void whoSaidItNeverReviewsIt() {
    // Per is an approver too; Karin writes down what he said.
    AssessmentView assessed =
        it.answerAll(
            it.karin,
            matters
                .registered(
                    matters.oralDraft(IdentityCheck.CALL_BACK, matters.oral(it.per.id()), it.work))
                .id(),
            it::usual);
    DecisionId id = matters.sent(assessed);
    ApprovalView view = it.office.decisions().review(it.per, id);
    assertThat(view.obstacles()).contains(ErrorCode.FOUR_EYES);
    assertThatThrownBy(() -> it.office.decisions().approve(it.per, TestOffice.approval(view)))
        .isInstanceOfSatisfying(
            NotAllowedException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FOUR_EYES));
    assertThat(matters.reviewed(id).obstacles()).isEmpty();
  }

  @Test
  void whatShouldNotHaveBeenSaidIsRecordedAsGivenWithARemark() {
    AssessmentView assessed =
        it.answerAll(
            it.karin,
            matters
                .registered(
                    matters.oralDraft(
                        IdentityCheck.NOT_CHECKED,
                        matters.oral(it.karin.id()),
                        it.work,
                        it.address))
                .id(),
            it::usual);
    DisclosureId disclosure = assessed.disclosure().id();
    assertThat(missing(disclosure)).isEmpty();
    assertThat(draft(disclosure).items().get(1).outcome())
        .isEqualTo(ItemOutcome.GIVEN_WITHOUT_SUPPORT);
    DecisionId id = matters.sent(assessed);
    ApprovalView view = matters.reviewed(id);
    assertThat(view.leaves()).hasSize(2);
    assertThat(view.remarkRequired()).isTrue();
    refused("remark", () -> it.office.decisions().approve(it.anna, TestOffice.approval(view)));

    // Given back for completion: nothing that was said can be taken away.
    it.office
        .decisions()
        .giveBack(it.anna, id, view.version(), ReturnCode.A2, "Skriv vad som sas.");
    DisclosureView back = it.office.disclosures().view(it.karin, disclosure);
    refused(
        "items",
        () ->
            it.office
                .disclosures()
                .save(
                    it.karin,
                    disclosure,
                    back.version(),
                    matters.oralDraft(
                        IdentityCheck.NOT_CHECKED, matters.oral(it.karin.id()), it.work)));
    it.office.decisions().send(it.karin, disclosure, back.version());

    SealedDecision sealed =
        it.office
            .decisions()
            .approve(
                it.anna,
                Matters.remarking(
                    matters.reviewed(id), "Adressen borde inte ha lämnats. Rutinen gås igenom."));
    keepToLookAt("oral-without-support", sealed);
    assertThat(it.itemView(it.address).given())
        .anyMatch(given -> given.decisionNumber().equals(sealed.number()));
  }

  @Test
  void onlyAReviewAfterwardsRemarks() {
    DecisionId id = matters.waiting(it.sent());
    ApprovalView view = matters.reviewed(id);
    refused(
        "remark",
        () -> it.office.decisions().approve(it.anna, Matters.remarking(view, "En anmärkning.")));
  }

  @Test
  void whoeverChangedTheDraftNeverApprovesIt() {
    DisclosureView view =
        matters.registered(matters.noticeDraft("FORSAKRINGSKASSAN", matters.notice(null), it.work));
    DisclosureView judged =
        it.office
            .disclosures()
            .save(
                it.per,
                view.id(),
                view.version(),
                matters.noticeDraft("FORSAKRINGSKASSAN", matters.notice(Matters.NO), it.work));
    assertThat(judged.version()).isNotEqualTo(view.version());
    DecisionId id = matters.sent(it.answerAll(it.karin, view.id(), matters::forTheDuty));
    assertThat(it.office.decisions().review(it.per, id).obstacles()).contains(ErrorCode.FOUR_EYES);
  }

  @Test
  void whatANoticeLedToIsFollowed() {
    DisclosureId id = matters.decidedNotice();
    NoticeView view = it.office.notices().view(it.karin, id);
    assertThat(view.nextLook()).isEqualTo(LocalDate.of(2026, 6, 16));
    assertThat(due(id)).isFalse();
    refused("outcome", () -> record(id, 0, NoticeOutcome.INVESTIGATION_CLOSED, ""));
    refused("note", () -> record(id, 0, NoticeOutcome.RECOVERY, "Krav mot 20051026-2397."));
    refused("note", () -> record(id, 0, NoticeOutcome.RECOVERY, "Elias Sandberg ska betala."));
    it.clock.pass(Duration.ofDays(92));
    try {
      assertThat(due(id)).isTrue();
      record(id, 0, NoticeOutcome.NO_ANSWER_YET, "Frågat per brev.");
      assertThat(due(id)).isFalse();
      assertThatThrownBy(() -> record(id, 0, NoticeOutcome.RECOVERY, ""))
          .isInstanceOf(ConflictException.class);
      NoticeView last = record(id, 1, NoticeOutcome.RECOVERY, "Återkrav för februari.");
      assertThat(last.nextLook()).isNull();
      assertThat(last.followUps())
          .extracting(each -> each.outcome())
          .containsExactly(NoticeOutcome.NO_ANSWER_YET, NoticeOutcome.RECOVERY);
      assertThat(it.office.notices().ofCase(it.karin, it.caseId)).contains(last);
    } finally {
      it.clock.pass(Duration.ofDays(-92));
    }
  }

  private boolean due(DisclosureId id) {
    return it.office.notices().due(it.karin).stream()
        .anyMatch(view -> view.disclosure().equals(id));
  }

  private NoticeView record(DisclosureId id, int before, NoticeOutcome outcome, String note) {
    LocalDate today = LocalDate.ofInstant(it.clock.instant(), it.clock.getZone());
    return it.office
        .notices()
        .record(it.karin, new RecordFollowUp(id, before, outcome, today, note, null));
  }

  @Test
  void aChangedPackOrTemplateIsToldOfUntilItIsSentAnew() {
    AssessmentView assessed =
        matters.assessed(
            matters.noticeDraft("FORSAKRINGSKASSAN", matters.notice(Matters.NO), it.work));
    DisclosureId id = assessed.disclosure().id();
    DecisionId decision = matters.sent(assessed);
    assertThat(draft(id).warnings()).isEmpty();
    workedUnderOthers(id);
    assertThat(draft(id).warnings())
        .extracting(DraftWarning::kind)
        .containsExactly(DraftWarning.Kind.PACK_CHANGED, DraftWarning.Kind.TEMPLATE_CHANGED);
    DraftView recalled =
        it.office.decisions().recall(it.karin, id, draft(id).disclosure().version());
    it.office.decisions().send(it.karin, id, recalled.disclosure().version());
    assertThat(draft(id).warnings()).isEmpty();

    SealedDecision sealed = matters.approved(decision);
    workedUnderOthers(id);
    assertThat(draft(id).warnings()).isEmpty();
    assertThat(it.office.decisions().sealed(it.karin, decision).pdf()).isEqualTo(sealed.pdf());
  }

  /** As if another program had written it, with an older pack and older words. */
  private void workedUnderOthers(DisclosureId id) {
    it.database.write(em ->
        em.createNativeQuery(
                "update disclosure set pack_id = 'äldre', pack_sha256 = '0', template = '0'"
                    + " where id = "
                    + id.value())
            .executeUpdate());
  }
}
