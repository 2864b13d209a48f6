package se.rattdela.desktop.journey;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Whether every colour that is shown is one of the palette's, and every text differs enough from
 * what is behind it: 4.5 to 1, or 3 to 1 for a control that cannot be used now, which WCAG 2
 * exempts altogether.
 */
final class Colours {
  private static final double TEXT = 4.5;
  private static final double DISABLED = 3;

  private final Scene scene;
  private final Set<Color> palette;
  private final Set<String> faults = new LinkedHashSet<>();

  Colours(Scene scene, Set<Color> palette) {
    this.scene = scene;
    this.palette = palette;
  }

  Set<String> faults() {
    Inspection.each(scene.getRoot(), this::look);
    return faults;
  }

  private void look(Node node) {
    if (node instanceof Region region) {
      if (region.getBackground() != null) {
        for (BackgroundFill fill : region.getBackground().getFills()) {
          colour(fill.getFill(), "background", node);
        }
      }
      if (region.getBorder() != null) {
        for (BorderStroke stroke : region.getBorder().getStrokes()) {
          colour(stroke.getTopStroke(), "border", node);
        }
      }
    }
    switch (node) {
      case FontIcon icon -> colour(icon.getIconColor(), "icon", node);
      case Text text -> {
        if (!text.getText().isBlank()) {
          colour(text.getFill(), "text", node);
          contrast(text);
        }
      }
      case Shape shape -> {
        colour(shape.getFill(), "shape", node);
        colour(shape.getStroke(), "stroke", node);
      }
      default -> {}
    }
  }

  private void colour(@Nullable Paint paint, String what, Node node) {
    if (paint == null || isNotOfTheProgram(node)) {
      return;
    }
    switch (paint) {
      case Color colour -> {
        if (colour.getOpacity() > 0 && !palette.contains(opaque(colour))) {
          faults.add(what + " " + hex(colour) + " is not of the palette: " + Inspection.way(node));
        }
      }
      // ControlsFX paints a field's edge as a gradient, of one colour here.
      case LinearGradient gradient ->
          gradient.getStops().stream()
              .map(Stop::getColor)
              .forEach(each -> colour(each, what, node));
      default ->
          faults.add(what + " " + paint.getClass().getSimpleName() + ": " + Inspection.way(node));
    }
  }

  /** The municipality's own colour, and paper, which is white in any light. */
  private static boolean isNotOfTheProgram(Node node) {
    return node.getStyleClass().contains("rd-swatch") || node.getStyleClass().contains("rd-sheet");
  }

  private void contrast(Text text) {
    Color behind = behind(text);
    if (!(text.getFill() instanceof Color letters) || behind == null) {
      return;
    }
    Color fill = behind.interpolate(letters, opacity(text));
    double contrast = contrast(fill, behind);
    // The mockups round to one decimal.
    if (Math.round(contrast * 10) / 10.0 < (isOff(text) ? DISABLED : TEXT)) {
      faults.add(
          String.format(
              Locale.ROOT,
              "contrast %.1f of %s on %s: %s",
              contrast,
              hex(fill),
              hex(behind),
              Inspection.way(text)));
    }
  }

  private static boolean isOff(Node node) {
    return node.isDisabled()
        || (node.getParent() instanceof Labeled labeled && labeled.isDisabled());
  }

  private static double opacity(Node node) {
    double opacity = 1;
    for (Node each = node; each != null; each = each.getParent()) {
      opacity *= each.getOpacity();
    }
    return opacity;
  }

  /** The colour that the nearest ground has in its middle; null where there is none. */
  private @Nullable Color behind(Node node) {
    for (Node each = node.getParent(); each != null; each = each.getParent()) {
      if (each instanceof Region region && region.getBackground() != null) {
        List<BackgroundFill> fills = region.getBackground().getFills();
        for (int i = fills.size() - 1; i >= 0; i--) {
          if (fills.get(i).getFill() instanceof Color colour && colour.isOpaque()) {
            return colour;
          }
        }
      }
    }
    return scene.getFill() instanceof Color colour && colour.isOpaque() ? colour : null;
  }

  private static Color opaque(Color colour) {
    return Color.rgb(
        (int) Math.round(colour.getRed() * 255),
        (int) Math.round(colour.getGreen() * 255),
        (int) Math.round(colour.getBlue() * 255));
  }

  private static String hex(Color colour) {
    return "#" + colour.toString().substring(2, 10);
  }

  private static double contrast(Color one, Color other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * channel(colour.getRed())
        + 0.7152 * channel(colour.getGreen())
        + 0.0722 * channel(colour.getBlue());
  }

  private static double channel(double value) {
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
