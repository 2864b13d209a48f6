package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.dispatch.DispatchChannel;
import se.rattdela.casework.dispatch.DispatchSheet;
import se.rattdela.casework.dispatch.NewDispatch;
import se.rattdela.casework.dispatch.ReceiverCheck;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.MatterKind;
import se.rattdela.desktop.session.DraftPlaces;
import se.rattdela.desktop.session.Route;
import se.rattdela.desktop.session.UnsentTexts;
import se.rattdela.rules.Initiative;

/** What is chosen and written in forms of their own kind is kept like every other text. */
class KeptJourneyTest extends InAnOffice {
  @Test
  void whatOnlyANoticeHasIsKeptUntilTheDatabaseHasItAndPutBackAfterACrash() {
    window.signIn(SmallOffice.KARIN);
    CaseId caseId = window.office().cases().assigned(actor("karin")).getFirst().id();
    window.go(new Route.Register(caseId, Initiative.OWN, MatterKind.NOTICE, null));
    window.write("#circumstances", "Han arbetar sedan februari.");
    UnsentTexts unsent = window.desk().unsent();
    String kept =
        unsent.text(DraftPlaces.register(caseId, Initiative.OWN, MatterKind.NOTICE), "matter");
    assertThat(kept).contains("Han arbetar sedan februari.");
    window.press("#rulebook");
    assertThat(unsent.found()).as("saved on the way").isEmpty();

    DisclosureView draft =
        window
            .office()
            .disclosures()
            .view(
                actor("karin"), window.office().disclosures().open(actor("karin")).getFirst().id());
    // As after a crash in the middle of a sentence.
    unsent.keep(
        DraftPlaces.request(draft.id()),
        "matter",
        Objects.requireNonNull(kept).replace("februari", "mars"));
    window.go(new Route.ContinueRegistration(draft.id()));
    assertThat(text("#circumstances")).isEqualTo("Han arbetar sedan mars.");
    assertThat(window.words()).contains("Ändrat, inte sparat än");
  }

  @Test
  void whatBecameOfADispatchAndTheKindOfARedressAreKept(FxRobot robot) {
    window.signIn(SmallOffice.KARIN);
    Actor karin = actor("karin");
    DecisionId decision = new SealedRequest(window.office()).make();
    DispatchSheet sheet = window.office().dispatches().sheet(karin, decision);
    window
        .office()
        .dispatches()
        .dispatch(
            karin,
            new NewDispatch(
                decision,
                sheet.version(),
                DispatchChannel.SDK,
                SmallOffice.NOW,
                "Kontrollenheten",
                "",
                ReceiverCheck.FUNCTION_ADDRESS,
                "",
                "",
                ProtectedIdentity.PROTECTED_REGISTRATION));
    PopUps ending = new PopUps(robot, window);
    window.go(new Route.Dispatch(decision));
    window.press("#end-1");
    ending.write("#end-note", "Kom tillbaka: fel");
    robot.interact(() -> robot.lookup("#end-RETURNED_OPENED").queryAs(RadioButton.class).fire());
    window.press("#rulebook");
    window.go(new Route.Dispatch(decision));
    window.press("#end-1");
    assertThat(robot.lookup("#end-note").queryAs(TextInputControl.class).getText())
        .isEqualTo("Kom tillbaka: fel");
    assertThat(robot.lookup("#end-RETURNED_OPENED").queryAs(RadioButton.class).isSelected())
        .isTrue();
    ending.press("#end-save");
    assertThat(window.desk().unsent().holds(place(karin, decision))).isFalse();

    window.go(new Route.Redress(decision));
    window.press("#begin");
    window.choose("#kind", RedressKind.ANNULMENT);
    window.press("#rulebook");
    window.go(new Route.Redress(decision));
    assertThat(
            window.read(() -> window.find(javafx.scene.control.ComboBox.class, "#kind").getValue()))
        .isEqualTo(RedressKind.ANNULMENT);

    window.choose("#kind", RedressKind.CHANGE);
    assertThat(window.read(() -> window.find(CheckBox.class, "#keepsGiven").isSelected()))
        .as("said by nobody but the officer")
        .isFalse();
    window.picture("andring");
    assertThat(window.exists("#tryWholeAnew")).isTrue();
    window.press("#tryAnew");
    assertThat(window.office().redress().sheet(karin, decision).retrials())
        .singleElement()
        .satisfies(anew -> {
          assertThat(anew.decision()).isNull();
          assertThat(window.office().disclosures().view(karin, anew.id()).content().items())
              .hasSize(1);
        });
    window.go(new Route.Redress(decision));
    window.picture("pa-nytt");
    assertThat(window.exists("#tryAnew")).as("one at a time").isFalse();
    assertThat(window.exists("#tryWholeAnew")).isFalse();
  }

  private String place(Actor by, DecisionId decision) {
    return DraftPlaces.dispatch(
        decision, window.office().dispatches().sheet(by, decision).dispatches().getFirst().id());
  }
}
