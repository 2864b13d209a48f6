package se.rattdela.desktop.common;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

/**
 * Something small beside the button that asks for it. Lies wholly on the screen: it turns to the
 * side where there is room, and what is taller than the screen is scrolled.
 */
public final class Popover {
  private static final double EDGE = 8;

  /** What stands around the body: padding, border and arrow. */
  private static final double FRAME = 56;

  private static final List<ArrowLocation> SIDES =
      List.of(
          ArrowLocation.TOP_LEFT,
          ArrowLocation.TOP_RIGHT,
          ArrowLocation.BOTTOM_LEFT,
          ArrowLocation.BOTTOM_RIGHT,
          ArrowLocation.RIGHT_TOP,
          ArrowLocation.RIGHT_BOTTOM,
          ArrowLocation.LEFT_TOP,
          ArrowLocation.LEFT_BOTTOM);

  private final PopOver popover;
  private final Scroll scroll;
  private final ArrowLocation wanted;
  private boolean turning;

  /**
   * A popover around its body.
   *
   * @param wanted where the arrow is as long as there is room
   */
  public Popover(Region body, ArrowLocation wanted) {
    this.wanted = wanted;
    body.getStyleClass().add("rd-popover-body");
    scroll = new Scroll(body);
    popover = new PopOver(scroll);
    popover.setArrowLocation(wanted);
    popover.setAnimated(false);
    popover.setDetachable(false);
    popover.heightProperty().addListener((observable, before, now) -> turn());
  }

  /** Shows it beside a node. */
  public void show(Node owner) {
    scroll.most = screen(owner).getHeight() - FRAME - 2 * EDGE;
    popover.setArrowLocation(wanted);
    popover.show(owner);
    turn();
  }

  /** Takes it away. */
  public void hide() {
    popover.hide();
  }

  /** To the first side where all of it is on the screen, else as near as can be. */
  private void turn() {
    Node owner = popover.getOwnerNode();
    if (turning || owner == null || !popover.isShowing()) {
      return;
    }
    turning = true;
    Rectangle2D screen = screen(owner);
    if (!isInside(screen)) {
      for (ArrowLocation side : SIDES) {
        popover.setArrowLocation(side);
        popover.show(owner);
        if (isInside(screen)) {
          break;
        }
      }
    }
    if (!isInside(screen)) {
      popover.setArrowLocation(wanted);
      popover.show(owner);
      keepOn(screen);
    }
    turning = false;
  }

  private boolean isInside(Rectangle2D screen) {
    return popover.getX() >= screen.getMinX()
        && popover.getY() >= screen.getMinY()
        && popover.getX() + popover.getWidth() <= screen.getMaxX()
        && popover.getY() + popover.getHeight() <= screen.getMaxY();
  }

  private void keepOn(Rectangle2D screen) {
    double lowest = Math.max(screen.getMinY(), screen.getMaxY() - popover.getHeight() - EDGE);
    double furthest = Math.max(screen.getMinX(), screen.getMaxX() - popover.getWidth() - EDGE);
    double down = Math.clamp(popover.getY(), screen.getMinY(), lowest) - popover.getY();
    double along = Math.clamp(popover.getX(), screen.getMinX(), furthest) - popover.getX();
    popover.setAnchorX(popover.getAnchorX() + along);
    popover.setAnchorY(popover.getAnchorY() + down);
  }

  private static Rectangle2D screen(Node owner) {
    Bounds at = owner.localToScreen(owner.getLayoutBounds());
    Bounds place = at == null ? new BoundingBox(0, 0, 1, 1) : at;
    return Screen.getScreensForRectangle(place.getMinX(), place.getMinY(), 1, 1).stream()
        .findFirst()
        .orElse(Screen.getPrimary())
        .getVisualBounds();
  }

  /** As large as its body, but no taller than the screen. */
  private static final class Scroll extends ScrollPane {
    private final Region body;
    private double most = Double.MAX_VALUE;

    Scroll(Region body) {
      super(body);
      this.body = body;
      setFitToWidth(true);
      setHbarPolicy(ScrollBarPolicy.NEVER);
      getStyleClass().add("rd-scroll");
    }

    @Override
    protected double computePrefWidth(double height) {
      return snapSizeX(body.prefWidth(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
      return Math.min(most, snapSizeY(body.prefHeight(snapSizeX(body.prefWidth(-1)))));
    }
  }
}
