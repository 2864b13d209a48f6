package se.rattdela.desktop.common;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;
import org.jspecify.annotations.Nullable;

/**
 * Something small beside the button that asks for it. Lies wholly on the screen: what is higher
 * than the screen makes its lists and text areas lower, and the arrow follows when the rest has to
 * be moved.
 */
public final class Popover {
  private static final double EDGE = 8;

  /** What its shadow takes on each side, as the style sheet has it. */
  private static final double SHADOW = 20;

  private final PopOver popover;
  private final Region body;
  private final ArrowLocation arrow;
  private final double arrowSize;
  private final double arrowIndent;
  private @Nullable Rectangle2D shownOn;

  /** A popover around its body, with its arrow at a place. */
  public Popover(Region body, ArrowLocation arrow) {
    this.body = body;
    this.arrow = arrow;
    body.getStyleClass().add("rd-popover-body");
    popover = new PopOver(body);
    // The library's own colours would stand above the palette's.
    popover.getRoot().getStylesheets().clear();
    popover.setArrowLocation(arrow);
    popover.setAnimated(false);
    popover.setDetachable(false);
    arrowSize = popover.getArrowSize();
    arrowIndent = popover.getArrowIndent();
    popover
        .heightProperty()
        .addListener((observable, before, now) -> {
          Rectangle2D screen = shownOn;
          if (screen != null && popover.isShowing()) {
            keepOn(screen);
          }
        });
  }

  /** Shows it beside a node. */
  public void show(Node owner) {
    Bounds at = owner.localToScreen(owner.getBoundsInLocal());
    Rectangle2D screen = screen(at);
    shownOn = null;
    body.setMaxHeight(screen.getHeight() - 2 * (EDGE + SHADOW + arrowSize));
    popover.setArrowLocation(arrow);
    popover.setArrowIndent(arrowIndent);
    popover.setArrowSize(arrowSize);
    popover.show(owner);
    // The library makes it as high and as wide as twice the way from its corner to the arrow.
    popover.getRoot().minWidthProperty().unbind();
    popover.getRoot().minHeightProperty().unbind();
    popover.getRoot().setMinSize(0, 0);
    place(at, screen);
    pointAt(at);
    shownOn = screen;
  }

  /** Takes it away. */
  public void hide() {
    popover.hide();
  }

  private static Rectangle2D screen(Bounds at) {
    return Screen.getScreensForRectangle(at.getMinX(), at.getMinY(), 1, 1).stream()
        .findFirst()
        .orElse(Screen.getPrimary())
        .getVisualBounds();
  }

  /**
   * Near an edge the platform and the library both move it, which is once too much: it is moved
   * back as near to its owner as the screen lets it.
   */
  private void place(Bounds owner, Rectangle2D screen) {
    Bounds now = body.localToScreen(body.getBoundsInLocal());
    if (isBeside()) {
      double wanted = owner.getCenterY() - tip(now.getHeight()) - now.getMinY();
      move(
          0,
          within(
              popover.getY(),
              wanted,
              screen.getMinY(),
              end(screen.getMaxY(), popover.getHeight())));
    } else {
      double wanted = owner.getCenterX() - tip(now.getWidth()) - now.getMinX();
      move(
          within(
              popover.getX(), wanted, screen.getMinX(), end(screen.getMaxX(), popover.getWidth())),
          0);
    }
    keepOn(screen);
  }

  private static double end(double edge, double size) {
    return edge - size - EDGE;
  }

  /** A move that does not lead past either end. */
  private static double within(double now, double wanted, double least, double most) {
    return Math.clamp(now + wanted, least, Math.max(least, most)) - now;
  }

  /** Where along its side the arrow was asked for. */
  private double tip(double length) {
    double corner = popover.getCornerRadius() + popover.getArrowIndent() + arrowSize;
    return switch (arrow) {
      case TOP_LEFT, BOTTOM_LEFT, LEFT_TOP, RIGHT_TOP -> corner;
      case TOP_CENTER, BOTTOM_CENTER, LEFT_CENTER, RIGHT_CENTER -> length / 2;
      case TOP_RIGHT, BOTTOM_RIGHT, LEFT_BOTTOM, RIGHT_BOTTOM -> length - corner;
    };
  }

  private boolean isBeside() {
    return arrow.name().startsWith("LEFT") || arrow.name().startsWith("RIGHT");
  }

  private void move(double along, double down) {
    popover.setAnchorX(popover.getAnchorX() + along);
    popover.setAnchorY(popover.getAnchorY() + down);
  }

  private void keepOn(Rectangle2D screen) {
    double down =
        within(popover.getY(), 0, screen.getMinY(), end(screen.getMaxY(), popover.getHeight()));
    double along =
        within(popover.getX(), 0, screen.getMinX(), end(screen.getMaxX(), popover.getWidth()));
    move(along, down);
  }

  /** The arrow stands where it was asked for only as long as the popover does. */
  private void pointAt(Bounds owner) {
    Bounds now = body.localToScreen(body.getBoundsInLocal());
    boolean beside = isBeside();
    boolean covers =
        beside
            ? now.getMinX() < owner.getCenterX() && now.getMaxX() > owner.getCenterX()
            : now.getMinY() < owner.getCenterY() && now.getMaxY() > owner.getCenterY();
    if (covers) {
      popover.setArrowSize(0);
      return;
    }
    double corner = popover.getCornerRadius() + arrowSize;
    double wanted =
        beside ? owner.getCenterY() - now.getMinY() : owner.getCenterX() - now.getMinX();
    double length = beside ? now.getHeight() : now.getWidth();
    popover.setArrowIndent(Math.clamp(wanted - corner, 0, Math.max(0, length - 2 * corner)));
    popover.setArrowLocation(first());
  }

  /** The same side, measured from its beginning. */
  private ArrowLocation first() {
    return switch (arrow) {
      case TOP_LEFT, TOP_CENTER, TOP_RIGHT -> ArrowLocation.TOP_LEFT;
      case BOTTOM_LEFT, BOTTOM_CENTER, BOTTOM_RIGHT -> ArrowLocation.BOTTOM_LEFT;
      case LEFT_TOP, LEFT_CENTER, LEFT_BOTTOM -> ArrowLocation.LEFT_TOP;
      case RIGHT_TOP, RIGHT_CENTER, RIGHT_BOTTOM -> ArrowLocation.RIGHT_TOP;
    };
  }
}
