package se.rattdela.desktop.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.paint.Color;
import se.rattdela.desktop.common.Pictures;
import se.rattdela.desktop.common.RawCodes;
import se.rattdela.desktop.session.Route;
import se.rattdela.ui.Palette;

/**
 * Goes from place to place in a window and looks at each in several sizes. The same window is made
 * wider and narrower in turn, since both a new place and a new size cost time.
 */
final class Walker {
  /** A small screen at 100, 150 and 200 %. */
  static final List<Dimension2D> SIZES =
      List.of(new Dimension2D(1280, 720), new Dimension2D(960, 600), new Dimension2D(720, 450));

  private static final Pattern COLOUR = Pattern.compile("#([0-9A-Fa-f]{6})");
  private static final Dimension2D SMALLEST = SIZES.getLast();
  private static final Dimension2D SMALL = SIZES.get(1);

  private final Window window;
  private final Palette palette;
  private final Set<Color> colours;
  private final Set<String> keys;
  private final RawCodes codes;
  private final boolean thorough;
  private final Map<String, Set<String>> faults = new LinkedHashMap<>();
  private final Set<Class<?>> visited = new HashSet<>();
  private Dimension2D size = new Dimension2D(0, 0);

  /**
   * A walker in a window.
   *
   * @param thorough looks at every size, and presses Tab through every place
   */
  Walker(Window window, Palette palette, boolean thorough) {
    this.window = window;
    this.palette = palette;
    this.colours = colours(palette);
    this.keys = Set.copyOf(window.texts().bundle().keySet());
    this.codes = window.codes();
    this.thorough = thorough;
  }

  /** What was found, and where. */
  Map<String, Set<String>> faults() {
    return faults;
  }

  /** The kinds of places that were visited. */
  Set<Class<?>> visited() {
    return visited;
  }

  /** Goes to a place and looks at it. */
  void visit(Route route) {
    window.go(route);
    at(route.getClass());
    look(route.getClass().getSimpleName());
  }

  /** Has come to a place by another way. */
  void at(Class<? extends Route> place) {
    visited.add(place);
  }

  /** Looks at what is shown now. */
  void look(String place) {
    List<Dimension2D> sizes = thorough ? SIZES : List.of(SMALL);
    // Begins with the size that the window has from the place before.
    for (Dimension2D each : size.equals(sizes.getLast()) ? sizes.reversed() : sizes) {
      use(each);
      String here = place + " " + (int) each.getWidth();
      if (each.equals(SMALLEST)) {
        inspect(here, scene -> new Inspection(scene).reachable());
      } else {
        inspect(here, scene -> new Inspection(scene).names().clipping().keys(keys).codes(codes));
      }
    }
    inspect(place, scene -> new Inspection(scene).colours(colours));
    if (thorough) {
      inspect(place, scene -> new Inspection(scene).focusOrder());
    }
  }

  /** Makes the window large. */
  void widen() {
    use(SIZES.getFirst());
  }

  /** Looks at what is shown now, in the size that the window has. */
  void here(String place) {
    inspect(
        place,
        scene -> new Inspection(scene).names().clipping().keys(keys).codes(codes).colours(colours));
  }

  /** Looks at the sheets that the page's tabs show. */
  void tabs(String place) {
    List<String> tabs =
        window.read(() ->
            window.scene().getRoot().lookupAll(".toggle-button").stream()
                .map(Node::getId)
                .filter(id -> id != null && id.endsWith("Tab"))
                .toList());
    for (String tab : tabs) {
      window.press("#" + tab);
      look(place + " " + tab);
    }
  }

  /** Opens what a button opens, on a small screen. */
  void opened(String selector) {
    opened(selector, id -> true);
  }

  /** Opens what the first such button opens, on a small screen. */
  void opened(String selector, Predicate<String> id) {
    use(SMALL);
    List<ButtonBase> buttons =
        window.read(() ->
            window.scene().getRoot().lookupAll(selector).stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> !button.isDisabled() && isShown(button))
                .filter(button -> id.test(String.valueOf(button.getId())))
                .limit(1)
                .toList());
    if (buttons.isEmpty()) {
      fault("nothing to press: " + selector, "opened");
    }
    for (ButtonBase button : buttons) {
      window.interact(button::fire);
      window.idle();
      above(selector + " " + button.getId());
    }
  }

  /** Opens every menu of the page. */
  void menus(String place) {
    use(SMALL);
    for (Node each :
        window.read(() -> List.copyOf(window.scene().getRoot().lookupAll(".menu-button")))) {
      if (each instanceof MenuButton menu && !menu.isDisabled() && isShown(menu)) {
        window.interact(menu::show);
        above(place + " " + menu.getId());
        window.interact(menu::hide);
      }
    }
  }

  /** At 200 % of a small screen the way on is seen without scrolling. */
  void inSight(String place, String... selectors) {
    if (!thorough) {
      return;
    }
    use(SMALLEST);
    for (String selector : selectors) {
      List<Node> nodes =
          window.read(() ->
              window.scene().getRoot().lookupAll(selector).stream()
                  .filter(Walker::isShown)
                  .toList());
      if (nodes.isEmpty()) {
        fault("is not there: " + selector, place + " 720");
      }
      for (Node node : nodes) {
        if (!Boolean.TRUE.equals(window.read(() -> Fitting.isInSight(node)))) {
          fault("out of sight at 720 × 450: " + selector, place + " 720");
        }
      }
    }
  }

  /** Looks at what has been opened above the window, and closes it. */
  void above(String place) {
    if (!Boolean.TRUE.equals(window.read(() -> !windowsAbove().isEmpty()))) {
      fault("opened nothing", place);
    }
    inspect(
        place,
        scene -> {
          Inspection inspection = new Inspection(scene);
          return scene.getWindow().equals(window.scene().getWindow())
              ? inspection
              : inspection
                  .names()
                  .clipping()
                  .keys(keys)
                  .codes(codes)
                  .onScreen()
                  .colours(colours)
                  .focusOrder();
        });
    window.interact(() -> windowsAbove().forEach(javafx.stage.Window::hide));
  }

  private List<javafx.stage.Window> windowsAbove() {
    return javafx.stage.Window.getWindows().stream()
        .filter(each -> !each.equals(window.scene().getWindow()) && !(each instanceof Tooltip))
        .toList();
  }

  private void use(Dimension2D wanted) {
    if (!wanted.equals(size)) {
      window.size(wanted.getWidth(), wanted.getHeight());
      size = wanted;
    }
  }

  private void fault(String fault, String place) {
    faults.computeIfAbsent(fault, _ -> new LinkedHashSet<>()).add(place);
  }

  private static boolean isShown(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private void inspect(String place, Function<Scene, Inspection> how) {
    // Each who signs in gets the colours that are theirs.
    window.interact(() -> window.looks().paletteProperty().set(palette));
    Set<String> found =
        window.read(() -> {
          Set<String> all = new LinkedHashSet<>();
          for (javafx.stage.Window each : new ArrayList<>(javafx.stage.Window.getWindows())) {
            if (each.isShowing() && each.getScene() != null) {
              all.addAll(how.apply(each.getScene()).faults());
            }
          }
          return all;
        });
    found.forEach(fault -> fault(fault, place));
    if (!found.isEmpty()) {
      window.interact(() -> Pictures.take(window.scene(), "fault-" + place));
    }
  }

  /** Every colour that a palette's style sheet names. */
  static Set<Color> colours(Palette palette) {
    Set<Color> colours = new HashSet<>();
    try (var in = palette.url().openStream()) {
      Matcher matcher = COLOUR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      while (matcher.find()) {
        colours.add(Color.web("#" + matcher.group(1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return colours;
  }
}
