package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.dispatch.DispatchChannel;
import se.rattdela.casework.dispatch.DispatchSheet;
import se.rattdela.casework.dispatch.NewDispatch;
import se.rattdela.casework.dispatch.ReceiverCheck;
import se.rattdela.casework.dispatch.WaitingArchive;
import se.rattdela.casework.dispatch.WaitingDispatch;
import se.rattdela.desktop.session.Route;
import se.rattdela.ui.UiLanguage;

/** The registrar sees all that is to be archived, and from where it is archived. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // filled by start
class ArchiveJourneyTest {
  @TempDir private Path folder;
  private Stage stage;

  @Start
  void start(Stage given) {
    this.stage = given;
  }

  @Test
  void whatIsToBeArchivedIsListedOpenedAndGoneWhenItIsRecorded(FxRobot robot) {
    Path office = folder.resolve("demo");
    DemoWindow.create(office);
    Window window =
        new Window(robot, stage, folder, DemoWindow.application(office, UiLanguage.SWEDISH));
    window.signInToDay(DemoWindow.user("siv"));
    Actor siv = window.desk().actor();
    sendAll(window, siv);
    List<WaitingArchive> waiting = waiting(window, siv);
    assertThat(waiting).hasSizeGreaterThan(1);

    window.go(new Route.Day());
    assertThat(window.words())
        .contains(waiting.size() + " beslut ska till arkivet")
        .as("no numbers on the day")
        .doesNotContain(waiting.getFirst().number());
    line(window, robot, "ARCHIVE");
    assertThat(window.present()).isEqualTo(new Route.Archive());
    assertThat(table(window)).hasSize(waiting.size());
    WaitingArchive first = waiting.getFirst();
    assertThat(window.words())
        .contains("Att arkivera", first.number(), first.caseNumber(), "Expedierat")
        .anyMatch(word -> word.startsWith("2026-") || word.startsWith("2025-"));
    window.picture("arkivera");
    window.size(1280, 720);
    window.picture("arkivera-1280");

    // By the palette and by the key of the place, too.
    window.go(new Route.Day());
    window.press("#archive");
    assertThat(window.present()).isEqualTo(new Route.Archive());
    window.go(new Route.Day());
    palette(window, robot, "arkivera");
    assertThat(window.present()).isEqualTo(new Route.Archive());

    window.openFirstRow();
    assertThat(window.present()).isEqualTo(new Route.Dispatch(first.paper()));
    waiting.forEach(each -> archive(window, siv, each));
    window.go(new Route.Archive());
    assertThat(window.words())
        .contains("Inget att arkivera just nu")
        .anyMatch(word -> word.contains("när det har nått mottagaren"));
    window.picture("arkivera-tom");
    window.close();
  }

  private static List<WaitingArchive> waiting(Window window, Actor by) {
    return window.office().dispatches().toArchive(by);
  }

  private static List<?> table(Window window) {
    return window.read(() -> window.find(TableView.class, ".table-view").getItems());
  }

  /** Everything that waits to leave reaches its recipient. */
  private static void sendAll(Window window, Actor by) {
    for (WaitingDispatch each : window.office().dispatches().waiting(by)) {
      DispatchSheet sheet = window.office().dispatches().sheet(by, each.paper());
      record(window, by, sheet, DispatchChannel.SDK);
    }
  }

  private static void archive(Window window, Actor by, WaitingArchive row) {
    DispatchSheet sheet = window.office().dispatches().sheet(by, row.paper());
    record(window, by, sheet, DispatchChannel.E_ARCHIVE);
  }

  private static void record(Window window, Actor by, DispatchSheet sheet, DispatchChannel how) {
    window
        .office()
        .dispatches()
        .dispatch(
            by,
            new NewDispatch(
                sheet.paper(),
                sheet.version(),
                how,
                window.desk().clock().instant(),
                "Funktionen",
                "",
                ReceiverCheck.FUNCTION_ADDRESS,
                "",
                "",
                sheet.protection() == ProtectedIdentity.NONE ? null : sheet.protection()));
  }

  private static void line(Window window, FxRobot robot, String kind) {
    window.interact(() -> {
      ListView<?> list = window.find(ListView.class, ".rd-day-list");
      list.requestFocus();
      int at = 0;
      while (!String.valueOf(list.getItems().get(at)).contains(kind)) {
        at++;
      }
      list.getSelectionModel().select(at);
    });
    robot.type(KeyCode.ENTER);
    window.idle();
  }

  /** The place comes after the search for a case, which Enter alone begins. */
  private static void palette(Window window, FxRobot robot, String words) {
    robot.push(KeyCode.CONTROL, KeyCode.K);
    robot.interact(() -> window.find(TextField.class, "#search").setText(words));
    robot.type(KeyCode.DOWN, KeyCode.ENTER);
    window.idle();
  }
}
