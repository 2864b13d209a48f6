package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.assessment.AssessmentView;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.decision.DecisionRow;
import se.rattdela.casework.decision.DraftView;
import se.rattdela.casework.decision.DraftWarning;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.dispatch.DispatchChannel;
import se.rattdela.casework.dispatch.DispatchSheet;
import se.rattdela.casework.dispatch.DispatchState;
import se.rattdela.casework.dispatch.DispatchView;
import se.rattdela.casework.dispatch.NewDispatch;
import se.rattdela.casework.dispatch.ReceiverCheck;
import se.rattdela.casework.notice.NoticeOutcome;
import se.rattdela.casework.notice.NoticeView;
import se.rattdela.casework.notice.RecordFollowUp;
import se.rattdela.casework.redress.RedressReview;
import se.rattdela.casework.redress.RedressSheet;
import se.rattdela.casework.redress.RedressView;
import se.rattdela.casework.request.DisclosureView;

/** What becomes of drafts and notices afterwards; run in the office of the class that has them. */
interface FollowingUpTests extends MatterSteps {
  @Test
  default void whoeverChangedTheDraftNeverApprovesIt() {
    DisclosureView view =
        matters()
            .registered(
                matters().noticeDraft("FORSAKRINGSKASSAN", matters().notice(null), it().work));
    DisclosureView judged =
        it().office
            .disclosures()
            .save(
                it().per,
                view.id(),
                view.version(),
                matters()
                    .noticeDraft("FORSAKRINGSKASSAN", matters().notice(Matters.NO), it().work));
    assertThat(judged.version()).isNotEqualTo(view.version());
    DecisionId id = matters().sent(it().answerAll(it().karin, view.id(), matters()::forTheDuty));
    assertThat(it().office.decisions().review(it().per, id).obstacles())
        .contains(ErrorCode.FOUR_EYES);
  }

  @Test
  default void whatANoticeLedToIsFollowed() {
    DisclosureId id = matters().decidedNotice();
    assertThat(unanswered(id)).as("nobody can answer what has not been sent").isFalse();
    assertThat(it().office.notices().view(it().karin, id).sentOn()).isNull();
    it().clock.pass(Duration.ofDays(1));
    try {
      dispatched(id);
    } finally {
      it().clock.pass(Duration.ofDays(-1));
    }
    NoticeView view = it().office.notices().view(it().karin, id);
    assertThat(view.sentOn()).isEqualTo(TestOffice.TODAY.plusDays(1));
    assertThat(view.nextLook()).as("from when it was sent").isEqualTo(LocalDate.of(2026, 6, 17));
    assertThat(due(id)).isFalse();
    MatterSteps.refused("outcome", () -> record(id, 0, NoticeOutcome.INVESTIGATION_CLOSED, ""));
    MatterSteps.refused(
        "note", () -> record(id, 0, NoticeOutcome.RECOVERY, "Krav mot 20051026-2397."));
    MatterSteps.refused(
        "note", () -> record(id, 0, NoticeOutcome.RECOVERY, "Elias Sandberg ska betala."));
    assertThat(due(id)).isFalse();
    assertThat(unanswered(id)).as("listed before it is time").isTrue();
    it().clock.pass(Duration.ofDays(93));
    try {
      assertThat(due(id)).isTrue();
      record(id, 0, NoticeOutcome.NO_ANSWER_YET, "Frågat per brev.");
      assertThat(due(id)).isFalse();
      assertThatThrownBy(() -> record(id, 0, NoticeOutcome.RECOVERY, ""))
          .isInstanceOf(ConflictException.class);
      NoticeView last = record(id, 1, NoticeOutcome.RECOVERY, "Återkrav för februari.");
      assertThat(last.nextLook()).isNull();
      assertThat(unanswered(id)).isFalse();
      assertThat(last.followUps())
          .extracting(each -> each.outcome())
          .containsExactly(NoticeOutcome.NO_ANSWER_YET, NoticeOutcome.RECOVERY);
      assertThat(it().office.notices().ofCase(it().karin, it().caseId)).contains(last);
    } finally {
      it().clock.pass(Duration.ofDays(-93));
    }
  }

  private DispatchSheet dispatched(DisclosureId id) {
    DispatchSheet sheet = it().office.dispatches().sheet(it().karin, decision(id));
    return it().office
        .dispatches()
        .dispatch(
            it().karin,
            new NewDispatch(
                sheet.paper(),
                sheet.version(),
                DispatchChannel.SDK,
                it().clock.instant(),
                "Kontrollenheten",
                "",
                ReceiverCheck.FUNCTION_ADDRESS,
                "",
                "",
                sheet.protection()));
  }

  private DecisionId decision(DisclosureId id) {
    return it().office.decisions().ofCase(it().karin, it().caseId).stream()
        .filter(row -> row.disclosure().equals(id))
        .map(DecisionRow::id)
        .findFirst()
        .orElseThrow();
  }

  @Test
  default void whatCameBackIsNotWaitedFor() {
    DisclosureId id = matters().decidedNotice();
    DispatchView sent = dispatched(id).dispatches().getFirst();
    assertThat(unanswered(id)).isTrue();
    it().office
        .dispatches()
        .ended(
            it().karin,
            sent.id(),
            sent.version(),
            DispatchState.RETURNED_OPENED,
            it().clock.instant(),
            "Öppnat av en annan myndighet.");
    assertThat(unanswered(id)).isFalse();
  }

  @Test
  default void noAnswerIsWaitedForToWhatIsAnnulled() {
    DisclosureId id = matters().decidedNotice();
    dispatched(id);
    assertThat(unanswered(id)).isTrue();
    RedressSheet sheet = it().office.redress().sheet(it().karin, decision(id));
    RedressView begun =
        it().office
            .redress()
            .begin(it().karin, decision(id), sheet.version(), RedressSteps.annulment());
    RedressView waiting = it().office.redress().send(it().karin, begun.id(), begun.version());
    RedressReview review = it().office.redress().review(it().anna, waiting.id());
    it().office
        .redress()
        .approve(it().anna, waiting.id(), review.redress().version(), review.digest(), Set.of());

    NoticeView view = it().office.notices().view(it().karin, id);
    assertThat(view.annulled()).isTrue();
    assertThat(view.nextLook()).isNull();
    assertThat(unanswered(id)).isFalse();
  }

  private boolean due(DisclosureId id) {
    return it().office.notices().due(it().karin).stream()
        .anyMatch(view -> view.disclosure().equals(id));
  }

  private boolean unanswered(DisclosureId id) {
    return it().office.notices().unanswered(it().karin).stream()
        .anyMatch(view -> view.disclosure().equals(id));
  }

  private NoticeView record(DisclosureId id, int before, NoticeOutcome outcome, String note) {
    LocalDate today = LocalDate.ofInstant(it().clock.instant(), it().clock.getZone());
    return it().office
        .notices()
        .record(it().karin, new RecordFollowUp(id, before, outcome, today, note, null));
  }

  @Test
  default void aChangedPackOrTemplateIsToldOfUntilItIsSentAnew() {
    AssessmentView assessed =
        matters()
            .assessed(
                matters()
                    .noticeDraft("FORSAKRINGSKASSAN", matters().notice(Matters.NO), it().work));
    DisclosureId id = assessed.disclosure().id();
    DecisionId decision = matters().sent(assessed);
    assertThat(draft(id).warnings()).isEmpty();
    workedUnderOthers(id);
    assertThat(draft(id).warnings())
        .extracting(DraftWarning::kind)
        .containsExactly(DraftWarning.Kind.PACK_CHANGED, DraftWarning.Kind.TEMPLATE_CHANGED);
    DraftView recalled =
        it().office.decisions().recall(it().karin, id, draft(id).disclosure().version());
    it().office.decisions().send(it().karin, id, recalled.disclosure().version());
    assertThat(draft(id).warnings()).isEmpty();

    SealedDecision sealed = matters().approved(decision);
    workedUnderOthers(id);
    assertThat(draft(id).warnings()).isEmpty();
    assertThat(it().office.decisions().sealed(it().karin, decision).pdf()).isEqualTo(sealed.pdf());
  }

  /** As if another program had written it, with an older pack and older words. */
  private void workedUnderOthers(DisclosureId id) {
    it().database
        .write(em ->
            em.createNativeQuery(
                    "update disclosure set pack_id = 'äldre', pack_sha256 = '0', template = '0'"
                        + " where id = "
                        + id.value())
                .executeUpdate());
  }
}
