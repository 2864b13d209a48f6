package se.rattdela.desktop.journey;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;
import se.rattdela.desktop.matrix.SharingMatrix;

/**
 * Whether every word has its room: none is cut by an ellipsis without a tooltip that says all of
 * it, none goes on in the next line, and none lies past an edge that cannot be scrolled to.
 */
final class Fitting {
  private static final double HAIR = 1.5;

  /** Letters of a word that no column can be made for; long Swedish words have up to 25. */
  private static final int ENDLESS = 28;

  private final Scene scene;
  private final boolean scrolled;
  private final Set<String> faults = new LinkedHashSet<>();

  /**
   * What is in a scene.
   *
   * @param scrolled whether a page as a whole may need to be scrolled here
   */
  Fitting(Scene scene, boolean scrolled) {
    this.scene = scene;
    this.scrolled = scrolled;
  }

  /** Every word has its room, and everything can be come to. */
  Set<String> faults() {
    Inspection.each(
        scene.getRoot(),
        node -> {
          if (node instanceof Text text && text.getParent() instanceof Labeled labeled) {
            ellipsis(labeled, text.getText());
            broken(text);
            spilt(text);
          }
        });
    return unreachable();
  }

  /** Every text and every control lies in the window, or can be scrolled to. */
  Set<String> unreachable() {
    Inspection.each(
        scene.getRoot(),
        node -> {
          if (node instanceof Text text && !text.getText().isBlank()) {
            beyondAnEdge(text, "“" + text.getText().replace('\n', ' ') + "”");
          } else if (isWorked(node)) {
            beyondAnEdge(node, "“" + Inspection.nameOf(node) + "”");
          }
        });
    return faults;
  }

  /** What is worked by the hand, without a word in it that is looked at anyway. */
  private static boolean isWorked(Node node) {
    return node instanceof Control control
        && control.isFocusTraversable()
        && !(node instanceof ScrollPane)
        && !(node instanceof IndexedCell<?>)
        && !(node instanceof Labeled labeled
            && labeled.getText() != null
            && !labeled.getText().isBlank());
  }

  private void ellipsis(Labeled labeled, String shown) {
    String full = labeled.getText();
    if (full != null
        && !full.equals(shown)
        && shown.endsWith(labeled.getEllipsisString())
        && !isTold(labeled, full)) {
      faults.add(
          "cut “" + full.replace('\n', ' ') + "” to “" + shown + "”: " + Inspection.way(labeled));
    }
  }

  /**
   * A line ends where a word, a date or a citation does. In a column that is narrower than a word
   * the toolkit goes on with the rest of the word in the next line.
   */
  private void broken(Text text) {
    String all = text.getText();
    if (text.getWrappingWidth() <= 0 || all.isEmpty()) {
      return;
    }
    BreakIterator allowed = BreakIterator.getLineInstance(Locale.ROOT);
    allowed.setText(all);
    for (TextLineInfo line : text.getLayoutInfo().getTextLines(false)) {
      int end = line.end();
      if (end > 0
          && end < all.length()
          && all.charAt(end - 1) != '\n'
          && !allowed.isBoundary(end)) {
        int from = allowed.preceding(end);
        int to = allowed.following(end);
        if (all.substring(from, to).strip().length() <= ENDLESS) {
          faults.add(
              "broken “"
                  + all.substring(from, end)
                  + "|"
                  + all.substring(end, to)
                  + "”: "
                  + Inspection.way(text.getParent()));
        }
      }
    }
  }

  /** What a row says stays in the row. */
  private void spilt(Text text) {
    for (Parent each = text.getParent(); each != null; each = each.getParent()) {
      if (each instanceof TableCell<?, ?> cell) {
        Bounds words = text.localToScene(text.getLayoutBounds());
        Bounds row = cell.localToScene(cell.getLayoutBounds());
        if (words.getMinY() < row.getMinY() - HAIR || words.getMaxY() > row.getMaxY() + HAIR) {
          faults.add(
              "out of its row “"
                  + text.getText().replace('\n', ' ')
                  + "”: "
                  + Inspection.way(text.getParent()));
        }
        return;
      }
    }
  }

  /** A tooltip of the label itself, or of what it is the face of, says all of it. */
  private static boolean isTold(Node node, String full) {
    for (Node each = node; each != null; each = each.getParent()) {
      Tooltip tooltip =
          each instanceof Control control
              ? control.getTooltip()
              : (Tooltip) each.getProperties().get("javafx.scene.control.Tooltip");
      if (tooltip != null && tooltip.getText() != null && saysAll(tooltip.getText(), full)) {
        return true;
      }
    }
    return false;
  }

  /** Whether all of a node is in the window, and in what it may be scrolled in. */
  static boolean isInSight(Node node) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    Scene scene = node.getScene();
    if (scene == null
        || bounds.getMaxX() > scene.getWidth() + HAIR
        || bounds.getMinX() < -HAIR
        || bounds.getMaxY() > scene.getHeight() + HAIR
        || bounds.getMinY() < -HAIR) {
      return false;
    }
    for (Parent each = node.getParent(); each != null; each = each.getParent()) {
      if (each instanceof ScrollPane || "content".equals(each.getId())) {
        Bounds view = each.localToScene(each.getLayoutBounds());
        if (bounds.getMaxX() > view.getMaxX() + HAIR
            || bounds.getMinX() < view.getMinX() - HAIR
            || bounds.getMaxY() > view.getMaxY() + HAIR
            || bounds.getMinY() < view.getMinY() - HAIR) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean saysAll(String tooltip, String full) {
    return Arrays.stream(full.split("\\s+")).allMatch(tooltip::contains);
  }

  private void beyondAnEdge(Node node, String name) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    Bounds room = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
    boolean across = true;
    boolean down = true;
    for (Parent each = node.getParent(); each != null; each = each.getParent()) {
      if (each instanceof TextInputControl) {
        return;
      }
      if (each instanceof IndexedCell<?>
          || each instanceof VirtualFlow<?>
          || each instanceof SharingMatrix) {
        down = false; // the rest of a list is scrolled to
      }
      if (each instanceof ScrollPane pane && (scrolled || !"pageScroll".equals(pane.getId()))) {
        down = down && pane.getVbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER;
        across = across && (pane.isFitToWidth() && !wider(pane));
      }
      if (each instanceof VirtualFlow<?> && isScrolledAcross(each)) {
        across = false;
      }
      if (each instanceof ScrollPane || "content".equals(each.getId())) {
        Bounds view = each.localToScene(each.getLayoutBounds());
        boolean wide =
            bounds.getMaxX() > view.getMaxX() + HAIR || bounds.getMinX() < view.getMinX() - HAIR;
        boolean high =
            bounds.getMaxY() > view.getMaxY() + HAIR || bounds.getMinY() < view.getMinY() - HAIR;
        if ((across && wide) || (down && high)) {
          past(node, name);
          return;
        }
      }
    }
    boolean wide = bounds.getMaxX() > room.getMaxX() + HAIR || bounds.getMinX() < -HAIR;
    boolean high = bounds.getMaxY() > room.getMaxY() + HAIR || bounds.getMinY() < -HAIR;
    if ((across && wide) || (down && high)) {
      past(node, name);
    }
  }

  private void past(Node node, String name) {
    faults.add("past the edge " + name + ": " + Inspection.way(node));
  }

  private static boolean wider(ScrollPane pane) {
    Node content = pane.getContent();
    return content != null
        && content.getLayoutBounds().getWidth() > pane.getViewportBounds().getWidth() + HAIR
        && pane.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER;
  }

  private static boolean isScrolledAcross(Parent flow) {
    return flow.lookupAll(".scroll-bar").stream()
        .anyMatch(bar ->
            bar instanceof javafx.scene.control.ScrollBar scroll
                && scroll.isVisible()
                && scroll.getOrientation() == javafx.geometry.Orientation.HORIZONTAL);
  }
}
