package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.testfx.api.FxRobot;

/** The keyboard of somebody who knows the program, in the window that is tested. */
final class Keyboard {
  /** Somebody who must press Tab more often than this takes the mouse. */
  private static final int MOST_TABS = 4;

  private final Window window;
  private final FxRobot robot;

  Keyboard(Window window, FxRobot robot) {
    this.window = window;
    this.robot = robot;
  }

  /** What the keyboard is at. */
  Node focused() {
    return window.read(() -> window.scene().getFocusOwner());
  }

  /** Presses a key, with Ctrl or without, where the keyboard is. */
  void shortcut(String name, KeyCode code, boolean control) {
    window.idle();
    window.says(name);
    window.actions().keys(name, control ? 2 : 1);
    strike(code, control);
    window.idle();
  }

  /** A key as the window gets it; the robot's may be lost on a busy machine. */
  void strike(KeyCode code, boolean control) {
    window.interact(() -> {
      Node at = window.scene().getFocusOwner();
      Node target = at == null ? window.scene().getRoot() : at;
      for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
        Event.fireEvent(target, new KeyEvent(type, "", "", code, false, control, false, false));
      }
    });
  }

  /** Puts a text from elsewhere in a field. */
  void paste(String selector, String text) {
    window.idle();
    window.says(selector);
    window.actions().keys("copy and paste " + selector, 6);
    window.interact(() -> window.find(TextInputControl.class, selector).setText(text));
    window.idle();
  }

  /** Writes a phrase in a field, found by the beginning of a word. */
  void phrase(String selector, String beginning) {
    window.idle();
    window.says(selector);
    int tabs = tabsTo(selector);
    window.actions().keys("phrases at " + selector, tabs < 0 ? 2 : 2 + tabs);
    if (tabs < 0) {
      window.actions().click(selector);
    }
    strike(KeyCode.SPACE, true);
    window.idle();
    window.actions().keys("phrase " + beginning, beginning.length() + 1);
    window.interact(() -> {
      TextInputControl search = robot.lookup("#phrase-search").queryAs(TextInputControl.class);
      search.setText(beginning);
      Event.fireEvent(
          search,
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    });
    window.idle();
    assertThat(window.read(() -> window.find(TextInputControl.class, selector).getText()))
        .isNotBlank();
  }

  /** How many times Tab is pressed to come to a field, which then has the keyboard; −1 is far. */
  private int tabsTo(String selector) {
    AtomicInteger tabs = new AtomicInteger(-1);
    window.interact(() -> {
      Node target = window.find(Node.class, selector);
      for (int i = 0; i <= MOST_TABS; i++) {
        Node at = window.scene().getFocusOwner();
        if (target.equals(at)) {
          tabs.set(i);
          return;
        }
        if (at != null) {
          at.requestFocusTraversal(TraversalDirection.NEXT);
        }
      }
      target.requestFocus();
    });
    return tabs.get();
  }
}
