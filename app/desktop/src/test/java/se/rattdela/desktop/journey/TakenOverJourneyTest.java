package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.assessment.AnswerView;
import se.rattdela.casework.assessment.AssessmentView;
import se.rattdela.casework.assessment.EarlierReason;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.casework.assessment.RecordAnswer;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.desktop.session.Route;

/** A reason taken over from an earlier answer says where it comes from until it is saved. */
class TakenOverJourneyTest extends WithAColleague {
  private static final String THEIRS = "Lönen säger något om hans ekonomi; så skrev kollegan.";

  @Test
  void theSourceStandsThereAgainWhenTheStepWasLeftBeforeItWasSaved() {
    DisclosureView first = registered();
    colleagueAnswers(first.id());
    DisclosureView second = registered();
    QuestionView question = question(second.id());
    EarlierReason earlier =
        office
            .assessments()
            .earlierReasons(omar, second.id(), question.item(), question.key())
            .getFirst();
    window.go(new Route.Assess(second.id()));
    window.press("#earlier");
    window.press("#take-" + earlier.answer().value());
    window.press("#rulebook");

    window.go(new Route.Assess(second.id()));
    assertThat(text("#reason")).isEqualTo(THEIRS);
    assertThat(window.words())
        .anyMatch(word -> word.startsWith("Övertaget från " + first.number()));
    window.picture("provning-overtaget-igen");
    pick("#answer-NOT_EXCLUDED");
    window.press("#save");
    assertThat(window.text("#message")).contains("bekräfta att de gäller även här");
    window.read(() -> {
      window.find(CheckBox.class, "#reuse-confirm").fire();
      return true;
    });
    window.press("#rulebook");
    window.go(new Route.Assess(second.id()));
    assertThat(window.read(() -> window.find(CheckBox.class, "#reuse-confirm").isSelected()))
        .as("what is ticked is kept too")
        .isTrue();
    pick("#answer-NOT_EXCLUDED");
    window.press("#save");
    AnswerView answer =
        Objects.requireNonNull(
            office
                .assessments()
                .question(omar, second.id(), question.item(), question.key())
                .answer());
    assertThat(answer.reusedFrom()).isEqualTo(earlier.answer());
  }

  private QuestionView question(DisclosureId id) {
    return office.assessments().view(omar, id).items().getFirst().open().getFirst();
  }

  private void colleagueAnswers(DisclosureId id) {
    AssessmentView view = office.assessments().view(omar, id);
    QuestionView question = view.items().getFirst().open().getFirst();
    office
        .assessments()
        .answer(
            omar,
            new RecordAnswer(
                id,
                view.disclosure().version(),
                List.of(question.item()),
                question.key(),
                "NOT_EXCLUDED",
                THEIRS,
                ""));
  }
}
