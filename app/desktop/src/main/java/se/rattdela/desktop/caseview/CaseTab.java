package se.rattdela.desktop.caseview;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/**
 * One tab of a case. The frame shows its node while the tab is chosen; listeners live between
 * activate and deactivate, as those of a screen.
 */
interface CaseTab {
  /** What the frame shows while the tab is chosen. */
  Node root();

  /** Starts listening. */
  default void activate() {}

  /** Stops listening. */
  default void deactivate() {}

  /** The case has been fetched, or fetched anew. */
  default void show(CaseViewModel.Opened opened) {}

  /** The tab has been chosen. */
  default void chosen() {}

  /** Another tab has been chosen instead. */
  default void left() {}

  /** The page is this wide now; told before it is laid out, so that tabs can fold in time. */
  default void width(double width) {}

  /** A key was pressed anywhere on the page while the tab is chosen; true when it was for it. */
  default boolean key(KeyEvent event) {
    return false;
  }

  /** Prints what is shown, where that is something for paper. */
  default void print() {}

  /** Puts the keyboard where the work of the tab begins. */
  default void focus() {}
}
