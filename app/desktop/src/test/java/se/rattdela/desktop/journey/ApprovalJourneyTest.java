package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.rattdela.ui.UiLanguage;

/** One who has several decisions to make goes from one to the next with a key. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // filled by start
class ApprovalJourneyTest {
  @TempDir private Path folder;
  private Stage stage;

  @Start
  void start(Stage given) {
    this.stage = given;
  }

  @Test
  void theNextReviewIsOneKeyAway(FxRobot robot) {
    Path office = folder.resolve("demo");
    DemoWindow.create(office);
    Window window =
        new Window(robot, stage, folder, DemoWindow.application(office, UiLanguage.SWEDISH));
    window.signIn(DemoWindow.user("anna"));
    window.toPlace("#approvals");
    window.openFirstRow();
    assertThat(window.words()).anyMatch(word -> word.startsWith("Punkt "));
    window.picture("godkannande-forsta");
    tickEverything(window);
    window.press("#file-0");
    assertThat(window.words())
        .as("a file is opened where it is listed, too")
        .anyMatch(word -> word.matches("1 av \\d+ öppnade"));
    window.openEveryFile();
    if (window.isDisabled("#approve")) {
      window.write("#remark", "Granskat. Det sades till rätt mottagare och kunde inte vänta.");
    }
    window.press("#approve");
    assertThat(window.words()).contains("Beslutat och förseglat");
    assertThat(window.read(() -> window.find(javafx.scene.control.Button.class, "#next").getText()))
        .startsWith("Nästa att godkänna");
    window.picture("godkannande-nasta");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.words()).anyMatch(word -> word.startsWith("Godkänn beslut"));
    assertThat(window.isDisabled("#approve"))
        .as("the next one is not approved by the key")
        .isTrue();
    window.picture("godkannande-andra");
    window.close();
  }

  private static void tickEverything(Window window) {
    window.read(() -> {
      window.scene().getRoot().lookupAll(".check-box").stream()
          .map(CheckBox.class::cast)
          .filter(box -> !box.isSelected())
          .toList()
          .forEach(CheckBox::fire);
      return true;
    });
  }
}
