package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.RadioButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What turns a journey another way: a draft given back, another kind of matter, a wrong key. */
class TurnsJourneyTest extends InAnOffice {
  /** A report of a crime and an oral disclosure on request have forms of their own. */
  @Test
  void anotherKindOfMatterHasAFormOfItsOwn(FxRobot robot) {
    window.signIn(SmallOffice.KARIN);
    window.openFirstRow();
    window.menu("#newOther", "Anmälan om bidragsbrott…");
    assertThat(window.exists("#whyUrgent")).isFalse();
    window.picture("anmalan");
    window.press("#close");
    window.menu("#newOther", "Muntligt utlämnande på begäran…");
    assertThat(window.exists("#whyUrgent")).isTrue();
    assertThat(window.words())
        .as("what has been said cannot be held back")
        .contains("Identiteten inte kontrollerad: granskaren måste anmärka på det");
    window.picture("muntligt");
  }

  /** An approver gives a draft back, and the officer sees code and sentence. */
  @Test
  void aReturnedDraftComesBackWithCodeAndSentence(FxRobot robot) {
    window.signIn(SmallOffice.KARIN);
    window.openFirstRow();
    Steps steps = new Steps(window);
    steps.request();
    steps.register();
    steps.answerAll(false, () -> {});
    steps.texts();
    steps.send();
    window.switchUser(SmallOffice.ANNA);
    window.openFirstRow();
    window.press("#giveBack");
    RadioButton code = robot.lookup("#return-A2").queryAs(RadioButton.class);
    robot.interact(code::fire);
    robot.interact(() ->
        robot
            .lookup("#return-sentence")
            .queryAs(javafx.scene.control.TextArea.class)
            .setText("Uppgift 1: skälen säger inte varför uppgiften behövs."));
    robot.interact(
        () -> robot.lookup("#return-send").queryAs(javafx.scene.control.Button.class).fire());
    window.switchUser(SmallOffice.KARIN);
    window.press("#requests");
    window.openFirstRow();
    assertThat(window.words())
        .contains("Uppgift 1: skälen säger inte varför uppgiften behövs.")
        .anyMatch(word -> word.contains("A2"));
    window.picture("aterlamnad");
  }

  @Test
  void aWrongPasswordIsSaidAndNothingIsOpened(FxRobot robot) {
    window.write("#userName", "karin");
    window.write("#password", "inte det rätta");
    window.press("#signIn");
    assertThat(window.text("#message")).contains("RD-501");
    assertThat(window.exists("#rail")).isFalse();
    window.picture("fel-losenord");
  }
}
