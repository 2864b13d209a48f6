package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.assessment.AnswerOption;
import se.rattdela.casework.assessment.AssessmentView;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.casework.assessment.RecordAnswer;
import se.rattdela.casework.assessment.Withhold;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.IncompleteDecisionException;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.rules.Outcome;

/** How a request is assessed; run in the office of the class that has them. */
interface AssessmentTests extends OfficeSteps {
  @Test
  default void nothingIsAnsweredBeforehandAndEveryAnswerShowsWhereItLeads() {
    DisclosureView view = it().registered(it().work);
    AssessmentView assessed = it().office.assessments().view(it().karin, view.id());

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
  default void aJudgementIsOpenAgainWhenWhatItRestsOnChanges() {
    ItemView before = it().itemView(it().network);
    DisclosureView view = it().registered(it().network);
    AssessmentView assessed = it().answerAll(it().karin, view.id(), it()::usual);
    assertThat(assessed.remaining()).isZero();
    assertThat(assessed.items().getFirst().verdict().outcome()).isEqualTo(Outcome.MUST);

    it().office
        .registration()
        .changeItem(
            it().karin,
            it().network,
            before.version(),
            it().newItem(
                    "Umgänge", "RISK_OF_CRIME", it().elias, "Han umgås i ett kriminellt nätverk"));

    AssessmentView after = it().office.assessments().view(it().karin, view.id());
    assertThat(after.items().getFirst().verdict().outcome()).isEqualTo(Outcome.OPEN);
    assertThat(after.items().getFirst().open())
        .filteredOn(question -> question.key().equals("of-significance"))
        .singleElement()
        .satisfies(question -> assertThat(question.answer()).isNotNull())
        .satisfies(question -> assertThat(question.answer().stale()).isTrue());
    assertThatThrownBy(
            () -> it().office.decisions().send(it().karin, view.id(), after.disclosure().version()))
        .isInstanceOfSatisfying(
            IncompleteDecisionException.class,
            e -> assertThat(e.missing()).extracting(MissingPart::key).contains("UNDECIDED"));
  }

  @Test
  default void aJudgementNeedsAReason() {
    DisclosureView view = it().registered(it().work);
    RecordAnswer bare =
        new RecordAnswer(
            view.id(), view.version(), List.of(it().work), "of-significance", "true", " ", "");

    assertThatThrownBy(() -> it().office.assessments().answer(it().karin, bare))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.REASON_REQUIRED));
  }

  @Test
  default void whatMustBeGivenCannotBeWithheld() {
    DisclosureView view = it().registered(it().work);
    AssessmentView assessed = it().answerAll(it().karin, view.id(), it()::usual);
    Withhold withhold =
        new Withhold(view.id(), assessed.disclosure().version(), it().work, "Vi vill inte.", "");

    assertThatThrownBy(() -> it().office.assessments().withhold(it().karin, withhold))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.DUTY_CANNOT_BE_WITHHELD));
  }

  @Test
  default void anUncheckedAskerCanBeSavedButNotSent() {
    DisclosureDraft checked = it().request(it().work);
    DisclosureView draft =
        it().office
            .disclosures()
            .createDraft(
                it().karin,
                new DisclosureDraft(
                    checked.caseId(),
                    checked.initiative(),
                    checked.recipient(),
                    checked.recipientName(),
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
    it().office.disclosures().register(it().karin, draft.id(), draft.version());
    AssessmentView assessed = it().answerAll(it().karin, draft.id(), it()::usual);

    assertThatThrownBy(() ->
            it().office.decisions().send(it().karin, draft.id(), assessed.disclosure().version()))
        .isInstanceOfSatisfying(
            IncompleteDecisionException.class,
            e ->
                assertThat(e.missing())
                    .extracting(MissingPart::key)
                    .containsExactly("REQUESTER_IDENTITY_CHECK"));
  }
}
