package se.rattdela.desktop.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A test does not see how the test before left the stage. */
@ExtendWith(ApplicationExtension.class)
@Timeout(value = 1, unit = TimeUnit.MINUTES)
@SuppressWarnings("NullAway.Init") // filled by start
class StagesTest {
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @Test
  void aSceneIsAsLargeAsItWasMade(FxRobot robot) {
    robot.interact(() -> Stages.show(stage, new Scene(new Region(), 300, 200)));
    Region root = new Region();
    robot.interact(() -> Stages.show(stage, new Scene(root, 1160, 728)));
    assertThat(root.getWidth()).isEqualTo(1160);
    assertThat(root.getHeight()).isEqualTo(728);
    robot.interact(() -> stage.setMinWidth(1400));
    Region narrow = new Region();
    robot.interact(() -> Stages.show(stage, new Scene(narrow, 300, 200)));
    assertThat(narrow.getWidth()).isEqualTo(300);
  }
}
