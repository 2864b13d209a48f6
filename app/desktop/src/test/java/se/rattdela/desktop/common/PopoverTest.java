package se.rattdela.desktop.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Path;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.PopOver.ArrowLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.rattdela.desktop.shell.Looks;
import se.rattdela.ui.Palette;
import se.rattdela.ui.UiCatalogue;

/** A popover is seen in full and has the window's colours. */
@ExtendWith(ApplicationExtension.class)
@Timeout(value = 1, unit = TimeUnit.MINUTES)
@SuppressWarnings("NullAway.Init") // filled by start
class PopoverTest {
  private Button owner;
  private Button last;
  private VBox body;
  private Looks looks;
  private Rectangle2D screen;

  @Start
  void start(Stage stage) {
    screen = Screen.getPrimary().getVisualBounds();
    owner = new Button("Fraser");
    last = new Button("Klar");
    body = new VBox();
    looks = new Looks(new UiCatalogue());
    Scene scene = new Scene(new Pane(owner), screen.getWidth(), screen.getHeight());
    looks.dress(scene);
    Stages.show(stage, scene);
    body.setPrefWidth(400);
  }

  @Test
  void whatIsHigherThanTheScreenIsReachedToItsEnd(FxRobot robot) {
    ListView<Integer> list = new ListView<>();
    list.getItems().setAll(IntStream.range(0, 500).boxed().toList());
    list.setPrefHeight(4000);
    show(robot, ArrowLocation.TOP_RIGHT, screen.getWidth() / 2, 40, new Label("Fras"), list, last);
    Bounds end = onScreen(last);
    assertThat(screen.contains(end.getMinX(), end.getMinY(), end.getWidth(), end.getHeight()))
        .as("%s on %s", end, screen)
        .isTrue();
    assertThat(end.getHeight()).isGreaterThan(20);
  }

  @Test
  void itsFrameHasTheColoursOfNow(FxRobot robot) {
    Popover popover =
        show(robot, ArrowLocation.TOP_RIGHT, screen.getWidth() / 2, 40, new Label("Fras"), last);
    assertThat(fill(robot)).isEqualTo(Color.WHITE);
    robot.interact(popover::hide);
    robot.interact(() -> looks.paletteProperty().set(Palette.DARK));
    robot.interact(() -> popover.show(owner));
    assertThat(fill(robot)).isEqualTo(Color.web("#0D1117"));
  }

  private Popover show(FxRobot robot, ArrowLocation arrow, double x, double y, Node... what) {
    Popover[] made = new Popover[1];
    robot.interact(() -> {
      owner.relocate(x, y);
      body.getChildren().setAll(what);
      made[0] = new Popover(body, arrow);
    });
    robot.interact(() -> made[0].show(owner));
    robot.interact(() -> body.getScene().getRoot().layout());
    return made[0];
  }

  private static Bounds onScreen(Node node) {
    return node.localToScreen(node.getBoundsInLocal());
  }

  /** The colour that the frame has when it is next drawn. */
  private static Paint fill(FxRobot robot) {
    Paint[] fill = new Paint[1];
    robot.interact(() -> {
      Path frame = frame();
      frame.getScene().getRoot().applyCss();
      fill[0] = frame.getFill();
    });
    return fill[0];
  }

  private static Path frame() {
    return Window.getWindows().stream()
        .filter(PopupWindow.class::isInstance)
        .map(window -> window.getScene().getRoot().lookup(".popover > .border"))
        .filter(Path.class::isInstance)
        .map(Path.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
