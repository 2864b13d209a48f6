package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.assessment.NewStand;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.counsel.CounselView;
import se.rattdela.casework.counsel.NewCounsel;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.desktop.session.Route;

/** What was asked and answered where no question asks it any more, and where it is read. */
class CounselStepJourneyTest extends WithAColleague {
  private static final String ASKED = "Hindrar 23 § att vi lämnar det?";
  private static final String ANSWER = "Nej, det här är inget brott.";

  @Test
  void whatBelongsToNoOpenQuestionHasAStepOfItsOwn(FxRobot robot) {
    Actor karin = actor("karin");
    DisclosureView registered = registered();
    window.go(new Route.Assess(registered.id()));
    assertThat(steps()).as("nothing was asked").doesNotContain("Frågor och svar");

    CounselView asked =
        office
            .counsel()
            .ask(
                karin,
                new NewCounsel(
                    caseId,
                    registered.id(),
                    "FORSAKRINGSKASSAN",
                    CrimeMatter.BARS,
                    List.of(file().items().getFirst().id()),
                    ASKED));
    window.go(new Route.Assess(registered.id()));
    assertThat(steps()).contains("Frågor och svar");
    assertThat(window.words()).as("it begins with what is open").doesNotContain(ASKED);
    window.go(new Route.Assess(registered.id(), CrimeMatter.BARS));
    assertThat(window.words())
        .contains(
            ASKED,
            "Det här har frågats i ärendet men hör inte till någon fråga som är öppen nu.",
            file().items().getFirst().title())
        .doesNotContain(ANSWER);
    assertThat(window.exists("#counsel-take-back")).as("it is one's own and waits").isTrue();
    window.picture("provning-fragor-vantar");

    office.counsel().answer(actor("leila"), asked.row().id(), asked.version(), ANSWER, stand());
    window.press("#day");
    assertThat(window.words()).anyMatch(word -> word.startsWith("Juristen har svarat"));
    robot.interact(() -> window.find(ListView.class, ".rd-day-list").requestFocus());
    robot.type(KeyCode.ENTER);
    assertThat(window.words())
        .contains(ANSWER, "Nytt svar")
        .anyMatch(word -> word.startsWith("Svar av Leila Haddad"));
    assertThat(window.exists("#counsel-take-back")).isFalse();
    window.picture("provning-fragor-och-svar");
    window.press("#day");
    assertThat(window.words())
        .as("it has been read")
        .noneMatch(word -> word.startsWith("Juristen har svarat"));

    // The step is passed as every other: there is nothing to save in it.
    window.go(new Route.Assess(registered.id(), CrimeMatter.BARS));
    assertThat(window.words()).contains(ANSWER);
    window.press("#save");
    assertThat(window.words()).doesNotContain(ANSWER);
  }

  private static NewStand stand() {
    return new NewStand(false, 0);
  }

  @Test
  void aDecisionTellsWhichAnswerItRestsOnAndWhetherThereIsANewerOne() {
    CrimeMatter matter = new CrimeMatter(office, omar, caseId);
    office
        .assessments()
        .decideLegalQuestion(actor("mats"), CrimeMatter.BARS, new NewStand(true, 0), "Endast om.");
    DisclosureView asked = matter.asked(matter.crime(), draft("Snatteri.", "Lokalpolisområdet"));
    DecisionId decision = matter.decided(asked.id(), actor("anna"));
    window.go(new Route.Decided(decision));
    assertThat(window.words())
        .contains("Vilar på förvaltningens svar")
        .anyMatch(word -> word.contains("10 kap. 23 §") && word.contains("Ja. Mats Öberg, "))
        .noneMatch(word -> word.contains("svarat på nytt"));
    window.picture("beslut-vilar-pa-svar");

    office
        .assessments()
        .decideLegalQuestion(actor("leila"), CrimeMatter.BARS, new NewStand(false, 1), "En dom.");
    window.go(new Route.Decided(decision));
    assertThat(window.words())
        .as("what it rested on is told still")
        .anyMatch(word ->
            word.contains("Ja. Mats Öberg, ")
                && word.contains("Förvaltningen har svarat på nytt 2026-03-16"));
    assertThat(window.words()).noneMatch(word -> word.contains("Leila"));
    window.picture("beslut-nytt-svar-sedan");

    // What rests on no question of law says nothing of it.
    DecisionId other = new SealedRequest(office).make();
    window.go(new Route.Decided(other));
    assertThat(window.words()).doesNotContain("Vilar på förvaltningens svar");
  }

  @Test
  void aKeyThatAColleagueProposedWaitsOnTheDayOfTheOtherJurist(FxRobot robot)
      throws GeneralSecurityException {
    String key = new SignedPackFile().publicKey();
    office.rulebook().proposeKey(actor("leila"), "Rättdela, utgivare", key);
    window.menu("#user", "Byt användare");
    window.signInToDay(SmallOffice.LEILA);
    assertThat(window.words())
        .as("one's own waits for somebody else")
        .noneMatch(word -> word.contains("signeringsnyckel"));

    window.menu("#user", "Byt användare");
    window.signInToDay(SmallOffice.MATS);
    assertThat(window.words())
        .contains("En signeringsnyckel väntar på din bekräftelse")
        .noneMatch(word -> word.contains("Rättdela, utgivare"));
    window.picture("min-dag-nyckel");
    robot.interact(() -> window.find(ListView.class, ".rd-day-list").requestFocus());
    robot.type(KeyCode.ENTER);
    assertThat(window.present()).isEqualTo(new Route.RulePacks());
    window.press("#confirmKey");
    window.press("#day");
    assertThat(window.words()).noneMatch(word -> word.contains("signeringsnyckel"));
  }

  /** What the list at the left says, also what is not in sight. */
  private List<String> steps() {
    return window.read(() ->
        window.find(ListView.class, "#steps").lookupAll(".label").stream()
            .filter(each -> each instanceof javafx.scene.control.Label)
            .map(each -> ((javafx.scene.control.Label) each).getText())
            .toList());
  }
}
