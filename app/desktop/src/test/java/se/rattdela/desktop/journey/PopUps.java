package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.PopupWindow;
import org.testfx.api.FxRobot;
import se.rattdela.desktop.common.Pictures;
import se.rattdela.ui.Palette;

/** What stands in the popovers above a window. */
final class PopUps {
  private final FxRobot robot;
  private final Window window;

  PopUps(FxRobot robot, Window window) {
    this.robot = robot;
    this.window = window;
  }

  void press(String selector) {
    robot.interact(() -> find(ButtonBase.class, selector).fire());
    window.idle();
  }

  /** Presses a segment by its word. */
  void segment(String word) {
    robot.interact(() ->
        scenes().stream()
            .flatMap(scene -> scene.getRoot().lookupAll(".toggle-button").stream())
            .map(ButtonBase.class::cast)
            .filter(button -> word.equals(button.getText()))
            .findFirst()
            .orElseThrow()
            .fire());
  }

  void write(String selector, String text) {
    robot.interact(() -> find(TextInputControl.class, selector).setText(text));
  }

  String text(String selector) {
    return read(() -> find(Labeled.class, selector).getText());
  }

  boolean isDisabled(String selector) {
    return read(() -> find(Node.class, selector).isDisabled());
  }

  boolean exists(String selector) {
    return read(() -> search(selector).isPresent());
  }

  /** Every text that can be read in a popover now. */
  List<String> words() {
    return read(() ->
        scenes().stream()
            .flatMap(scene -> scene.getRoot().lookupAll(".label").stream())
            .map(node -> node instanceof Labeled labeled ? labeled.getText() : "")
            .filter(Objects::nonNull)
            .toList());
  }

  /** The popover as it is, and at 150 %. */
  void picture(String name) {
    robot.interact(() -> {
      Scene scene = scenes().getFirst();
      settle(scene);
      Pictures.take(scene, name + "-light");
      Pictures.take(scene, name + "-150", 1.5);
      double right = scene.getWindow().getX() + scene.getWindow().getWidth();
      assertThat(right).as("inside the screen").isLessThanOrEqualTo(screenWidth());
    });
  }

  /** The popover that a button opens, in the dark; it is opened anew in the light. */
  void darkPicture(String name, String opener) {
    hide();
    robot.interact(() -> window.looks().paletteProperty().set(Palette.DARK));
    window.press(opener);
    robot.interact(() -> {
      Scene scene = scenes().getFirst();
      settle(scene);
      Pictures.take(scene, name + "-dark");
    });
    hide();
    robot.interact(() -> window.looks().paletteProperty().set(Palette.LIGHT));
    window.press(opener);
  }

  private void hide() {
    robot.interact(() -> scenes().forEach(scene -> scene.getWindow().hide()));
  }

  private static double screenWidth() {
    return javafx.stage.Screen.getPrimary().getVisualBounds().getMaxX();
  }

  private static void settle(Scene scene) {
    Parent root = scene.getRoot();
    root.applyCss();
    root.layout();
  }

  private <T> T read(Supplier<T> supplier) {
    AtomicReference<T> value = new AtomicReference<>();
    robot.interact(() -> value.set(supplier.get()));
    return Objects.requireNonNull(value.get());
  }

  private <N extends Node> N find(Class<N> type, String selector) {
    Optional<Node> found = search(selector);
    assertThat(found).as("popped up %s", selector).isPresent();
    return type.cast(found.orElseThrow());
  }

  private static Optional<Node> search(String selector) {
    return scenes().stream()
        .flatMap(scene -> scene.getRoot().lookupAll(selector).stream())
        .filter(Node::isVisible)
        .findFirst();
  }

  private static List<Scene> scenes() {
    List<Scene> scenes = new ArrayList<>();
    for (javafx.stage.Window each : javafx.stage.Window.getWindows()) {
      if (each instanceof PopupWindow popup && popup.isShowing()) {
        scenes.add(popup.getScene());
      }
    }
    return scenes;
  }
}
