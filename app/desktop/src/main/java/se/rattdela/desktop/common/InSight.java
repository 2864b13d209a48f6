package se.rattdela.desktop.common;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Scrolls what the user must see into sight. */
public final class InSight {
  private InSight() {}

  /**
   * Scrolls the page around a node no further than until all of it is seen, or its beginning where
   * it is taller than the page.
   */
  public static void bring(Node node) {
    for (Parent each = node.getParent(); each != null; each = each.getParent()) {
      if (each instanceof ScrollPane pane && pane.getContent() != null) {
        pane.applyCss();
        pane.layout();
        scroll(pane, node);
        return;
      }
    }
  }

  private static void scroll(ScrollPane pane, Node node) {
    double seen = pane.getViewportBounds().getHeight();
    double all = pane.getContent().getLayoutBounds().getHeight();
    if (all <= seen) {
      return;
    }
    Bounds here = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double top = pane.getVvalue() * (all - seen);
    double wanted = top;
    if (here.getMaxY() > top + seen) {
      wanted = here.getMaxY() - seen;
    }
    if (here.getMinY() < wanted) {
      wanted = here.getMinY();
    }
    if (wanted != top) {
      pane.setVvalue(Math.clamp(wanted / (all - seen), 0, 1));
    }
  }
}
