package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.NewUser;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.assessment.AssessmentView;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.IncompleteDecisionException;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.PaperId;
import se.rattdela.casework.decision.DecisionTexts;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.delegation.DelegationPoint;
import se.rattdela.casework.dispatch.DispatchChannel;
import se.rattdela.casework.dispatch.DispatchState;
import se.rattdela.casework.dispatch.DispatchView;
import se.rattdela.casework.item.NewItem;
import se.rattdela.casework.redress.AppealState;
import se.rattdela.casework.redress.AppealView;
import se.rattdela.casework.redress.RedressDraft;
import se.rattdela.casework.redress.RedressReview;
import se.rattdela.casework.redress.RedressSheet;
import se.rattdela.casework.redress.RedressView;
import se.rattdela.casework.redress.Timeliness;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.rules.Harm;

/** Who decides and who appeals what is said of a decision; run in the office of the class. */
interface RedressRightsTests extends RedressSteps {
  private RedressSheet sheet(SealedDecision first) {
    return it().office.redress().sheet(it().karin, first.id());
  }

  @Test
  default void whatOnlyASeniorMayGiveOnlyASeniorCorrects() {
    NewItem plain = it().newItem("Arbete", "ECONOMY", it().elias, "arbetar med lön");
    ItemId heavy =
        it().office
            .registration()
            .item(
                it().karin,
                new NewItem(
                    plain.caseId(),
                    plain.title(),
                    plain.detail(),
                    plain.category(),
                    plain.owner(),
                    plain.passages(),
                    Set.of("OSL-26-1", "OSL-21-3"),
                    Harm.NOT_EXCLUDED,
                    null,
                    Map.of("item.concerns-case-person", true),
                    false));
    Actor deputy =
        it().office
            .setup()
            .user(
                it().admin,
                new NewUser(
                    "disa",
                    "Disa Ek",
                    "gruppledare",
                    it().anna.unit(),
                    Set.of(Role.APPROVER, Role.OFFICER)),
                TestOffice.PASSWORD.toCharArray());
    it().office
        .setup()
        .delegation(
            it().admin,
            new DelegationPoint(
                "4.8",
                "gruppledare",
                Set.of("FULL", "PARTIAL", "REFUSAL"),
                false,
                LocalDate.of(2026, 1, 1),
                null));
    it().office
        .setup()
        .delegation(
            it().admin,
            new DelegationPoint(
                "4.10", "gruppledare", Set.of("NOTICE"), true, LocalDate.of(2026, 1, 1), null));
    SealedDecision light = it().decided();
    assertThat(reviewed(deputy, light).obstacles()).isEmpty();
    DisclosureView view = it().registered(heavy);
    AssessmentView assessed = it().answerAll(it().karin, view.id(), it()::usual);
    var draft =
        it().office
            .decisions()
            .saveTexts(
                it().karin,
                view.id(),
                assessed.disclosure().version(),
                new DecisionTexts("Samtycke har inte inhämtats.", "", "", "", ""));
    it().office.decisions().send(it().karin, view.id(), draft.disclosure().version());
    SealedDecision first = it().decided(view.id());

    RedressReview review = reviewed(deputy, first);
    assertThat(review.obstacles()).containsExactly(ErrorCode.DELEGATION_MISSING);
    assertThat(review.delegation()).isNull();
    assertThatThrownBy(() ->
            it().office
                .redress()
                .approve(
                    deputy,
                    review.redress().id(),
                    review.redress().version(),
                    review.digest(),
                    Set.of()))
        .isInstanceOfSatisfying(
            NotAllowedException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.DELEGATION_MISSING);
              assertThat(e.userMessage(java.util.Locale.ROOT)).contains("enhetschef");
            });
    assertThat(it().office.redress().review(it().anna, review.redress().id()).obstacles())
        .isEmpty();

    // What was given was given under it, also when the item is corrected afterwards.
    List<String> then = secrecy(first);
    assertThat(then).anyMatch(each -> each.contains("21") && each.contains("3"));
    var stored = it().itemView(heavy);
    it().office.registration().changeItem(it().karin, heavy, stored.version(), plain);
    assertThat(it().itemView(heavy).secrecy()).doesNotContain("OSL-21-3");
    assertThat(it().office.redress().review(deputy, review.redress().id()).obstacles())
        .contains(ErrorCode.DELEGATION_MISSING);
    assertThat(secrecy(first)).isEqualTo(then);
  }

  private List<String> secrecy(SealedDecision decision) {
    return it().office
        .dispatches()
        .packageFor(
            it().karin,
            decision.id(),
            DispatchChannel.SDK,
            ProtectedIdentity.PROTECTED_REGISTRATION)
        .secrecy();
  }

  @Test
  default void whatADecisionWithheldStaysWithheldThoughTheItemIsMoved() {
    NewItem lives = it().newItem("Boende", "PERSONAL", it().elias, "bor hos sin mor");
    NewItem paid = it().newItem("Lön", "ECONOMY", it().elias, "med lön");
    ItemId stays = it().office.registration().item(it().karin, lives);
    ItemId leaves = it().office.registration().item(it().karin, paid);
    DisclosureView view = it().registered(leaves, stays);
    AssessmentView assessed =
        it().answerAll(
                it().karin,
                view.id(),
                question ->
                    question.key().equals("secrecy-interest.exceptional")
                        ? String.valueOf(question.item().equals(stays))
                        : it().usual(question));
    var draft =
        it().office
            .decisions()
            .saveTexts(
                it().karin,
                view.id(),
                assessed.disclosure().version(),
                new DecisionTexts("Samtycke har inte inhämtats.", "", "", "", ""));
    it().office.decisions().send(it().karin, view.id(), draft.disclosure().version());
    SealedDecision first = it().decided(view.id());
    RedressDraft telling = RedressSteps.correction("Han bor hos sin mor.");
    leaks(first, telling);

    // The one that stays is marked elsewhere, and the one that left is made to say what stays.
    change(stays, it().newItem("Boende", "PERSONAL", it().elias, "februari 2026"));
    NewItem wider =
        it().newItem("Bor hos sin mor", "ECONOMY", it().elias, "Han bor hos sin mor på");
    change(leaves, wider);
    leaks(first, telling);
  }

  private void change(ItemId id, NewItem to) {
    it().office.registration().changeItem(it().karin, id, it().itemView(id).version(), to);
  }

  private void leaks(SealedDecision first, RedressDraft telling) {
    RedressView begun = begun(first, telling);
    assertThatThrownBy(() -> it().office.redress().send(it().karin, begun.id(), begun.version()))
        .isInstanceOfSatisfying(
            IncompleteDecisionException.class,
            e -> assertThat(e.missing()).extracting(MissingPart::key).containsExactly("LEAK"));
  }

  private RedressReview reviewed(Actor by, SealedDecision first) {
    return it().office
        .redress()
        .review(by, sent(first, RedressSteps.correction("Er referens.")).id());
  }

  @Test
  default void onlyWhoAskedIsToldHowToAppeal() {
    SealedDecision asked = it().decided();
    assertThat(sheet(asked).asked()).isTrue();
    assertThat(printed(decided(asked, RedressSteps.annulment()))).contains("Så överklagar ni");

    Matters matters = new Matters(it());
    SealedDecision notice =
        matters.approved(
            matters.sent(
                matters.assessed(
                    matters.noticeDraft(
                        "FORSAKRINGSKASSAN", matters.notice(Matters.NO), it().work))));
    RedressSheet sheet = sheet(notice);
    assertThat(sheet.asked()).isFalse();
    assertThat(sheet.appealable()).isFalse();
    assertThat(printed(decided(notice, RedressSteps.annulment())))
        .contains("återkallar beslut " + notice.number())
        .doesNotContain("överklaga", "Kammarrätten");
    assertThat(sheet(notice).appealable()).isFalse();
  }

  private String printed(RedressView paper) {
    return RedressSteps.text(it().office.redress().sealed(it().karin, paper.id()));
  }

  private void received(PaperId paper) {
    DispatchView way =
        it().office
            .dispatches()
            .dispatch(it().karin, dispatch(it().office.dispatches().sheet(it().karin, paper)))
            .dispatches()
            .getFirst();
    it().office
        .dispatches()
        .ended(
            it().karin,
            way.id(),
            way.version(),
            DispatchState.RECEIVED,
            it().clock.instant(),
            "Kvittens");
  }

  private RedressView rejection(AppealView appeal) {
    return it().office
        .redress()
        .beginRejection(it().karin, appeal.id(), appeal.version(), "Kom in för sent.");
  }

  @Test
  default void whatOurOwnInstructionCalledTimelyIsNeverRejected() {
    SealedDecision first = it().decided();
    it().clock.pass(Duration.ofDays(60));
    try {
      RedressView unknown = rejection(appealed(first, LocalDate.of(2026, 5, 10)));
      assertThat(unknown.missing())
          .as("when it was received is not known")
          .extracting(MissingPart::key)
          .containsExactly("NOTICE_DAY");
      assertThatThrownBy(
              () -> it().office.redress().send(it().karin, unknown.id(), unknown.version()))
          .isInstanceOf(IncompleteDecisionException.class);
      received(first.id()); // 15 May: three weeks from then, though eleven from the decision
      assertThat(it().office.redress().sheet(it().karin, first.id()).redress().getFirst().missing())
          .extracting(MissingPart::key)
          .containsExactly("TOO_LATE");
      it().clock.pass(Duration.ofDays(40));
      try {
        AppealView depends = appealed(first, LocalDate.of(2026, 6, 5));
        assertThat(depends.timeliness().suggestion()).isEqualTo(Timeliness.Suggestion.DEPENDS);
        assertThat(rejection(depends).missing())
            .extracting(MissingPart::key)
            .containsExactly("TOO_LATE");
        AppealView late = appealed(first, LocalDate.of(2026, 6, 9));
        assertThat(late.timeliness().suggestion()).isEqualTo(Timeliness.Suggestion.LATE);
        assertThat(rejection(late).missing()).isEmpty();
      } finally {
        it().clock.pass(Duration.ofDays(-40));
      }
    } finally {
      it().clock.pass(Duration.ofDays(-60));
    }
  }

  @Test
  default void anAppealOfALaterPaperIsNotLateBecauseTheDecisionIsOld() {
    SealedDecision first = it().decided();
    received(first.id());
    it().clock.pass(Duration.ofDays(60));
    try {
      LocalDate after = LocalDate.of(2026, 5, 15);
      RedressView rejection = rejection(appealed(first, after));
      assertThat(rejection.missing()).isEmpty();
      RedressView sent =
          it().office.redress().send(it().karin, rejection.id(), rejection.version());
      RedressView annulment = decided(first, RedressSteps.annulment());

      AppealView appeal =
          sheet(first).appeals().stream()
              .filter(each -> each.state() == AppealState.RECEIVED)
              .findFirst()
              .orElseThrow();
      assertThat(appeal.timeliness().suggestion()).isEqualTo(Timeliness.Suggestion.LATER_PAPER);
      RedressReview review = it().office.redress().review(it().anna, sent.id());
      assertThat(review.obstacles()).isNotEmpty();
      assertThatThrownBy(() ->
              it().office
                  .redress()
                  .approve(
                      it().anna, sent.id(), review.redress().version(), review.digest(), Set.of()))
          .isInstanceOfSatisfying(
              IncompleteDecisionException.class,
              e ->
                  assertThat(e.missing())
                      .extracting(MissingPart::key)
                      .containsExactly("LATER_PAPER"));
      received(annulment.id());
      it().clock.pass(Duration.ofDays(30));
      try {
        assertThat(appealed(first, after.plusDays(29)).timeliness().suggestion())
            .as("late for both")
            .isEqualTo(Timeliness.Suggestion.LATE);
      } finally {
        it().clock.pass(Duration.ofDays(-30));
      }
    } finally {
      it().clock.pass(Duration.ofDays(-60));
    }
  }
}
