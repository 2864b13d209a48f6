package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import se.rattdela.casework.request.Channel;
import se.rattdela.desktop.common.Pictures;

/** Phrases: the office's by the rule steward, used by the officer where reasons are written. */
class PhraseJourneyTest extends InAnOffice {
  @Test
  void aPhraseOfTheOfficeIsFilledFromTheCaseAndWhatIsLeftHoldsTheDraftBack(FxRobot robot) {
    window.signIn(SmallOffice.LEILA);
    openPhrases(robot);
    window.write("#phrase-title", "Avidentifiering räcker inte");
    window.write("#phrase-text", "Gäller 20041212-2392.");
    assertThat(window.exists("#phrase-personal")).isTrue();
    assertThat(window.isDisabled("#phrase-save")).isTrue();
    window.picture("fraser-personnummer");
    window.write(
        "#phrase-text",
        "Det räcker inte att lämna uppgiften om {uppgift} till {mottagare} utan namn.");
    window.press("#phrase-shared");
    window.press("#phrase-save");
    assertThat(window.words()).anyMatch(word -> word.startsWith("Lydelse 1, "));
    window.write("#phrase-text", "Avidentifiering av {uppgift} räcker inte för {mottagare}.");
    window.press("#phrase-save");
    assertThat(window.words()).anyMatch(word -> word.startsWith("Lydelse 2, "));
    window.picture("fraser");

    window.switchUser(SmallOffice.KARIN);
    window.openFirstRow();
    register();
    assertThat(window.words()).contains("Prövning");
    lastStep(robot);
    TextArea area = window.find(TextArea.class, "#text-anonymised");
    robot.interact(() -> {
      // The headless platform cannot draw a popover beside a field that is out of sight.
      ScrollPane page = window.find(ScrollPane.class, "#questionScroll");
      Node content = page.getContent();
      double top = content.sceneToLocal(area.localToScene(0, 0)).getY();
      double rest = content.getLayoutBounds().getHeight() - page.getViewportBounds().getHeight();
      page.setVvalue(Math.clamp((top - 60) / rest, 0, 1));
      page.layout();
      area.setText("Först. ");
      area.requestFocus();
      area.end();
    });
    robot.press(KeyCode.CONTROL).type(KeyCode.SPACE).release(KeyCode.CONTROL);
    TextField search = robot.lookup("#phrase-search").queryAs(TextField.class);
    robot.interact(() -> {
      search.setText("räcker avid");
      var scene = robot.lookup("#phrase-list").query().getScene();
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      Pictures.take(scene, "fraser-valjare");
    });
    robot.interact(search::requestFocus);
    robot.type(KeyCode.ENTER);
    assertThat(area.getText())
        .isEqualTo("Först. Avidentifiering av {uppgift} räcker inte för Försäkringskassan.");
    assertThat(area.getSelectedText()).isEqualTo("{uppgift}");
    assertThat(window.text("#text-anonymised-open")).contains("{uppgift}");
    window.picture("fraser-infogad");
    robot.interact(area::undo);
    assertThat(area.getText()).isEqualTo("Först. ");
    robot.interact(area::redo);
    assertThat(area.getText()).contains("{uppgift}");
    window.press("#save");
    assertThat(window.words()).anyMatch(word -> word.contains("platshållare"));
    assertThat(window.isDisabled("#send")).isTrue();
  }

  @Test
  void anOfficerKeepsOwnPhrasesAndReadsTheOffices(FxRobot robot) {
    window.signIn(SmallOffice.KARIN);
    openPhrases(robot);
    assertThat(window.exists("#phrase-shared")).isFalse();
    window.write("#phrase-title", "Min egen");
    window.write("#phrase-text", "Uppgiften behövs från och med den {datum}.");
    window.press("#phrase-save");
    ListView<?> list = window.find(ListView.class, "#phrases");
    assertThat(list.getItems()).hasSize(1);
    window.press("#phrase-retire");
    ListView<?> kept = window.find(ListView.class, "#phrases");
    assertThat(kept.getItems()).isEmpty();
  }

  private void openPhrases(FxRobot robot) {
    robot.interact(() ->
        window.find(MenuButton.class, "#user").getItems().stream()
            .filter(item -> "Mina fraser".equals(item.getText()))
            .findFirst()
            .orElseThrow()
            .fire());
  }

  private void lastStep(FxRobot robot) {
    robot.interact(() -> {
      ListView<?> steps = window.find(ListView.class, "#steps");
      steps.getSelectionModel().selectLast();
    });
  }

  private void register() {
    window.press("#newRequest");
    window.choose("#recipient", "FORSAKRINGSKASSAN");
    window.choose("#purpose", "SOCIAL_INSURANCE");
    window.write("#unit", "Kontrollenheten");
    window.write("#officer", "Johan Ek");
    window.write("#reference", "FK 2026/118802");
    window.choose("#channel", Channel.SECURE_MESSAGE);
    window.press("#callBack");
    window.write("#asked", "Uppgifter om arbete från 1 januari 2026.");
    window.write("#purposeText", "Kontroll av rätten till sjukpenning.");
    window.read(() -> {
      window.find(ComboBox.class, "#basis").getEditor().setText("110 kap. 31 § SFB");
      return true;
    });
    window.read(() -> {
      window.scene().getRoot().lookupAll(".check-box").stream()
          .map(CheckBox.class::cast)
          .filter(box -> box.getAccessibleText().contains("Arbete"))
          .findFirst()
          .orElseThrow()
          .fire();
      return true;
    });
    window.press("#register");
  }
}
