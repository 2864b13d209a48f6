package se.rattdela.desktop.journey;

import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/** What is tried in a window over {@link SmallOffice}, where nobody has signed in yet. */
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
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
}
