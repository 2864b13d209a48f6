package se.rattdela.desktop.common;

import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * The one stage that all tests of a process share. A test finds it as the test before left it, and
 * the order of the tests differs from machine to machine, so nothing of that may be seen.
 */
public final class Stages {
  private Stages() {}

  /** Shows a scene in the stage, as large as the scene was made; call on the window's thread. */
  public static void show(Stage stage, Scene scene) {
    double width = scene.getWidth();
    double height = scene.getHeight();
    clear(stage, width, height);
    stage.setScene(scene);
    stage.show();
  }

  /** Makes the stage as a new one of that size, at the screen's corner, from where it can grow. */
  public static void clear(Stage stage, double width, double height) {
    LostFrames.forgive();
    // A window that is shown gets its new size later, when the platform has made it so large.
    stage.hide();
    stage.setMaximized(false);
    stage.setIconified(false);
    stage.setMinWidth(0);
    stage.setMinHeight(0);
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(width);
    stage.setHeight(height);
  }
}
