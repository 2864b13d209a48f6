package se.rattdela.desktop.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TreeView;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.common.Tasks;

/**
 * Puts a page into the window a part at a time. Most of what it costs to open a page is the styling
 * of its new nodes, which the window's thread does in one go for all that is attached to it; so the
 * page is taken apart, and each part is attached and styled in an event of its own, out of sight,
 * between which keys and the mouse are heard. The page before stays to be looked at meanwhile, but
 * nothing can be done on it: clicks are dropped, and keys are kept for the page that comes.
 */
final class PageOpening {
  /** What is styled in one event, in plain nodes; some ten milliseconds. */
  private static final int AT_A_TIME = 60;

  private static final int LABEL = 4;
  private static final int CONTROL = 8;
  private static final int LIST = 30;

  private record Part(Node node, int weight, Runnable attach) {}

  private final Pane place;
  private final Tasks tasks;
  private Deque<Part> parts = new ArrayDeque<>();
  private final List<KeyEvent> keys = new ArrayList<>();
  private final EventHandler<InputEvent> hold = this::onInput;
  private final Parent page;
  private final Runnable done;
  private boolean cancelled;

  /**
   * A page that is not open yet.
   *
   * @param place where it comes instead of what is there
   * @param done what begins it when it is whole
   */
  PageOpening(Pane place, Tasks tasks, Parent page, Runnable done) {
    this.place = place;
    this.tasks = tasks;
    this.page = page;
    this.done = done;
  }

  /** Begins; goes on by itself. */
  void begin() {
    takeApart(page);
    page.setVisible(false);
    page.setManaged(false); // without a size, so that nothing folds itself before it is whole
    place.addEventFilter(InputEvent.ANY, hold);
    place.getChildren().add(page);
    page.applyCss();
    tasks.later(this::next);
  }

  /** Another page is wanted instead. */
  void cancel() {
    cancelled = true;
    place.removeEventFilter(InputEvent.ANY, hold);
    place.getChildren().remove(page);
  }

  private void next() {
    if (cancelled) {
      return;
    }
    if (parts.isEmpty()) {
      end();
      return;
    }
    List<Node> attached = new ArrayList<>();
    int weight = 0;
    while (!parts.isEmpty() && (weight == 0 || weight + parts.peek().weight() <= AT_A_TIME)) {
      Part part = parts.poll();
      part.attach().run();
      attached.add(part.node());
      weight += part.weight();
    }
    attached.forEach(Node::applyCss);
    tasks.later(this::next);
  }

  private void end() {
    place.removeEventFilter(InputEvent.ANY, hold);
    place.getChildren().removeIf(each -> !each.equals(page));
    page.setManaged(true);
    page.setVisible(true);
    done.run();
    for (KeyEvent key : keys) {
      Node focused = place.getScene() == null ? null : place.getScene().getFocusOwner();
      if (focused != null) {
        Event.fireEvent(focused, key.copyFor(focused, focused));
      }
    }
  }

  private void onInput(InputEvent event) {
    if (event instanceof KeyEvent key) {
      keys.add(key);
    }
    event.consume();
  }

  /** Takes away what a part holds where that is much, to be given back in the same order. */
  private void takeApart(Node node) {
    if (weight(node) <= AT_A_TIME) {
      return;
    }
    switch (node) {
      case BorderPane border -> sides(border);
      case ScrollPane scroll -> side(scroll.getContent(), scroll::setContent);
      case VBox box -> children(box);
      case HBox box -> children(box);
      case StackPane stack -> children(stack);
      case GridPane grid -> children(grid);
      case FlowPane flow -> children(flow);
      default -> {
        // what else holds nodes places them itself
      }
    }
  }

  /** In the order they are in, which is the order of the tab key. */
  private void sides(BorderPane border) {
    for (Node each : List.copyOf(border.getChildren())) {
      if (each.equals(border.getTop())) {
        side(each, border::setTop);
      } else if (each.equals(border.getLeft())) {
        side(each, border::setLeft);
      } else if (each.equals(border.getRight())) {
        side(each, border::setRight);
      } else if (each.equals(border.getBottom())) {
        side(each, border::setBottom);
      } else {
        side(each, border::setCenter);
      }
    }
  }

  private void side(@Nullable Node node, Consumer<@Nullable Node> attach) {
    if (node != null) {
      attach.accept(null);
      give(node, () -> attach.accept(node));
    }
  }

  private void children(Pane pane) {
    List<Node> all = List.copyOf(pane.getChildren());
    pane.getChildren().clear();
    all.forEach(each -> give(each, () -> pane.getChildren().add(each)));
  }

  private void give(Node node, Runnable attach) {
    Deque<Part> before = parts;
    parts = new ArrayDeque<>();
    takeApart(node);
    before.add(new Part(node, weight(node), attach));
    before.addAll(parts);
    parts = before;
  }

  private static int weight(Node node) {
    int own =
        switch (node) {
          case ScrollPane scroll ->
              CONTROL + (scroll.getContent() == null ? 0 : weight(scroll.getContent()));
          case TableView<?> table -> LIST;
          case TreeView<?> tree -> LIST;
          case ListView<?> list -> LIST;
          case TextArea area -> LIST;
          case ComboBoxBase<?> combo -> 2 * CONTROL;
          case Labeled labeled -> LABEL;
          case Control control -> CONTROL;
          default -> 1;
        };
    if (node instanceof Parent parent && !(node instanceof Control)) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        own += weight(child);
      }
    }
    return own;
  }
}
