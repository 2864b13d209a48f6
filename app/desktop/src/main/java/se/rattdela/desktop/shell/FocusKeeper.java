package se.rattdela.desktop.shell;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the focus on the page when the control that had it goes away, as a button does that did its
 * work. The toolkit would give it to the first field of the window, which searches for people: the
 * next words typed would be searched for.
 */
final class FocusKeeper {
  private final Node page;
  private final Node search;
  private final ChangeListener<@Nullable Node> moved =
      (observable, before, now) -> moved(before, now);
  private @Nullable Node last;

  /**
   * Begins to keep it.
   *
   * @param page has the focus where no control of the page does
   * @param search what must get it by the user's wish only
   */
  FocusKeeper(Node page, Node search) {
    this.page = page;
    this.search = search;
    page.sceneProperty().addListener((observable, before, now) -> follow(before, now));
    follow(null, page.getScene());
  }

  private void follow(@Nullable Scene before, @Nullable Scene now) {
    if (before != null) {
      before.focusOwnerProperty().removeListener(moved);
    }
    if (now != null) {
      now.focusOwnerProperty().addListener(moved);
    }
  }

  private void moved(@Nullable Node before, @Nullable Node now) {
    // A control that is taken away leaves nobody with the focus at first.
    Node had = before == null ? last : before;
    last = now == null ? had : now;
    if (search.equals(now) && had != null && isGone(had)) {
      page.requestFocus();
    }
  }

  /** Whether a node cannot have the focus any more. */
  private static boolean isGone(Node node) {
    if (node.getScene() == null || node.isDisabled()) {
      return true;
    }
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return true;
      }
    }
    return false;
  }
}
