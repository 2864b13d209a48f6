package se.rattdela.desktop.journey;

import java.nio.file.Path;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import se.rattdela.casework.access.Actor;

/** What is tried in a window over {@link SmallOffice}, where nobody has signed in yet. */
@ExtendWith(ApplicationExtension.class)
@Timeout(300)
@SuppressWarnings("NullAway.Init") // filled by openWindow
abstract class InAnOffice {
  @TempDir Path folder;
  Stage stage;
  Window window;

  /** The extension finds no start method in a base class, but its stage is there all the same. */
  @BeforeEach
  void openWindow(FxRobot robot) {
    stage = FxToolkit.toolkitContext().getRegisteredStage();
    window = new Window(robot, stage, folder);
  }

  @AfterEach
  void closeWindow() {
    window.close();
  }

  /** Signs a user in beside the window, as another window of the same office would. */
  Actor actor(String name) {
    return window.office().signIn(name, SmallOffice.PASSWORD.toCharArray());
  }

  /** Chooses one of several. */
  void pick(String selector) {
    window.read(() -> {
      window.find(RadioButton.class, selector).setSelected(true);
      return true;
    });
  }

  /** What stands in a field. */
  String text(String selector) {
    return window.read(() -> window.find(TextInputControl.class, selector).getText());
  }
}
