package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.IncompleteDecisionException;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.PaperId;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.item.GivenBefore;
import se.rattdela.casework.redress.AppealView;
import se.rattdela.casework.redress.Judgment;
import se.rattdela.casework.redress.Reconsideration;
import se.rattdela.casework.redress.RedressDraft;
import se.rattdela.casework.redress.RedressGround;
import se.rattdela.casework.redress.RedressReview;
import se.rattdela.casework.redress.RedressSheet;
import se.rattdela.casework.redress.RedressView;
import se.rattdela.casework.redress.Retrial;
import se.rattdela.casework.redress.RetrialOf;
import se.rattdela.casework.redress.WithheldItem;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.casework.request.DisclosureView;

/** What the law does not let be done about a decision; run in the office of the class. */
interface RedressLawTests extends RedressSteps {
  private static RedressDraft change(String shall) {
    return new RedressDraft(
        RedressKind.CHANGE,
        RedressGround.MAY_CHANGE,
        "Ändamålet är fel angivet.",
        shall,
        true,
        "Begäran har förtydligats.",
        "");
  }

  private static void refused(
      ErrorCode code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            NotAllowedException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private RedressSheet sheet(SealedDecision first) {
    return it().office.redress().sheet(it().karin, first.id());
  }

  @Test
  default void aChangeGivesNothingThatTheDecisionWithheld() {
    SealedDecision first = it().decided();
    RedressView naming = begun(first, change("Adressen är Ekvägen 4."));
    assertThatThrownBy(() -> it().office.redress().send(it().karin, naming.id(), naming.version()))
        .isInstanceOfSatisfying(
            IncompleteDecisionException.class,
            e -> assertThat(e.missing()).extracting(MissingPart::key).containsExactly("LEAK"));

    RedressView paper = decided(first, change("Ändamålet är kontroll av sjukpenning."));
    it().office
        .dispatches()
        .dispatch(it().karin, dispatch(it().office.dispatches().sheet(it().karin, paper.id())));
    assertThat(it().itemView(it().address).given())
        .extracting(GivenBefore::decisionNumber)
        .doesNotContain(Objects.requireNonNull(paper.number()));
  }

  @Test
  default void whatWasWithheldIsGivenByADecisionOfItsOwn() {
    SealedDecision first = it().decided();
    AppealView appeal = appealed(first, TestOffice.TODAY);
    RedressSheet before = sheet(first);
    assertThat(before.withheld()).extracting(WithheldItem::id).containsExactly(it().address);
    assertThat(before.triable()).isTrue();
    RedressSheet registrars = it().office.redress().sheet(it().registrar, first.id());
    assertThat(registrars.withheld()).isEmpty();
    assertThat(registrars.triable()).isFalse();
    refused(
        ErrorCode.ROLE_MISSING,
        () ->
            it().office
                .redress()
                .tryAnew(it().registrar, first.id(), before.version(), RetrialOf.WITHHELD));

    DisclosureId anew =
        it().office.redress().tryAnew(it().karin, first.id(), before.version(), RetrialOf.WITHHELD);

    DisclosureView begun = it().office.disclosures().view(it().karin, anew);
    DisclosureDraft content = begun.content();
    assertThat(begun.status()).isEqualTo(DisclosureStatus.DRAFT);
    assertThat(content.items()).containsExactly(it().address);
    assertThat(content.recipient()).isEqualTo("FORSAKRINGSKASSAN");
    assertThat(content.purpose()).isEqualTo("SOCIAL_INSURANCE");
    assertThat(content.ownBasisCheck()).as("what is judged is judged anew").isEmpty();
    RedressSheet during = sheet(first);
    assertThat(during.triable()).as("one at a time").isFalse();
    refused(
        ErrorCode.WRONG_STATUS,
        () ->
            it().office
                .redress()
                .tryAnew(it().karin, first.id(), during.version(), RetrialOf.WITHHELD));
    assertThat(it().office.redress().sheet(it().registrar, first.id()).retrials()).isEmpty();

    SealedDecision second = givesTheAddress(begun);

    assertThat(RedressSteps.text(second.pdf()))
        .contains(
            "Tidigare beslut",
            "prövades tidigare i beslut " + first.number() + " den 16 mars 2026");
    assertThat(sheet(first).retrials())
        .containsExactly(
            new Retrial(
                anew, begun.number(), DisclosureStatus.DECIDED, second.id(), second.number()));
    assertThat(it().office.decisions().sealed(it().karin, first.id()).pdf()).isEqualTo(first.pdf());
    assertThat(changed(appeal, second.id()).change()).isEqualTo(second.id());
    assertThat(it().office.audit().verify().whole()).isTrue();
  }

  /** Now there are no exceptional reasons against it: the whole assessment is made. */
  private SealedDecision givesTheAddress(DisclosureView begun) {
    return it().decided(
            assessed(
                begun,
                question ->
                    question.key().equals("secrecy-interest.exceptional")
                        ? "false"
                        : it().usual(question)));
  }

  private AppealView changed(AppealView appeal, PaperId change) {
    AppealView inTime =
        it().office.redress().inTime(it().karin, appeal.id(), appeal.version(), "Kom in i tid.");
    return it().office
        .redress()
        .reconsider(
            it().anna,
            appeal.id(),
            inTime.version(),
            Reconsideration.CHANGED_AS_ASKED,
            change,
            "Se det nya beslutet.");
  }

  @Test
  default void whatTheCourtHasIsNeitherChangedAnnulledNorTriedAnew() {
    SealedDecision first = it().decided();
    RedressView waiting = sent(first, change("Ändamålet är kontroll av sjukpenning."));
    AppealView appeal = appealed(first, TestOffice.TODAY);
    AppealView inTime =
        it().office.redress().inTime(it().karin, appeal.id(), appeal.version(), "Kom in i tid.");
    AppealView stands =
        it().office
            .redress()
            .reconsider(
                it().anna,
                appeal.id(),
                inTime.version(),
                Reconsideration.STANDS,
                null,
                "Inget nytt.");
    assertThat(sheet(first).triable()).isTrue();
    AppealView gone =
        it().office
            .redress()
            .handOver(
                it().karin,
                appeal.id(),
                stands.version(),
                TestOffice.TODAY,
                RedressSteps.HAND_OVER,
                ProtectedIdentity.PROTECTED_REGISTRATION);

    for (RedressDraft draft : List.of(change("Något annat."), RedressSteps.annulment())) {
      refused(ErrorCode.HANDED_OVER, () -> begun(first, draft));
    }
    RedressReview review = it().office.redress().review(it().anna, waiting.id());
    assertThat(review.obstacles()).contains(ErrorCode.HANDED_OVER);
    refused(
        ErrorCode.HANDED_OVER,
        () ->
            it().office
                .redress()
                .approve(
                    it().anna,
                    waiting.id(),
                    review.redress().version(),
                    review.digest(),
                    Set.of()));
    RedressView back =
        it().office.redress().giveBack(it().anna, waiting.id(), waiting.version(), "I domstol.");
    refused(
        ErrorCode.HANDED_OVER,
        () -> it().office.redress().send(it().karin, back.id(), back.version()));
    assertThat(sheet(first).triable()).isFalse();
    refused(
        ErrorCode.HANDED_OVER,
        () ->
            it().office
                .redress()
                .tryAnew(it().karin, first.id(), sheet(first).version(), RetrialOf.WITHHELD));
    assertThat(decided(first, RedressSteps.correction("Er referens.")).number())
        .as("a clerical error is corrected all the same")
        .startsWith("U-");

    it().office
        .redress()
        .judged(
            it().karin,
            gone.id(),
            gone.version(),
            Judgment.GRANTED,
            TestOffice.TODAY,
            "1234-26",
            "");
    assertThat(sheet(first).triable()).as("what the court granted is to be given").isTrue();
  }

  @Test
  default void whatBeganToBeTriedAnewWaitsForTheCourt() {
    SealedDecision first = it().decided();
    AppealView appeal = appealed(first, TestOffice.TODAY);
    DisclosureId anew =
        it().office
            .redress()
            .tryAnew(it().karin, first.id(), sheet(first).version(), RetrialOf.WITHHELD);
    AppealView inTime =
        it().office.redress().inTime(it().karin, appeal.id(), appeal.version(), "Kom in i tid.");
    AppealView stands =
        it().office
            .redress()
            .reconsider(
                it().anna,
                appeal.id(),
                inTime.version(),
                Reconsideration.STANDS,
                null,
                "Inget nytt.");
    assertThat(missing(anew)).doesNotContain("EARLIER_NOT_IN_COURT");
    it().office
        .redress()
        .handOver(
            it().karin,
            appeal.id(),
            stands.version(),
            TestOffice.TODAY,
            RedressSteps.HAND_OVER,
            ProtectedIdentity.PROTECTED_REGISTRATION);
    assertThat(missing(anew)).contains("EARLIER_NOT_IN_COURT");
  }

  private List<String> missing(DisclosureId disclosure) {
    return it().office.decisions().draft(it().karin, disclosure).missing().stream()
        .map(MissingPart::key)
        .toList();
  }
}
