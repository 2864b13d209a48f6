package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.assessment.AssessmentView;
import se.rattdela.casework.assessment.Withhold;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.decision.ApprovalView;
import se.rattdela.casework.decision.DecisionKind;
import se.rattdela.casework.decision.ItemOutcome;
import se.rattdela.casework.decision.LeakException;
import se.rattdela.casework.decision.ReturnCode;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.item.GivenBefore;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.reports.decision.Form;

/** What has been said by word of mouth; run in the office of the class that has them. */
interface OralTests extends MatterSteps {
  @Test
  default void whatHasBeenSaidIsReviewedByAnother() {
    AssessmentView assessed = said(IdentityCheck.CALL_BACK, it().karin.id(), it().work);
    assertThat(assessed.disclosure().content().due()).isEqualTo(LocalDate.of(2026, 3, 16));
    MatterSteps.refused(
        "item",
        () ->
            it().office
                .assessments()
                .withhold(
                    it().karin,
                    new Withhold(
                        assessed.disclosure().id(),
                        assessed.disclosure().version(),
                        it().work,
                        "Skäl.",
                        "")));
    ApprovalView view = matters().reviewed(matters().sent(assessed));
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

    SealedDecision sealed = it().office.decisions().approve(it().anna, TestOffice.approval(view));
    keepToLookAt("oral", sealed);
    assertThat(sealed.kind()).isEqualTo(DecisionKind.ORAL);
    assertThat(it().itemView(it().work).given())
        .contains(
            new GivenBefore(
                "FORSAKRINGSKASSAN",
                "Försäkringskassan",
                LocalDate.of(2026, 3, 13),
                sealed.number()));
  }

  /** Said, written down and assessed. */
  private AssessmentView said(IdentityCheck check, UserId by, ItemId... items) {
    DisclosureDraft draft = matters().oralDraft(check, matters().oral(by), items);
    return it().answerAll(it().karin, matters().registered(draft).id(), it()::usual);
  }

  private String questions() {
    return it().database
        .read(em -> {
          List<?> rows =
              em.createNativeQuery("select question_json from decision_item").getResultList();
          return rows.stream().map(String::valueOf).collect(Collectors.joining("\n"));
        });
  }

  @Test
  default void whoSaidItNeverReviewsIt() {
    // Per is an approver too; Karin writes down what he said.
    AssessmentView assessed = said(IdentityCheck.CALL_BACK, it().per.id(), it().work);
    DecisionId id = matters().sent(assessed);
    ApprovalView view = it().office.decisions().review(it().per, id);
    assertThat(view.obstacles()).contains(ErrorCode.FOUR_EYES);
    assertThatThrownBy(() -> it().office.decisions().approve(it().per, TestOffice.approval(view)))
        .isInstanceOfSatisfying(
            NotAllowedException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FOUR_EYES));
    assertThat(matters().reviewed(id).obstacles()).isEmpty();
  }

  @Test
  default void whatShouldNotHaveBeenSaidIsRecordedAsGivenWithARemark() {
    AssessmentView assessed =
        said(IdentityCheck.NOT_CHECKED, it().karin.id(), it().work, it().address);
    DisclosureId disclosure = assessed.disclosure().id();
    assertThat(missing(disclosure)).isEmpty();
    assertThat(draft(disclosure).items().get(1).outcome())
        .isEqualTo(ItemOutcome.GIVEN_WITHOUT_SUPPORT);
    DecisionId id = matters().sent(assessed);
    ApprovalView view = matters().reviewed(id);
    assertThat(view.leaves()).hasSize(2);
    assertThat(view.remarkRequired()).isTrue();
    MatterSteps.refused(
        "remark", () -> it().office.decisions().approve(it().anna, TestOffice.approval(view)));

    // Given back for completion: nothing that was said can be taken away.
    it().office
        .decisions()
        .giveBack(it().anna, id, view.version(), ReturnCode.A2, "Skriv vad som sas.");
    DisclosureView back = it().office.disclosures().view(it().karin, disclosure);
    MatterSteps.refused(
        "items",
        () ->
            it().office
                .disclosures()
                .save(
                    it().karin,
                    disclosure,
                    back.version(),
                    matters()
                        .oralDraft(
                            IdentityCheck.NOT_CHECKED,
                            matters().oral(it().karin.id()),
                            it().work)));
    it().office.decisions().send(it().karin, disclosure, back.version());

    SealedDecision sealed =
        it().office
            .decisions()
            .approve(
                it().anna,
                Matters.remarking(
                    matters().reviewed(id), "Adressen borde inte ha lämnats. Rutinen gås igenom."));
    keepToLookAt("oral-without-support", sealed);
    assertThat(it().itemView(it().address).given())
        .anyMatch(given -> given.decisionNumber().equals(sealed.number()));
  }

  @Test
  default void aRemarkThatNamesSomebodyElseStopsTheDecision() {
    AssessmentView assessed = said(IdentityCheck.NOT_CHECKED, it().karin.id(), it().work);
    DecisionId id = matters().sent(assessed);
    ApprovalView view = matters().reviewed(id);
    assertThat(view.obstacles()).isEmpty();

    assertThatThrownBy(() ->
            it().office
                .decisions()
                .approve(it().anna, Matters.remarking(view, "Även Sara Sandbergs arbete nämndes.")))
        .isInstanceOfSatisfying(
            LeakException.class, e -> assertThat(e.file()).isEqualTo("beslut.pdf"));
    assertThat(it().office.disclosures().view(it().karin, assessed.disclosure().id()).status())
        .isEqualTo(DisclosureStatus.AWAITING_APPROVAL);
  }

  @Test
  default void onlyAReviewAfterwardsRemarks() {
    DecisionId id = matters().waiting(it().sent());
    ApprovalView view = matters().reviewed(id);
    MatterSteps.refused(
        "remark",
        () ->
            it().office.decisions().approve(it().anna, Matters.remarking(view, "En anmärkning.")));
  }
}
