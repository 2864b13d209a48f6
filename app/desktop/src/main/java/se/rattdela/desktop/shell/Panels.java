package se.rattdela.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * Moves the keyboard between the parts of the window: the top, the rail, and each part of the page
 * that is shown. A part is a side of a border, an item of a split, or a column beside others.
 */
final class Panels {
  private final Node top;
  private final Node rail;
  private final Parent content;

  Panels(Node top, Node rail, Parent content) {
    this.top = top;
    this.rail = rail;
    this.content = content;
  }

  /** Moves to the next part, or to the one before, and around at the ends. */
  void move(boolean forward) {
    List<Node> parts = parts();
    if (parts.isEmpty()) {
      return;
    }
    int now = current(parts, top.getScene());
    int step = forward ? 1 : -1;
    int next = now < 0 ? 0 : Math.floorMod(now + step, parts.size());
    Node first = firstFocusable(parts.get(next));
    if (first != null) {
      first.requestFocus();
    }
  }

  /** The parts that something can be done in, in reading order. */
  List<Node> parts() {
    List<Node> parts = new ArrayList<>();
    addIfUseful(parts, rail);
    split(parts, content);
    addIfUseful(parts, top);
    return parts;
  }

  private static int current(List<Node> parts, @Nullable Scene scene) {
    Node owner = scene == null ? null : scene.getFocusOwner();
    for (Node each = owner; each != null; each = each.getParent()) {
      int at = parts.indexOf(each);
      if (at >= 0) {
        return at;
      }
    }
    return -1;
  }

  /** Splits a node where it has more than one useful part, else looks inside the only one. */
  private static void split(List<Node> parts, Node node) {
    List<Node> useful = children(node).stream().filter(Panels::isUseful).toList();
    boolean divides =
        node instanceof BorderPane || node instanceof SplitPane || node instanceof HBox;
    if (useful.size() == 1) {
      split(parts, useful.getFirst());
    } else if (divides && useful.size() > 1 && isLarge(useful)) {
      useful.forEach(each -> split(parts, each));
    } else if (isUseful(node)) {
      parts.add(node);
    }
  }

  /** A row of buttons is one part, not many. */
  private static boolean isLarge(List<Node> nodes) {
    return nodes.stream().anyMatch(each -> each instanceof Parent && !isControl(each));
  }

  private static boolean isControl(Node node) {
    return node instanceof javafx.scene.control.Control && !(node instanceof SplitPane);
  }

  private static List<Node> children(Node node) {
    return switch (node) {
      case SplitPane split -> List.copyOf(split.getItems());
      case TabPane tabs -> {
        Tab chosen = tabs.getSelectionModel().getSelectedItem();
        yield chosen == null || chosen.getContent() == null
            ? List.of()
            : List.of(chosen.getContent());
      }
      case javafx.scene.control.ScrollPane scroll ->
          scroll.getContent() == null ? List.of() : List.of(scroll.getContent());
      case javafx.scene.control.Control _ -> List.of();
      case Parent parent -> List.copyOf(parent.getChildrenUnmodifiable());
      default -> List.of();
    };
  }

  private static void addIfUseful(List<Node> parts, Node node) {
    if (isUseful(node)) {
      parts.add(node);
    }
  }

  private static boolean isUseful(Node node) {
    return firstFocusable(node) != null;
  }

  private static @Nullable Node firstFocusable(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return null;
    }
    boolean opens = node instanceof javafx.scene.control.ScrollPane || node instanceof SplitPane;
    if (node.isFocusTraversable() && !opens) {
      return node;
    }
    for (Node child : children(node)) {
      Node found = firstFocusable(child);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
