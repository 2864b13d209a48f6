package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.assessment.AssessmentView;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.casework.assessment.RecordAnswer;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.decision.DecisionTexts;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.FileNotes;
import se.rattdela.desktop.session.Route;

/** A colleague saves a request or an assessment first: both texts are shown, none is dropped. */
class ConflictJourneyTest extends WithAColleague {
  private static final String MINE = "Uppgifterna visar att han arbetar, vilket är mitt skäl.";
  private static final String HALF = "Uppgifterna behövs för att kontrollera rätten";
  private static final String THEIRS = "Lönen säger något om hans ekonomi; så skrev kollegan.";

  @Test
  void aRequestThatBothHaveChanged() {
    DisclosureView draft =
        office.disclosures().createDraft(omar, draft("Vad de begär.", "Enheten"));
    window.go(new Route.ContinueRegistration(draft.id()));
    window.write("#asked", "Vad de begär, som jag skriver det.");
    office
        .disclosures()
        .save(
            omar, draft.id(), draft.version(), draft("Vad de begär, som Omar skriver.", "Enhet 2"));
    window.press("#register");

    assertThat(window.text("#conflict-title")).startsWith("Omar Nilsson sparade före dig");
    assertThat(window.words())
        .contains("Vad de begär, som jag skriver det.", "Vad de begär, som Omar skriver.");
    assertThat(window.exists("#conflict-unit-mine")).as("only Omar changed the unit").isFalse();
    assertThat(window.isDisabled("#conflict-save")).isTrue();
    assertThat(stored(draft.id()).asked()).isEqualTo("Vad de begär, som Omar skriver.");
    window.picture("konflikt-begaran");

    pick("#conflict-asked-merge");
    window.write("#conflict-asked-text", "Vad de begär, som vi båda skriver.");
    window.press("#conflict-save");
    assertThat(window.exists("#conflict")).isFalse();
    assertThat(text("#asked")).isEqualTo("Vad de begär, som vi båda skriver.");
    assertThat(stored(draft.id()).asked()).isEqualTo("Vad de begär, som vi båda skriver.");
    assertThat(stored(draft.id()).recipientUnit()).isEqualTo("Enhet 2");
    assertThat(window.desk().unsent().found()).isEmpty();
  }

  @Test
  void whatOnlyOneOfThemChangedIsKeptFromBoth() {
    DisclosureView draft =
        office.disclosures().createDraft(omar, draft("Vad de begär.", "Enheten"));
    window.go(new Route.ContinueRegistration(draft.id()));
    window.write("#asked", "Vad de begär, som jag skriver det.");
    office.disclosures().save(omar, draft.id(), draft.version(), draft("Vad de begär.", "Enhet 2"));
    window.press("#register");
    assertThat(window.exists("#conflict")).isFalse();
    assertThat(window.text("#message")).contains("Omar Nilsson", "båda är nu sparade");
    assertThat(stored(draft.id()).asked()).isEqualTo("Vad de begär, som jag skriver det.");
    assertThat(stored(draft.id()).recipientUnit()).isEqualTo("Enhet 2");
  }

  @Test
  void anAnswerThatBothHaveGiven() {
    DisclosureView registered = registered();
    window.go(new Route.Assess(registered.id()));
    answerInTheWindow();
    colleagueAnswers(registered.id(), "EXCLUDED");
    window.press("#save");

    assertThat(window.text("#conflict-title")).startsWith("Omar Nilsson sparade före dig");
    assertThat(window.words()).contains(MINE, THEIRS, "Svar");
    assertThat(firstAnswer(registered.id()).reason()).isEqualTo(THEIRS);
    window.picture("konflikt-provning");

    pick("#conflict-answer-mine");
    pick("#conflict-reason-mine");
    window.press("#conflict-save");
    assertThat(window.exists("#conflict")).isFalse();
    assertThat(firstAnswer(registered.id()).reason()).isEqualTo(MINE);
    assertThat(firstAnswer(registered.id()).value()).isEqualTo("NOT_EXCLUDED");
    assertThat(window.words()).anyMatch(word -> word.startsWith("Sparat"));
  }

  @Test
  void theColleaguesAnswerStandsWhenTheUserDropsTheirOwn() {
    DisclosureView registered = registered();
    window.go(new Route.Assess(registered.id()));
    answerInTheWindow();
    colleagueAnswers(registered.id(), "NOT_EXCLUDED");
    window.press("#save");
    assertThat(window.exists("#conflict-answer-mine")).as("they answered alike").isFalse();
    window.press("#conflict-theirs");
    assertThat(window.exists("#conflict")).isFalse();
    assertThat(firstAnswer(registered.id()).reason()).isEqualTo(THEIRS);
    assertThat(text("#reason")).isEqualTo(THEIRS);
  }

  @Test
  void aColleagueInAnotherStepIsInNobodysWay() {
    DisclosureView registered = registered();
    window.go(new Route.Assess(registered.id()));
    answerInTheWindow();
    office
        .decisions()
        .saveTexts(
            omar,
            registered.id(),
            version(registered.id()),
            new DecisionTexts("Samtycke har övervägts.", "", "", "", ""));
    window.press("#save");
    assertThat(window.exists("#conflict")).isFalse();
    assertThat(window.text("#message")).contains("båda är nu sparade");
    assertThat(firstAnswer(registered.id()).reason()).isEqualTo(MINE);
    assertThat(office.decisions().draft(omar, registered.id()).texts().consent())
        .isEqualTo("Samtycke har övervägts.");
  }

  @Test
  void theTextsOfTheDecisionThatBothHaveWritten() {
    DisclosureView registered = registered();
    window.go(new Route.Assess(registered.id()));
    window.read(() -> {
      window.find(ListView.class, "#steps").getSelectionModel().selectLast();
      return true;
    });
    window.write("#text-consent", "Han har tillfrågats av mig.");
    window.write("#text-planned", "Uppföljning i maj.");
    office
        .decisions()
        .saveTexts(
            omar,
            registered.id(),
            version(registered.id()),
            new DecisionTexts(
                "Omar har frågat honom.",
                "",
                "",
                "Bara för kontrollen.",
                "",
                new FileNotes("", FileNotes.Informing.AFTER, "")));
    window.press("#save");
    assertThat(window.words()).contains("Han har tillfrågats av mig.", "Omar har frågat honom.");
    window.picture("konflikt-texter");
    pick("#conflict-consent-theirs");
    window.press("#conflict-save");
    DecisionTexts now = office.decisions().draft(omar, registered.id()).texts();
    assertThat(now.consent()).isEqualTo("Omar har frågat honom.");
    assertThat(now.useLimitation()).isEqualTo("Bara för kontrollen.");
    assertThat(now.notes())
        .isEqualTo(new FileNotes("Uppföljning i maj.", FileNotes.Informing.AFTER, ""));
  }

  @Test
  void aReasonWrittenBeforeAColleaguesIsShownBesideItAndNotPutOverIt() {
    DisclosureView registered = registered();
    window.go(new Route.Assess(registered.id()));
    step(true);
    window.write("#text-use-limitation", "Bara för sjukpenningen.");
    // The page is taken away before anything is saved, as by a crash.
    window.desk().unsent().keep(place(registered), "consent|before", "");
    window.desk().unsent().keep(place(registered), "consent", HALF);
    step(false);
    office
        .decisions()
        .saveTexts(
            omar,
            registered.id(),
            version(registered.id()),
            new DecisionTexts("Kollegans.", "", "", "", ""));
    window.desk().unsent().keep(place(registered), "consent|before", "");
    window.desk().unsent().keep(place(registered), "consent", HALF);
    window.go(new Route.Assess(registered.id()));
    step(true);
    assertThat(window.text("#conflict-title"))
        .isEqualTo("En kollega har sparat här sedan du skrev");
    assertThat(window.words()).contains(HALF, "Kollegans.");
    window.press("#conflict-theirs");
    assertThat(text("#text-consent")).isEqualTo("Kollegans.");
  }

  private static String place(DisclosureView view) {
    return "assess/" + view.id().value() + "/texts";
  }

  private DisclosureDraft stored(DisclosureId id) {
    return office.disclosures().view(omar, id).content();
  }

  private void answerInTheWindow() {
    pick("#answer-NOT_EXCLUDED");
    window.write("#reason", MINE);
  }

  private void colleagueAnswers(DisclosureId id, String value) {
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
                value,
                THEIRS,
                "",
                null));
  }

  private se.rattdela.casework.assessment.AnswerView firstAnswer(DisclosureId id) {
    return java.util.Objects.requireNonNull(
        office.assessments().view(omar, id).items().getFirst().answered().getFirst().answer());
  }
}
