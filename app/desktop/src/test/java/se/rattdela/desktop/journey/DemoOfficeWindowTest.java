package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.rattdela.ui.UiLanguage;

/** The demo office as a newcomer meets it. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // filled by start
class DemoOfficeWindowTest {
  @TempDir private Path folder;
  private Stage stage;

  @Start
  void start(Stage given) {
    this.stage = given;
  }

  @Test
  void aNewcomerFindsCasesAMatrixAndWhatToDo(FxRobot robot) {
    Path office = folder.resolve("demo");
    DemoWindow.create(office);
    Window window =
        new Window(robot, stage, folder, DemoWindow.application(office, UiLanguage.SWEDISH));
    window.picture("demo-login");
    window.signInToDay(DemoWindow.users().getFirst());
    window.picture("demo-min-dag");
    assertThat(lines(window)).isGreaterThan(3);
    window.press("#cases");
    window.picture("demo-arenden");
    assertThat(rows(window)).isGreaterThan(5);

    // A case with a protected person in it.
    window.openRow(row -> row.matches("(?s).*protectedPersons=[1-9].*"));
    robot.interact(() -> window.find(javafx.scene.Node.class, ".rd-matrix").requestFocus());
    robot.type(KeyCode.DOWN, KeyCode.DOWN);
    window.picture("demo-arende");
    assertThat(window.words()).contains("Lagläge");
    window.press("#documentsTab");
    window.picture("demo-handling");
    window.press("#requests");
    window.picture("demo-begaranden");
    assertThat(rows(window)).isPositive();
    window.close();
  }

  private static int lines(Window window) {
    return window.read(() -> window.find(ListView.class, ".rd-day-list").getItems().size());
  }

  private static int rows(Window window) {
    return window.read(() -> window.find(TableView.class, ".table-view").getItems().size());
  }
}
