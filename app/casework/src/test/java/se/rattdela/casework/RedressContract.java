package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.common.ChangedSinceReviewException;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.IncompleteDecisionException;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.dispatch.DispatchSheet;
import se.rattdela.casework.redress.RedressDraft;
import se.rattdela.casework.redress.RedressGround;
import se.rattdela.casework.redress.RedressReview;
import se.rattdela.casework.redress.RedressSheet;
import se.rattdela.casework.redress.RedressState;
import se.rattdela.casework.redress.RedressView;
import se.rattdela.casework.release.DelegatedDecision;

/** What happens to decisions afterwards, whichever database they stand in. */
abstract class RedressContract extends InAnOffice
    implements AppealTests,
        JoTests,
        PaperRegisterTests,
        RedressFileTests,
        NumberTests,
        RedressLawTests,
        RedressPaperTests,
        RedressRightsTests,
        WaysOutTests {
  @Override
  public TestOffice it() {
    return it;
  }

  @Test
  void aCorrectionIsDecidedByAnotherAndNeverAltersTheFirst() {
    SealedDecision first = it.decided();
    RedressView waiting = sent(first, RedressSteps.correction("Er referens FK 2026/118802."));
    assertThat(waiting.number()).as("given when it is decided").isNull();
    assertThat(it.office.redress().inbox(it.anna))
        .extracting(RedressView::id)
        .contains(waiting.id());
    RedressReview review = it.office.redress().review(it.anna, waiting.id());
    assertThat(review.delegation()).isEqualTo("4.7");
    RedressView made =
        it.office
            .redress()
            .approve(it.anna, waiting.id(), review.redress().version(), review.digest(), Set.of());

    assertThat(made.state()).isEqualTo(RedressState.DECIDED);
    String number = Objects.requireNonNull(made.number());
    assertThat(number).startsWith("U-2026-").isNotEqualTo(first.number());
    assertThat(made.decidedBy()).isEqualTo("Anna Bergström");
    byte[] pdf = it.office.redress().sealed(it.karin, made.id());
    assertThat(RedressSteps.text(pdf))
        .contains(first.number(), number, "FK 2026/118803", "36 §")
        .doesNotContain("Ekvägen", "Sara");
    assertThat(it.office.decisions().sealed(it.karin, first.id()).pdf()).isEqualTo(first.pdf());
    RedressSheet sheet = it.office.redress().sheet(it.karin, first.id());
    assertThat(sheet.annulled()).isFalse();
    assertThat(sheet.redress()).extracting(RedressView::number).containsExactly(number);
    assertThat(it.office.release().delegated(it.registrar, TestOffice.TODAY, TestOffice.TODAY))
        .filteredOn(each -> each.number().equals(number))
        .extracting(DelegatedDecision::kind, DelegatedDecision::paper)
        .containsExactly(tuple("CORRECTION", waiting.id()));
    assertThatThrownBy(() -> it.office.redress().recall(it.karin, made.id(), made.version()))
        .isInstanceOf(NotAllowedException.class);
  }

  @Test
  void whoeverWroteItNeverDecidesIt() {
    SealedDecision first = it.decided();
    RedressView begun = begun(first, RedressSteps.correction("Er referens."));
    RedressView saved =
        it.office
            .redress()
            .save(it.anna, begun.id(), begun.version(), RedressSteps.correction("Er referens FK."));
    RedressView waiting = it.office.redress().send(it.karin, saved.id(), saved.version());
    RedressReview review = it.office.redress().review(it.anna, waiting.id());

    assertThat(review.obstacles()).containsExactly(ErrorCode.FOUR_EYES);
    assertThatThrownBy(() ->
            it.office
                .redress()
                .approve(
                    it.anna, waiting.id(), review.redress().version(), review.digest(), Set.of()))
        .isInstanceOfSatisfying(
            NotAllowedException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FOUR_EYES));
    RedressReview per = it.office.redress().review(it.per, waiting.id());
    assertThat(per.obstacles()).containsExactly(ErrorCode.DELEGATION_MISSING);
    assertThatThrownBy(() ->
            it.office
                .redress()
                .approve(it.per, waiting.id(), per.redress().version(), per.digest(), Set.of()))
        .isInstanceOfSatisfying(
            NotAllowedException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.DELEGATION_MISSING));
  }

  @Test
  void anyChangeVoidsTheApprovalAndAReturnedDraftIsSentAgain() {
    SealedDecision first = it.decided();
    RedressView waiting = sent(first, RedressSteps.correction("Er referens."));
    RedressReview review = it.office.redress().review(it.anna, waiting.id());
    RedressView recalled = it.office.redress().recall(it.karin, waiting.id(), waiting.version());
    RedressView saved =
        it.office
            .redress()
            .save(it.karin, waiting.id(), recalled.version(), RedressSteps.correction("Annat."));
    RedressView again = it.office.redress().send(it.karin, waiting.id(), saved.version());
    assertThatThrownBy(() ->
            it.office
                .redress()
                .approve(it.anna, waiting.id(), again.version(), review.digest(), Set.of()))
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
            .save(
                it.karin,
                empty.id(),
                empty.version(),
                RedressSteps.correction("Bor på Ekvägen 4."));
    assertThatThrownBy(() -> it.office.redress().send(it.karin, leaking.id(), leaking.version()))
        .isInstanceOfSatisfying(
            IncompleteDecisionException.class,
            e ->
                assertThat(e.missing())
                    .singleElement()
                    .satisfies(part -> {
                      assertThat(part.key()).isEqualTo("LEAK");
                      assertThat(part.message().in(Locale.of("sv"))).doesNotContain("Ekvägen");
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
    decided(first, RedressSteps.annulment());

    assertThat(it.office.redress().sheet(it.karin, first.id()).annulled()).isTrue();
    DispatchSheet sheet = it.office.dispatches().sheet(it.karin, first.id());
    assertThat(sheet.obstacle()).isEqualTo(ErrorCode.ANNULLED);
    assertThatThrownBy(() -> it.office.dispatches().dispatch(it.karin, dispatch(sheet)))
        .isInstanceOfSatisfying(
            NotAllowedException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ANNULLED));
    assertThat(it.office.dispatches().waiting(it.karin))
        .noneMatch(each -> each.paper().equals(first.id()));
  }

  @Test
  void ofTwoWhoBeginAtOnceTheSecondIsTold() {
    SealedDecision first = it.decided();
    RedressSheet sheet = it.office.redress().sheet(it.karin, first.id());
    it.office
        .redress()
        .begin(it.karin, first.id(), sheet.version(), RedressSteps.correction("Er referens."));

    assertThatThrownBy(() ->
            it.office
                .redress()
                .begin(it.anna, first.id(), sheet.version(), RedressSteps.annulment()))
        .isInstanceOf(ConflictException.class);
    assertThat(it.office.redress().sheet(it.karin, first.id()).redress())
        .extracting(each -> each.content().kind())
        .isEqualTo(List.of(RedressKind.CORRECTION));
  }
}
