package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.assessment.AssessmentView;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.casework.assessment.RecordAnswer;
import se.rattdela.casework.common.ChangedSinceReviewException;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.decision.ApprovalView;
import se.rattdela.casework.decision.Approve;
import se.rattdela.casework.decision.DecisionKind;
import se.rattdela.casework.decision.DecisionRow;
import se.rattdela.casework.decision.ReturnCode;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.item.NewItem;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.casework.request.DisclosureView;

/** What the office does, whichever database it stands on. */
abstract class OfficeContract extends InAnOffice
    implements AssessmentTests, CaseRegisterTests, OutcomeTests {
  @Override
  public TestOffice it() {
    return it;
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
}
