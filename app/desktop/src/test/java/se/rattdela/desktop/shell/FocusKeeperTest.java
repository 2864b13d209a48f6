package se.rattdela.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import se.rattdela.desktop.common.Stages;

/** The focus stays on the page when the control that had it goes away. */
@ExtendWith(ApplicationExtension.class)
@Timeout(value = 1, unit = TimeUnit.MINUTES)
@SuppressWarnings("NullAway.Init") // filled by start
class FocusKeeperTest {
  private TextField search;
  private VBox page;
  private Button button;
  private Scene scene;

  @Start
  void start(Stage stage) {
    search = new TextField();
    button = new Button("Spara");
    page = new VBox(button);
    scene = new Scene(new VBox(search, page), 300, 200);
    new FocusKeeper(page, search);
    Stages.show(stage, scene);
    button.requestFocus();
  }

  @Test
  void aControlThatIsTakenAway(FxRobot robot) {
    robot.interact(() -> page.getChildren().clear());
    pulses(robot);
    assertThat(scene.getFocusOwner()).isEqualTo(page);
  }

  @Test
  void aControlThatIsHidden(FxRobot robot) {
    robot.interact(() -> button.setVisible(false));
    pulses(robot);
    assertThat(scene.getFocusOwner()).isEqualTo(page);
  }

  @Test
  void aControlThatIsDisabled(FxRobot robot) {
    robot.interact(() -> button.setDisable(true));
    pulses(robot);
    assertThat(scene.getFocusOwner()).isNotEqualTo(search);
  }

  @Test
  void whoWishesToSearchMay(FxRobot robot) {
    robot.interact(search::requestFocus);
    pulses(robot);
    assertThat(scene.getFocusOwner()).isEqualTo(search);
  }

  /** The toolkit finds a new owner when it draws next. */
  private static void pulses(FxRobot robot) {
    WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
    robot.interact(() -> {});
  }
}
