package se.rattdela.desktop.journey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a scene with Tab and back with Shift Tab. Tab comes to every control, is caught by
 * none, and goes the way a page is read: down, to the right in a row, and up only into a column
 * further to the right. Shift Tab goes the same way back.
 */
final class FocusWalk {
  private static final double HAIR = 2;

  private final Scene scene;
  private final List<Node> all;
  private final Set<String> faults = new LinkedHashSet<>();

  /**
   * A walk through a scene.
   *
   * @param all what can be worked from the keyboard, in the order of the scene
   */
  FocusWalk(Scene scene, List<Node> all) {
    this.scene = scene;
    this.all = List.copyOf(all);
  }

  /** What is wrong with the way. */
  Set<String> faults() {
    if (all.isEmpty()) {
      return faults;
    }
    List<Node> way = walk(all.getFirst(), false);
    for (Node node : all) {
      if (!way.contains(node) && !isPartOf(node, way)) {
        faults.add("Tab does not come to: " + Inspection.way(node));
      }
    }
    if (way.size() > 2) {
      back(way);
    }
    return faults;
  }

  /** Where Tab leads, until it comes to where it has been. */
  private List<Node> walk(Node first, boolean back) {
    first.requestFocus();
    Set<Node> reached = new LinkedHashSet<>();
    Node at = scene.getFocusOwner();
    for (int i = 0; at != null && i < 4 * all.size() + 50 && reached.add(at); i++) {
      tab(at, back);
      Node next = scene.getFocusOwner();
      if (at.equals(next) && all.size() > 1) {
        faults.add("Tab is caught by: " + Inspection.way(at));
      } else if (!back && next != null && !reached.contains(next)) {
        readingOrder(at, next);
      }
      at = next;
    }
    return new ArrayList<>(reached);
  }

  private void back(List<Node> way) {
    List<Node> returned = walk(way.getLast(), true).reversed();
    List<Object> there = stops(way);
    List<Object> here = stops(returned);
    if (!there.equals(here)) {
      int i = 0;
      while (i < Math.min(there.size(), here.size())
          && Objects.equals(there.get(there.size() - 1 - i), here.get(here.size() - 1 - i))) {
        i++;
      }
      Node last = way.get(Math.max(0, way.size() - 1 - i));
      faults.add("Shift Tab does not go the way back, at: " + Inspection.way(last));
    }
  }

  /** The choices of one group are one stop: which of them has the keyboard is the group's. */
  private static List<Object> stops(List<Node> way) {
    List<Object> stops = new ArrayList<>();
    for (Node node : way) {
      Object stop =
          node instanceof Toggle toggle && toggle.getToggleGroup() != null
              ? toggle.getToggleGroup()
              : node;
      if (!stops.contains(stop)) {
        stops.add(stop);
      }
    }
    return stops;
  }

  private static void tab(Node at, boolean back) {
    for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
      Event.fireEvent(at, new KeyEvent(type, "", "", KeyCode.TAB, back, false, false, false));
    }
  }

  private void readingOrder(Node from, Node to) {
    Parent around = around(from, to);
    Bounds a = seen(from, around);
    Bounds b = seen(to, around);
    boolean up = b.getMaxY() <= a.getMinY() + HAIR && b.getMinX() < a.getMaxX() - HAIR;
    boolean sameRow =
        Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY())
            > Math.min(a.getHeight(), b.getHeight()) / 2;
    boolean left = sameRow && b.getMaxX() <= a.getMinX() + HAIR;
    if (up || left) {
      faults.add(
          "Tab goes "
              + (up ? "up" : "left")
              + " from “"
              + Inspection.nameOf(from)
              + "” "
              + Inspection.way(from)
              + " to “"
              + Inspection.nameOf(to)
              + "” "
              + Inspection.way(to));
    }
  }

  private static @Nullable Parent around(Node one, Node other) {
    for (Parent each = one.getParent(); each != null; each = each.getParent()) {
      for (Parent of = other.getParent(); of != null; of = of.getParent()) {
        if (each.equals(of)) {
          return each;
        }
      }
    }
    return null;
  }

  /** Where a node is seen from around: what is scrolled is where it is scrolled in. */
  private static Bounds seen(Node node, @Nullable Parent around) {
    Node seen = node;
    for (Parent each = node.getParent();
        each != null && !each.equals(around);
        each = each.getParent()) {
      if (each instanceof ScrollPane) {
        seen = each;
      }
    }
    return seen.localToScene(seen.getLayoutBounds());
  }

  /**
   * Cells, and the others of a group of choices, are reached by the arrows from what is reached.
   */
  private static boolean isPartOf(Node node, List<Node> reached) {
    if (node instanceof Toggle toggle && toggle.getToggleGroup() != null) {
      if (reached.stream()
          .anyMatch(each ->
              each instanceof Toggle other
                  && toggle.getToggleGroup().equals(other.getToggleGroup()))) {
        return true;
      }
    }
    for (Parent each = node.getParent(); each != null; each = each.getParent()) {
      if (reached.contains(each) || each instanceof IndexedCell<?>) {
        return true;
      }
    }
    return false;
  }
}
