package se.rattdela.desktop.common;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

/**
 * Something small beside the button that asks for it. Lies wholly on the screen: where it would be
 * higher than that, its lists and text areas are lower.
 */
public final class Popover {
  private static final double EDGE = 8;

  /** What its arrow and its shadow, which the style sheet gives it, take above and below. */
  private static final double AROUND = 84;

  private final PopOver popover;
  private final Region body;

  /** A popover around its body, with its arrow at a place. */
  public Popover(Region body, ArrowLocation arrow) {
    this.body = body;
    body.getStyleClass().add("rd-popover-body");
    body.addEventFilter(KeyEvent.KEY_PRESSED, ReadingOrder::leaveField);
    popover = new PopOver(body);
    // The library's own colours would stand above the palette's.
    popover.getRoot().getStylesheets().clear();
    popover.setArrowLocation(arrow);
    popover.setAnimated(false);
    popover.setDetachable(false);
  }

  /** Shows it beside a node. */
  public void show(Node owner) {
    body.setMaxHeight(screen(owner).getHeight() - AROUND - 2 * EDGE);
    popover.show(owner);
    keepOnScreen(screen(owner));
  }

  /** Takes it away. */
  public void hide() {
    popover.hide();
  }

  /** Beside a field near the edge of the screen the popover would lie outside it. */
  private void keepOnScreen(Rectangle2D screen) {
    double lowest = Math.max(screen.getMinY(), screen.getMaxY() - popover.getHeight() - EDGE);
    double furthest = Math.max(screen.getMinX(), screen.getMaxX() - popover.getWidth() - EDGE);
    double down = Math.clamp(popover.getY(), screen.getMinY(), lowest) - popover.getY();
    double along = Math.clamp(popover.getX(), screen.getMinX(), furthest) - popover.getX();
    popover.setAnchorX(popover.getAnchorX() + along);
    popover.setAnchorY(popover.getAnchorY() + down);
  }

  private static Rectangle2D screen(Node owner) {
    Bounds at = owner.localToScreen(owner.getBoundsInLocal());
    return Screen.getScreensForRectangle(at.getMinX(), at.getMinY(), 1, 1).stream()
        .findFirst()
        .orElse(Screen.getPrimary())
        .getVisualBounds();
  }
}
