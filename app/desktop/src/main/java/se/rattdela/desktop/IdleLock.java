package se.rattdela.desktop;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.session.CopiedHere;
import se.rattdela.desktop.shell.IdleWatch;

/**
 * Notices that nobody is there, and takes the page away. What was on the page is kept as it was,
 * outside the window, so that nothing written is lost and nothing is left to read; also not on the
 * clipboard, where it was copied from here.
 */
final class IdleLock {
  private static final Duration TICK = Duration.seconds(5);

  private final Stage stage;
  private final StackPane place;
  private final IdleWatch idle;
  private final CopiedHere copied =
      new CopiedHere(
          () -> Clipboard.getSystemClipboard().getString(),
          () -> Clipboard.getSystemClipboard().clear());
  private final Timeline ticker = new Timeline();
  private final EventHandler<InputEvent> hand = event -> touched();
  private final ChangeListener<Boolean> onFocus = (focused, was, now) -> use();
  private final ListChangeListener<Window> onWindows = this::follow;
  private @Nullable List<Node> behind;

  IdleLock(Stage stage, StackPane place, IdleWatch idle) {
    this.stage = stage;
    this.place = place;
    this.idle = idle;
  }

  /** Watches every window from now on, and looks at the time now and then. */
  void begin(Runnable onTick) {
    Window.getWindows().forEach(this::watch);
    Window.getWindows().addListener(onWindows);
    use();
    ticker.getKeyFrames().setAll(new KeyFrame(TICK, tick -> onTick.run()));
    ticker.setCycleCount(Animation.INDEFINITE);
    ticker.play();
  }

  /** Watches nothing any longer. */
  void end() {
    copied.leave();
    ticker.stop();
    Window.getWindows().removeListener(onWindows);
    Window.getWindows().forEach(this::leave);
  }

  private void watch(Window window) {
    window.addEventFilter(InputEvent.ANY, hand);
    window.focusedProperty().addListener(onFocus);
  }

  private void leave(Window window) {
    window.removeEventFilter(InputEvent.ANY, hand);
    window.focusedProperty().removeListener(onFocus);
  }

  /** A dialogue of ours that has the keyboard counts as much as the window itself. */
  private void use() {
    copied.used(Window.getWindows().stream().anyMatch(Window::isFocused));
  }

  private void touched() {
    idle.touch();
  }

  private void follow(ListChangeListener.Change<? extends Window> change) {
    while (change.next()) {
      change.getAddedSubList().forEach(this::watch);
      change.getRemoved().forEach(this::leave);
    }
    use();
  }

  /** Whether the window is to be locked now. */
  boolean isOver() {
    return idle.isOver();
  }

  /** How many minutes are left until then. */
  long minutesLeft() {
    return idle.minutesLeft();
  }

  /** Whether the page has been taken away. */
  boolean isLocked() {
    return behind != null;
  }

  /** Takes the page away and closes every other window; shows another page instead. */
  void lock(Parent page) {
    copied.leave();
    behind = List.copyOf(place.getChildren());
    for (Window each : List.copyOf(Window.getWindows())) {
      if (!each.equals(stage)) {
        each.hide();
      }
    }
    place.getChildren().setAll(page);
  }

  /** Puts the page back as it was. */
  void unlock() {
    List<Node> page = behind;
    if (page != null) {
      behind = null;
      idle.touch();
      place.getChildren().setAll(page);
    }
  }

  /** Forgets the page: somebody else signs in. */
  void forget() {
    copied.leave();
    behind = null;
    idle.touch();
  }
}
