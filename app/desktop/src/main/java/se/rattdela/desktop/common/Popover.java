package se.rattdela.desktop.common;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

/** Something small beside the button that asks for it; lies wholly on the screen. */
public final class Popover {
  private static final double EDGE = 8;

  private final PopOver popover;

  /** A popover around its body, with its arrow at a place. */
  public Popover(Region body, ArrowLocation arrow) {
    body.getStyleClass().add("rd-popover-body");
    popover = new PopOver(body);
    popover.setArrowLocation(arrow);
    popover.setAnimated(false);
    popover.setDetachable(false);
  }

  /** Shows it beside a node. */
  public void show(Node owner) {
    popover.show(owner);
    keepOnScreen();
  }

  /** Takes it away. */
  public void hide() {
    popover.hide();
  }

  /** Beside a field near the edge of the screen the popover would lie outside it. */
  private void keepOnScreen() {
    Rectangle2D screen =
        Screen.getScreensForRectangle(popover.getX(), popover.getY(), 1, 1).stream()
            .findFirst()
            .orElse(Screen.getPrimary())
            .getVisualBounds();
    double lowest = Math.max(screen.getMinY(), screen.getMaxY() - popover.getHeight() - EDGE);
    double furthest = Math.max(screen.getMinX(), screen.getMaxX() - popover.getWidth() - EDGE);
    double down = Math.clamp(popover.getY(), screen.getMinY(), lowest) - popover.getY();
    double along = Math.clamp(popover.getX(), screen.getMinX(), furthest) - popover.getX();
    popover.setAnchorX(popover.getAnchorX() + along);
    popover.setAnchorY(popover.getAnchorY() + down);
  }
}
