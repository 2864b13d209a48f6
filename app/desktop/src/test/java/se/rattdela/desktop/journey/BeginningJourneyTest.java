package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.rattdela.casework.caseregister.CaseRow;
import se.rattdela.desktop.session.Route;
import se.rattdela.rules.Initiative;
import se.rattdela.ui.UiLanguage;

/**
 * Where the keyboard begins on a page: in a list at its first row, which Enter opens; in a form at
 * its first field; never in the field that searches for people. With the work done beside the
 * window's thread, as in the real program, since that is when the keyboard goes astray.
 */
@ExtendWith(ApplicationExtension.class)
@Timeout(300)
@SuppressWarnings("NullAway.Init") // filled by start
class BeginningJourneyTest {
  @TempDir private Path folder;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          work -> Thread.ofPlatform().name("arbete").daemon().unstarted(work));
  private Stage stage;
  private Window window;
  private Keyboard keyboard;

  @Start
  void start(Stage given) {
    this.stage = given;
  }

  @AfterEach
  void tearDown() {
    window.close();
    worker.shutdown();
  }

  private void open(FxRobot robot) {
    Path office = folder.resolve("demo");
    DemoWindow.create(office);
    window =
        new Window(
            robot, stage, folder, DemoWindow.application(office, UiLanguage.SWEDISH), worker);
    window.pictures(null);
    keyboard = new Keyboard(window, robot);
  }

  @Test
  void everyListBeginsAtItsFirstRowWhichEnterOpens(FxRobot robot) {
    open(robot);
    List<String> astray = new ArrayList<>();
    window.signInToDay(DemoWindow.user("karin"));
    list(new Route.Day(), Route.Day.class, astray);
    list(new Route.MyCases(), Route.OpenCase.class, astray);
    list(new Route.Search("Sandberg"), Route.OpenCase.class, astray);
    list(new Route.Requests(), null, astray);
    list(new Route.FollowUps(), Route.FollowUp.class, astray);
    window.switchUser(DemoWindow.user("anna"));
    list(new Route.Approvals(), Route.Review.class, astray);
    list(new Route.AccessReviews(), Route.AccessReview.class, astray);
    list(new Route.Delegated(), Route.Decided.class, astray);
    window.switchUser(DemoWindow.user("siv"));
    list(new Route.Dispatches(), Route.Dispatch.class, astray);
    assertThat(astray).isEmpty();
  }

  @Test
  void theFirstPageBeginsAtTheFirstTask(FxRobot robot) {
    open(robot);
    window.signInToDay(DemoWindow.user("karin"));
    assertThat(focused()).isInstanceOf(ListView.class);
    assertThat(window.<Integer>read(() -> list().getSelectionModel().getSelectedIndex()))
        .as("below its heading")
        .isEqualTo(1);
    keyboard.strike(KeyCode.ENTER, false);
    window.idle();
    assertThat(window.present()).isNotInstanceOf(Route.Day.class);
  }

  @Test
  void aFormBeginsAtItsFirstField(FxRobot robot) {
    open(robot);
    window.signInToDay(DemoWindow.user("karin"));
    CaseRow first = window.desk().office().cases().assigned(window.desk().actor()).getFirst();
    window.go(new Route.Register(first.id(), Initiative.REQUEST, null));
    assertThat(focused().getId()).isEqualTo("recipient");
  }

  /** An empty page has nothing to begin at; the keyboard is on the page all the same. */
  @Test
  void anEmptyPageKeepsTheKeyboardOutOfTheSearch(FxRobot robot) {
    window = new Window(robot, stage, folder, Window.small(folder, UiLanguage.SWEDISH), worker);
    window.pictures(null);
    keyboard = new Keyboard(window, robot);
    window.signInToDay(SmallOffice.KARIN);
    assertThat(focused().getId()).isNotEqualTo("search");
    window.go(new Route.Requests());
    assertThat(focused().getId()).isNotEqualTo("search");
  }

  private ListView<?> list() {
    return window.find(ListView.class, ".rd-day-list");
  }

  /**
   * Goes to a list and presses Enter.
   *
   * @param opens where that leads; the same place where it need not, null where that depends
   */
  private void list(Route route, @Nullable Class<? extends Route> opens, List<String> astray) {
    window.go(route);
    Node at = focused();
    String place = route.getClass().getSimpleName();
    boolean begins =
        window.read(() ->
            (at instanceof TableView<?> table && table.getSelectionModel().getSelectedIndex() == 0)
                || (at instanceof ListView<?> list
                    && list.getSelectionModel().getSelectedIndex() == 1));
    if (at.getId() != null && at.getId().equals("content") && isEmpty()) {
      return; // nothing to begin at
    }
    if (!begins) {
      astray.add(place + " begins at " + Inspection.way(at));
    } else if (opens == null || !opens.isInstance(route)) {
      keyboard.strike(KeyCode.ENTER, false);
      window.idle();
      Route now = window.present();
      if (opens == null ? route.equals(now) : !opens.isInstance(now)) {
        astray.add(place + " leads to " + now);
      }
    }
  }

  private boolean isEmpty() {
    return window.read(() ->
        window.scene().getRoot().lookupAll(".table-view").stream()
            .allMatch(table -> ((TableView<?>) table).getItems().isEmpty()));
  }

  /** What has the keyboard once the window has been drawn. */
  private Node focused() {
    window.idle();
    for (int i = 0; i < 3; i++) {
      window.pulse();
    }
    return keyboard.focused();
  }
}
