package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.ChangedSinceReviewException;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.IncompleteDecisionException;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.dispatch.DispatchChannel;
import se.rattdela.casework.dispatch.DispatchSheet;
import se.rattdela.casework.dispatch.DispatchState;
import se.rattdela.casework.dispatch.NewDispatch;
import se.rattdela.casework.dispatch.ReceiverCheck;
import se.rattdela.casework.redress.AppealState;
import se.rattdela.casework.redress.AppealView;
import se.rattdela.casework.redress.Judgment;
import se.rattdela.casework.redress.NewAppeal;
import se.rattdela.casework.redress.Reconsideration;
import se.rattdela.casework.redress.RedressDraft;
import se.rattdela.casework.redress.RedressGround;
import se.rattdela.casework.redress.RedressKind;
import se.rattdela.casework.redress.RedressReview;
import se.rattdela.casework.redress.RedressSheet;
import se.rattdela.casework.redress.RedressState;
import se.rattdela.casework.redress.RedressView;
import se.rattdela.casework.redress.Timeliness;
import se.rattdela.casework.release.DelegatedDecision;
import se.rattdela.reports.gate.PageText;
import se.rattdela.reports.gate.RecipientView;

/** What happens to decisions afterwards, whichever database they stand in. */
abstract class RedressContract extends InAnOffice {
  private static RedressDraft correction(String stood) {
    return new RedressDraft(
        RedressKind.CORRECTION,
        RedressGround.CLERICAL_ERROR,
        stood,
        "FK 2026/118803",
        false,
        "Referensen skrevs av fel.",
        "");
  }

  private static RedressDraft annulment() {
    return new RedressDraft(
        RedressKind.ANNULMENT,
        RedressGround.MAY_CHANGE,
        "Beslutet i sin helhet.",
        "",
        false,
        "Begäran avsåg en annan person.",
        "Radera uppgifterna och bekräfta det.");
  }

  private RedressView begun(SealedDecision first, RedressDraft draft) {
    RedressSheet sheet = it.office.redress().sheet(it.karin, first.id());
    return it.office.redress().begin(it.karin, first.id(), sheet.version(), draft);
  }

  private RedressView sent(SealedDecision first, RedressDraft draft) {
    RedressView begun = begun(first, draft);
    return it.office.redress().send(it.karin, begun.id(), begun.version());
  }

  private RedressView decided(SealedDecision first, RedressDraft draft) {
    RedressReview review = it.office.redress().review(it.anna, sent(first, draft).id());
    assertThat(review.obstacles()).isEmpty();
    return it.office
        .redress()
        .approve(it.anna, review.redress().id(), review.redress().version(), review.digest());
  }

  private static String text(byte[] pdf) {
    return RecipientView.of(pdf).stream()
        .map(PageText::text)
        .collect(Collectors.joining("\n"))
        .replaceAll("[\\s\\u00a0\\u00ad]+", " ");
  }

  @Test
  void aCorrectionIsDecidedByAnotherAndNeverAltersTheFirst() {
    SealedDecision first = it.decided();
    RedressView waiting = sent(first, correction("Er referens FK 2026/118802."));
    assertThat(waiting.number()).startsWith("U-2026-").isNotEqualTo(first.number());
    assertThat(it.office.redress().inbox(it.anna))
        .extracting(RedressView::id)
        .contains(waiting.id());
    RedressReview review = it.office.redress().review(it.anna, waiting.id());
    assertThat(review.delegation()).isEqualTo("4.7");
    RedressView made =
        it.office
            .redress()
            .approve(it.anna, waiting.id(), review.redress().version(), review.digest());

    assertThat(made.state()).isEqualTo(RedressState.DECIDED);
    assertThat(made.decidedBy()).isEqualTo("Anna Bergström");
    byte[] pdf = it.office.redress().sealed(it.karin, made.id());
    assertThat(text(pdf))
        .contains(first.number(), waiting.number(), "FK 2026/118803", "36 §")
        .doesNotContain("Ekvägen", "Sara");
    assertThat(it.office.decisions().sealed(it.karin, first.id()).pdf()).isEqualTo(first.pdf());
    RedressSheet sheet = it.office.redress().sheet(it.karin, first.id());
    assertThat(sheet.annulled()).isFalse();
    assertThat(sheet.redress()).extracting(RedressView::number).containsExactly(waiting.number());
    assertThat(it.office.release().delegated(it.registrar, TestOffice.TODAY, TestOffice.TODAY))
        .filteredOn(each -> each.number().equals(waiting.number()))
        .extracting(DelegatedDecision::kind)
        .containsExactly("CORRECTION");
    assertThatThrownBy(() -> it.office.redress().recall(it.karin, made.id(), made.version()))
        .isInstanceOf(NotAllowedException.class);
  }

  @Test
  void whoeverWroteItNeverDecidesIt() {
    SealedDecision first = it.decided();
    RedressView begun = begun(first, correction("Er referens."));
    RedressView saved =
        it.office
            .redress()
            .save(it.anna, begun.id(), begun.version(), correction("Er referens FK."));
    RedressView waiting = it.office.redress().send(it.karin, saved.id(), saved.version());
    RedressReview review = it.office.redress().review(it.anna, waiting.id());

    assertThat(review.obstacles()).containsExactly(ErrorCode.FOUR_EYES);
    assertThatThrownBy(() ->
            it.office
                .redress()
                .approve(it.anna, waiting.id(), review.redress().version(), review.digest()))
        .isInstanceOfSatisfying(
            NotAllowedException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FOUR_EYES));
    RedressReview per = it.office.redress().review(it.per, waiting.id());
    assertThat(per.obstacles()).containsExactly(ErrorCode.DELEGATION_MISSING);
    assertThatThrownBy(() ->
            it.office
                .redress()
                .approve(it.per, waiting.id(), per.redress().version(), per.digest()))
        .isInstanceOfSatisfying(
            NotAllowedException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.DELEGATION_MISSING));
  }

  @Test
  void anyChangeVoidsTheApprovalAndAReturnedDraftIsSentAgain() {
    SealedDecision first = it.decided();
    RedressView waiting = sent(first, correction("Er referens."));
    RedressReview review = it.office.redress().review(it.anna, waiting.id());
    RedressView recalled = it.office.redress().recall(it.karin, waiting.id(), waiting.version());
    RedressView saved =
        it.office.redress().save(it.karin, waiting.id(), recalled.version(), correction("Annat."));
    RedressView again = it.office.redress().send(it.karin, waiting.id(), saved.version());
    assertThat(again.number()).isEqualTo(waiting.number());
    assertThatThrownBy(() ->
            it.office.redress().approve(it.anna, waiting.id(), again.version(), review.digest()))
        .isInstanceOf(ChangedSinceReviewException.class);

    RedressView back =
        it.office.redress().giveBack(it.anna, waiting.id(), again.version(), "Skriv referensen.");
    assertThat(back.state()).isEqualTo(RedressState.RETURNED);
    assertThat(back.returned()).isEqualTo("Skriv referensen.");
    assertThat(it.office.redress().send(it.karin, back.id(), back.version()).state())
        .isEqualTo(RedressState.AWAITING_APPROVAL);
  }

  @Test
  void whatIsIncompleteUnfitOrLeaksIsNotSent() {
    SealedDecision first = it.decided();
    RedressView empty =
        begun(
            first,
            new RedressDraft(
                RedressKind.CORRECTION, RedressGround.CLERICAL_ERROR, "", "", false, "", ""));
    assertThat(empty.missing())
        .extracting(MissingPart::key)
        .containsExactly("WHAT_WAS_WRONG", "WHAT_APPLIES", "REASONS");
    assertThatThrownBy(() -> it.office.redress().send(it.karin, empty.id(), empty.version()))
        .isInstanceOf(IncompleteDecisionException.class);
    RedressView leaking =
        it.office
            .redress()
            .save(it.karin, empty.id(), empty.version(), correction("Bor på Ekvägen 4."));
    assertThatThrownBy(() -> it.office.redress().send(it.karin, leaking.id(), leaking.version()))
        .isInstanceOfSatisfying(
            IncompleteDecisionException.class,
            e ->
                assertThat(e.missing())
                    .singleElement()
                    .satisfies(part -> {
                      assertThat(part.key()).isEqualTo("LEAK");
                      assertThat(part.message()).doesNotContain("Ekvägen");
                    }));
    RedressSheet sheet = it.office.redress().sheet(it.karin, first.id());
    assertThatThrownBy(() ->
            it.office
                .redress()
                .begin(
                    it.karin,
                    first.id(),
                    sheet.version(),
                    new RedressDraft(
                        RedressKind.CHANGE,
                        RedressGround.CLERICAL_ERROR,
                        "a",
                        "b",
                        false,
                        "c",
                        "")))
        .isInstanceOf(InvalidInputException.class);
  }

  @Test
  void anAnnulledDecisionIsNotDispatched() {
    SealedDecision first = it.decided();
    decided(first, annulment());

    assertThat(it.office.redress().sheet(it.karin, first.id()).annulled()).isTrue();
    DispatchSheet sheet = it.office.dispatches().sheet(it.karin, first.id());
    assertThat(sheet.obstacle()).isEqualTo(ErrorCode.ANNULLED);
    assertThatThrownBy(() -> it.office.dispatches().dispatch(it.karin, dispatch(sheet)))
        .isInstanceOfSatisfying(
            NotAllowedException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ANNULLED));
    assertThat(it.office.dispatches().waiting(it.karin))
        .noneMatch(each -> each.decision().equals(first.id()));
  }

  private NewDispatch dispatch(DispatchSheet sheet) {
    return new NewDispatch(
        sheet.decision(),
        sheet.version(),
        DispatchChannel.SDK,
        it.clock.instant(),
        "Kontrollenheten",
        "",
        ReceiverCheck.FUNCTION_ADDRESS,
        "",
        "",
        ProtectedIdentity.PROTECTED_REGISTRATION);
  }

  private AppealView appealed(SealedDecision first, LocalDate on) {
    RedressSheet sheet = it.office.redress().sheet(it.karin, first.id());
    assertThat(sheet.appealable()).isTrue();
    return it.office
        .redress()
        .register(
            it.karin,
            new NewAppeal(
                first.id(),
                sheet.version(),
                on,
                "Försäkringskassan",
                "FK 2026/200001",
                "Att även uppgift 2 lämnas ut.",
                null));
  }

  @Test
  void aRegistrarOfTheUnitRegistersAnAppealAndSeesNothingElse() {
    SealedDecision first = it.decided();
    RedressSheet sheet = it.office.redress().sheet(it.registrar, first.id());
    assertThat(sheet.appealable()).isTrue();
    AppealView appeal =
        it.office
            .redress()
            .register(
                it.registrar,
                new NewAppeal(
                    first.id(),
                    sheet.version(),
                    TestOffice.TODAY,
                    "Försäkringskassan",
                    "FK 2026/200002",
                    "Att även uppgift 2 lämnas ut.",
                    null));
    assertThat(appeal.state()).isEqualTo(AppealState.RECEIVED);
    RedressDraft draft =
        new RedressDraft(
            RedressKind.ANNULMENT, RedressGround.MAY_CHANGE, "", "", false, "Skäl.", "");
    assertThatThrownBy(
            () -> it.office.redress().begin(it.registrar, first.id(), sheet.version() + 1, draft))
        .isInstanceOfSatisfying(
            NotAllowedException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ROLE_MISSING));
    assertThatThrownBy(() ->
            it.office
                .redress()
                .decideTimely(it.registrar, appeal.id(), appeal.version(), true, "I tid."))
        .isInstanceOf(NotAllowedException.class);

    it.office
        .redress()
        .decideTimely(it.karin, appeal.id(), appeal.version(), true, "Kom in nästa dag.");
    assertThat(it.office.redress().sheet(it.karin, first.id()).appeals())
        .extracting(AppealView::timelinessReason)
        .containsExactly("Kom in nästa dag.");
    assertThat(it.office.redress().sheet(it.registrar, first.id()).appeals())
        .extracting(AppealView::timelinessReason)
        .as("reasons are of the case")
        .containsExactly("");
    assertThatThrownBy(() -> it.office.redress().sheet(it.admin, first.id()))
        .isInstanceOf(NotAllowedException.class);
  }

  @Test
  void anAppealGoesItsWayToTheCourtAndBack() {
    SealedDecision first = it.decided();
    it.clock.pass(Duration.ofDays(10));
    try {
      AppealView appeal = appealed(first, TestOffice.TODAY.plusDays(9));
      assertThat(appeal.timeliness().suggestion()).isEqualTo(Timeliness.Suggestion.IN_TIME);
      AppealView inTime =
          it.office
              .redress()
              .decideTimely(it.karin, appeal.id(), appeal.version(), true, "Kom in i tid.");
      assertThatThrownBy(() ->
              it.office
                  .redress()
                  .handOver(it.karin, appeal.id(), inTime.version(), TestOffice.TODAY.plusDays(10)))
          .as("whether the decision is changed is settled first")
          .isInstanceOf(NotAllowedException.class);
      assertThatThrownBy(() ->
              it.office
                  .redress()
                  .reconsider(
                      it.anna,
                      appeal.id(),
                      inTime.version(),
                      Reconsideration.CHANGED_IN_PART,
                      null,
                      "Skäl."))
          .isInstanceOf(InvalidInputException.class);
      AppealView stands =
          it.office
              .redress()
              .reconsider(
                  it.anna,
                  appeal.id(),
                  inTime.version(),
                  Reconsideration.STANDS,
                  null,
                  "Inget nytt har kommit fram.");
      assertThat(stands.reconsideredBy()).isEqualTo("Anna Bergström");
      AppealView gone =
          it.office
              .redress()
              .handOver(it.karin, appeal.id(), stands.version(), TestOffice.TODAY.plusDays(10));
      assertThat(gone.state()).isEqualTo(AppealState.HANDED_OVER);
      AppealView judged =
          it.office
              .redress()
              .judged(
                  it.karin,
                  appeal.id(),
                  gone.version(),
                  Judgment.REMITTED,
                  TestOffice.TODAY.plusDays(10),
                  "1234-26",
                  "Menprövningen ska göras om.");
      assertThat(judged.judgment()).isEqualTo(Judgment.REMITTED);
      assertThat(Judgment.REMITTED.following()).isEqualTo(Judgment.Following.TRY_ANEW);
      assertThat(it.office.redress().sheet(it.karin, first.id()).appeals()).containsExactly(judged);
      assertThat(it.office.audit().verify().whole()).isTrue();
    } finally {
      it.clock.pass(Duration.ofDays(-10));
    }
  }

  @Test
  void aChangeAfterAnAppealIsLinkedToIt() {
    SealedDecision first = it.decided();
    AppealView appeal = appealed(first, TestOffice.TODAY);
    RedressView change =
        decided(
            first,
            new RedressDraft(
                RedressKind.CHANGE,
                RedressGround.MUST_CHANGE,
                "Uppgift 2 lämnas inte ut.",
                "Uppgift 2 prövas på nytt i ett eget beslut.",
                false,
                "Begäran har förtydligats.",
                ""));
    AppealView inTime =
        it.office
            .redress()
            .decideTimely(it.karin, appeal.id(), appeal.version(), true, "Kom in i tid.");
    AppealView changed =
        it.office
            .redress()
            .reconsider(
                it.anna,
                appeal.id(),
                inTime.version(),
                Reconsideration.CHANGED_IN_PART,
                change.id(),
                "Se ändringen.");

    assertThat(changed.change()).isEqualTo(change.id());
  }

  @Test
  void lateIsComputedButDecidedByAHumanWithDelegation() {
    SealedDecision first = it.decided();
    it.clock.pass(Duration.ofDays(1));
    DispatchSheet sent =
        it.office
            .dispatches()
            .dispatch(it.karin, dispatch(it.office.dispatches().sheet(it.karin, first.id())));
    var dispatched = sent.dispatches().getFirst();
    it.office
        .dispatches()
        .ended(
            it.karin,
            dispatched.id(),
            dispatched.version(),
            DispatchState.RECEIVED,
            it.clock.instant(),
            "Kvittens");
    it.clock.pass(Duration.ofDays(40));
    try {
      // Decided Monday 16 March: three weeks end on Easter Monday, so on the day after it.
      assertThat(appealed(first, LocalDate.of(2026, 4, 7)).timeliness())
          .isEqualTo(
              new Timeliness(
                  Timeliness.Suggestion.IN_TIME,
                  LocalDate.of(2026, 3, 16),
                  LocalDate.of(2026, 3, 17),
                  LocalDate.of(2026, 4, 7),
                  LocalDate.of(2026, 4, 7)));
      AppealView late = appealed(first, LocalDate.of(2026, 4, 8));
      assertThat(late.timeliness().suggestion()).isEqualTo(Timeliness.Suggestion.LATE);
      assertThatThrownBy(() ->
              it.office
                  .redress()
                  .decideTimely(it.karin, late.id(), late.version(), false, "För sent."))
          .isInstanceOf(NotAllowedException.class);
      AppealView rejected =
          it.office
              .redress()
              .decideTimely(it.anna, late.id(), late.version(), false, "Kom in för sent.");
      assertThat(rejected.state()).isEqualTo(AppealState.REJECTED_AS_LATE);
      assertThat(rejected.timelinessBy()).isEqualTo("Anna Bergström");
    } finally {
      it.clock.pass(Duration.ofDays(-41));
    }
  }

  @Test
  void ofTwoWhoBeginAtOnceTheSecondIsTold() {
    SealedDecision first = it.decided();
    RedressSheet sheet = it.office.redress().sheet(it.karin, first.id());
    it.office.redress().begin(it.karin, first.id(), sheet.version(), correction("Er referens."));

    assertThatThrownBy(
            () -> it.office.redress().begin(it.anna, first.id(), sheet.version(), annulment()))
        .isInstanceOf(ConflictException.class);
    assertThat(it.office.redress().sheet(it.karin, first.id()).redress())
        .extracting(each -> each.content().kind())
        .isEqualTo(List.of(RedressKind.CORRECTION));
  }
}
