package se.rattdela.desktop.common;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;

/** Lets Tab go the way a page is read, and be caught by nothing on it. */
public final class ReadingOrder {
  private ReadingOrder() {}

  /**
   * Puts something in the middle of a pane that has something at its right already: Tab follows the
   * order in which the parts were put in.
   */
  public static void centre(BorderPane pane, Node middle) {
    Node right = pane.getRight();
    pane.setRight(null);
    pane.setCenter(middle);
    pane.setRight(right);
  }

  /** Fills the place that a part of a page has among the others, or empties it. */
  public static void fill(Pane place, Node part, boolean shown) {
    if (!shown) {
      place.getChildren().clear();
    } else if (!place.getChildren().contains(part)) {
      place.getChildren().setAll(part);
    }
  }

  /**
   * Tab leaves a field of several lines as it leaves any other, where the toolkit would write a
   * tabulator in it; nobody writes one in a decision.
   */
  public static void leaveField(KeyEvent pressed) {
    if (pressed.getTarget() instanceof TextArea area) {
      if (Shortcut.NEXT_FIELD.matches(pressed)) {
        area.requestFocusTraversal(TraversalDirection.NEXT);
        pressed.consume();
      } else if (Shortcut.PREVIOUS_FIELD.matches(pressed)) {
        area.requestFocusTraversal(TraversalDirection.PREVIOUS);
        pressed.consume();
      }
    }
  }
}
