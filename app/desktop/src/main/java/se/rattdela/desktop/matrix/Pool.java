package se.rattdela.desktop.matrix;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import javafx.scene.Node;

/** Nodes of one kind in a layer, used again when they have been scrolled away. */
final class Pool<N extends Node> {
  private final Deque<N> spares = new ArrayDeque<>();
  private final Supplier<N> maker;
  private final GridPort port;
  private int made;

  Pool(GridPort port, Supplier<N> maker) {
    this.port = port;
    this.maker = maker;
  }

  N take() {
    if (spares.isEmpty()) {
      N node = maker.get();
      port.add(node);
      made++;
      return node;
    }
    N node = spares.pop();
    node.setVisible(true);
    return node;
  }

  /** How many there are, shown or not. */
  int made() {
    return made;
  }

  void give(N node) {
    node.setVisible(false);
    spares.push(node);
  }

  /** Takes back those whose place is out of view. */
  void giveBack(Map<Integer, N> shown, IntPredicate out) {
    shown
        .entrySet()
        .removeIf(each -> {
          boolean gone = out.test(each.getKey());
          if (gone) {
            give(each.getValue());
          }
          return gone;
        });
  }
}
