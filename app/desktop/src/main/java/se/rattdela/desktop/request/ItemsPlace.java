package se.rattdela.desktop.request;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;

/**
 * Where the items of a registration stand: beside the form where there is room, else below it, and
 * then a line at the foot of the page says what is ticked.
 */
final class ItemsPlace {
  private static final double NARROW = 980;

  private final ScrollPane scroll;
  private final VBox stack;
  private final HBox columns;
  private final VBox card;
  private final TickedLine line;
  private final List<Node> onlyWide;

  /**
   * Follows the width of the page.
   *
   * @param stack holds the form, and below it the items where there is no room beside
   * @param columns holds the form, and beside it the items where there is
   * @param onlyWide what is left out where there is no room
   */
  ItemsPlace(
      ScrollPane scroll, VBox stack, HBox columns, VBox card, Texts texts, List<Node> onlyWide) {
    this.scroll = scroll;
    this.stack = stack;
    this.columns = columns;
    this.card = card;
    this.onlyWide = List.copyOf(onlyWide);
    this.line = new TickedLine(texts, this::reveal);
    Nodes.show(line, false);
    scroll
        .widthProperty()
        .addListener((observable, before, now) -> place(now.doubleValue() < NARROW));
  }

  /** Stands at the foot of the page. */
  TickedLine line() {
    return line;
  }

  private void place(boolean below) {
    onlyWide.forEach(each -> Nodes.show(each, !below));
    Nodes.show(line, below);
    if (below && columns.getChildren().remove(card)) {
      stack.getChildren().add(card);
    } else if (!below && stack.getChildren().remove(card)) {
      columns.getChildren().add(card);
    }
  }

  /** Scrolls to the items and takes the keyboard to the first tick. */
  private void reveal() {
    scroll.layout();
    Bounds at = stack.sceneToLocal(card.localToScene(card.getLayoutBounds()));
    double hidden = stack.getHeight() - scroll.getViewportBounds().getHeight();
    scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(at.getMinY() / hidden, 0, 1));
    for (Node each : card.lookupAll(".check-box")) {
      if (each instanceof CheckBox) {
        each.requestFocus();
        return;
      }
    }
  }
}
