package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.ui.UiLanguage;

/** What the user stops, and the demo office that is emptied, while something is being saved. */
@ExtendWith(ApplicationExtension.class)
@Timeout(300)
@SuppressWarnings("NullAway.Init") // filled by start and setUp
class StopJourneyTest {
  @TempDir private Path folder;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          work -> Thread.ofPlatform().daemon().name("arbete").unstarted(work));
  private final CountDownLatch held = new CountDownLatch(1);
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private Stage stage;
  private Window window;

  @Start
  void start(Stage given) {
    this.stage = given;
  }

  @BeforeEach
  void setUp(FxRobot robot) {
    window = new Window(robot, stage, folder, Window.small(folder, UiLanguage.SWEDISH), worker);
    window.await("#demo-karin");
    window.signInToDay(SmallOffice.KARIN);
    window.idle();
  }

  @AfterEach
  void tearDown() {
    held.countDown();
    window.close();
    worker.shutdown();
  }

  @Test
  void whatIsSavedCannotBeStoppedAndWhatIsFetchedCan() {
    begin(false);
    stop(false);
    held.countDown();
    window.idle();
    assertThat(heard).containsExactly("klart");

    CountDownLatch again = new CountDownLatch(1);
    begin(true, again);
    stop(true);
    again.countDown();
    window.idle();
    assertThat(heard).as("a fetch that was stopped delivers nothing").hasSize(1);
  }

  @Test
  void theDemoOfficeIsEmptiedAfterWhatWasBegunAndTheWindowGoesOnWatching(FxRobot robot) {
    begin(false);
    Platform.runLater(() ->
        window.find(MenuButton.class, "#user").getItems().stream()
            .filter(item -> window.texts().get("menu.reset").equals(item.getText()))
            .findFirst()
            .orElseThrow()
            .fire());
    confirm();
    assertThat(heard).isEmpty();
    held.countDown();
    window.await("#demo-karin");
    window.signInToDay(SmallOffice.KARIN);
    window.idle();
    assertThat(heard).containsExactly("klart");

    // A hand that moves is seen, so the window does not lock itself under it.
    window.idle(Duration.ofMinutes(10));
    robot.type(KeyCode.F6);
    window.idle(Duration.ofMinutes(10));
    assertThat(window.exists("#unlock")).isFalse();
    window.idle(Duration.ofMinutes(16));
    assertThat(window.exists("#unlock")).isTrue();
  }

  private void begin(boolean stoppable) {
    begin(stoppable, held);
  }

  private void begin(boolean stoppable, CountDownLatch until) {
    window.interact(() -> {
      Tasks.Prepared<String> work =
          window
              .desk()
              .tasks()
              .prepare(
                  "Sparar …",
                  progress -> {
                    until.await();
                    return "klart";
                  })
              .onSuccess(heard::add);
      (stoppable ? work.stoppable() : work).start();
    });
  }

  private void stop(boolean possible) {
    window.interact(() -> {
      Button button = (Button) window.scene().lookup("#workStop");
      assertThat(button.isVisible()).isEqualTo(possible);
      button.fire();
    });
  }

  /** Agrees in the dialogue that waits for an answer. */
  private void confirm() {
    AtomicReference<Boolean> found = new AtomicReference<>(false);
    for (int i = 0; i < 100 && !Boolean.TRUE.equals(found.get()); i++) {
      window.interact(() ->
          javafx.stage.Window.getWindows().stream()
              .map(each -> each.getScene().getRoot())
              .filter(DialogPane.class::isInstance)
              .map(DialogPane.class::cast)
              .findFirst()
              .ifPresent(pane -> {
                found.set(true);
                ((Button) pane.lookupButton(ButtonType.OK)).fire();
              }));
    }
    assertThat(found.get()).isTrue();
  }
}
