package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import se.rattdela.desktop.common.Pictures;

/** Where the disk refuses the journal, the user is told so and works on. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // filled by start and setUp
class FailureJourneyTest {
  private static final int MORE_THAN_ANY_USER = 400;

  @TempDir private Path folder;
  private Stage stage;
  private Window window;

  @Start
  void start(Stage given) {
    this.stage = given;
  }

  @BeforeEach
  void setUp(FxRobot robot) {
    window = new Window(robot, stage, folder);
  }

  @AfterEach
  void tearDown() {
    window.close();
  }

  @Test
  void theWindowSaysWhatHappenedAndItsDetailsCanBeSentOn(FxRobot robot) throws IOException {
    for (int user = 1; user < MORE_THAN_ANY_USER; user++) {
      // A folder stands where the file should be.
      Files.createDirectory(folder.resolve("office").resolve("drafts-" + user + ".journal"));
    }
    window.signIn(SmallOffice.KARIN);
    WaitForAsyncUtils.waitForFxEvents();
    Scene failure = robot.lookup("#copyDetails").query().getScene();
    assertThat(robot.lookup("#title").queryAll()).isNotEmpty();
    String text = robot.from(failure.getRoot()).lookup("#text").queryAs(Label.class).getText();
    assertThat(text).contains("Det som är sparat i ärendet är orört");
    robot.interact(() -> ((TitledPane) failure.lookup("#more")).setExpanded(true));
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> {
      failure.getRoot().applyCss();
      failure.getRoot().layout();
      Pictures.take(failure, "felfonster-light");
    });
    robot.interact(() -> ((Button) failure.lookup("#copyDetails")).fire());
    AtomicReference<String> copied = new AtomicReference<>("");
    robot.interact(() -> copied.set(Clipboard.getSystemClipboard().getString()));
    assertThat(copied.get())
        .startsWith("RD-512\n")
        .contains("Java ", "StoreException")
        .doesNotContain(folder.toString());
    assertThat(((TextArea) failure.lookup("#details")).getText()).isEqualTo(copied.get());
    robot.interact(() -> ((Button) failure.lookup("#closeFailure")).fire());
    assertThat(window.exists("#rail")).isTrue();
  }
}
