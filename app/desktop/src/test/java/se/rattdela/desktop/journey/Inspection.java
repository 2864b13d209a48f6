package se.rattdela.desktop.journey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.common.RawCodes;

/** Looks for faults in what a scene shows; each fault is a sentence with the way to the node. */
final class Inspection {
  private static final Pattern LEFT_OPEN = Pattern.compile("\\{\\d+\\}|^%[a-z]|\\?\\?\\?");

  private final Scene scene;
  private final Set<String> faults = new LinkedHashSet<>();

  Inspection(Scene scene) {
    this.scene = scene;
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    scene.getRoot().layout();
  }

  Set<String> faults() {
    return faults;
  }

  /** Every control that takes the keyboard has a name that a screen reader can say. */
  Inspection names() {
    Set<Node> labelled = new LinkedHashSet<>();
    each(
        scene.getRoot(),
        node -> {
          if (node instanceof Label label && label.getLabelFor() != null) {
            labelled.add(label.getLabelFor());
          }
        });
    each(
        scene.getRoot(),
        node -> {
          if (needsName(node) && !labelled.contains(node) && nameOf(node).isBlank()) {
            faults.add("no accessible name: " + way(node));
          }
        });
    return this;
  }

  /** No word is cut, nor past an edge that cannot be scrolled to. */
  Inspection clipping() {
    faults.addAll(new Fitting(scene, false).faults());
    return this;
  }

  /** Everything lies in the window, or can be scrolled to. */
  Inspection reachable() {
    faults.addAll(new Fitting(scene, true).unreachable());
    return this;
  }

  /** A window of its own lies wholly on the screen. */
  Inspection onScreen() {
    if (scene.getWindow() instanceof PopupWindow) {
      Rectangle2D screen = Screen.getPrimary().getVisualBounds();
      each(
          scene.getRoot(),
          node -> {
            // Its shadow may fall outside, what is read and pressed may not.
            Bounds at = node.localToScreen(node.getLayoutBounds());
            if ((node instanceof Text || node instanceof Control)
                && !isScrolled(node)
                && !screen.contains(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight())) {
              faults.add("not on the screen: " + way(node));
            }
          });
    }
    return this;
  }

  private static boolean isScrolled(Node node) {
    for (Parent each = node.getParent(); each != null; each = each.getParent()) {
      if (each instanceof ScrollPane || each instanceof IndexedCell<?>) {
        return true;
      }
    }
    return node instanceof IndexedCell<?>;
  }

  /** No text is the key of a text, or has a place that was not filled. */
  Inspection keys(Collection<String> keys) {
    each(
        scene.getRoot(),
        node -> {
          String text =
              switch (node) {
                case Labeled labeled -> labeled.getText();
                case TextInputControl input -> input.getPromptText();
                case Text plain -> plain.getText();
                default -> null;
              };
          unresolved(text, node, keys);
          unresolved(node.getAccessibleText(), node, keys);
        });
    return this;
  }

  /** No text is a code: a constant, the id of a provision, the key of a question. */
  Inspection codes(RawCodes codes) {
    each(
        scene.getRoot(),
        node ->
            said(node).stream()
                .flatMap(text -> codes.in(text).stream())
                .forEach(code -> faults.add("code “" + code + "”: " + way(node))));
    return this;
  }

  /** Everything that a node says, also when it is opened or pointed at. */
  private static List<String> said(Node node) {
    List<String> all = new ArrayList<>();
    all.add(node.getAccessibleText());
    switch (node) {
      case ComboBox<?> combo -> all.addAll(choices(combo));
      case MenuButton menu -> menu.getItems().forEach(item -> all.add(item.getText()));
      case TextInputControl input -> {
        all.add(input.getPromptText());
        all.add(input.getText());
      }
      case Text text -> all.add(text.getText());
      default -> {
        // says what its texts say
      }
    }
    if (node instanceof Control control && control.getTooltip() != null) {
      all.add(control.getTooltip().getText());
    }
    all.removeIf(text -> text == null || text.isBlank());
    return all;
  }

  private static <T> List<String> choices(ComboBox<T> combo) {
    StringConverter<T> converter = combo.getConverter();
    return converter == null
        ? List.of()
        : combo.getItems().stream().map(converter::toString).toList();
  }

  private void unresolved(@Nullable String text, Node node, Collection<String> keys) {
    if (text != null && (keys.contains(text) || LEFT_OPEN.matcher(text).find())) {
      faults.add("unresolved “" + text + "”: " + way(node));
    }
  }

  /** Every colour is one of the palette's, and every text can be read on what is behind it. */
  Inspection colours(Set<Color> palette) {
    faults.addAll(new Colours(scene, palette).faults());
    return this;
  }

  /** Tab comes to everything that can be worked from the keyboard, in the order it is read. */
  Inspection focusOrder() {
    List<Node> all = new ArrayList<>();
    each(
        scene.getRoot(),
        node -> {
          if (node instanceof Control && worksByKeyboard(node) && !(node instanceof ScrollPane)) {
            all.add(node);
          }
        });
    faults.addAll(new FocusWalk(scene, all).faults());
    return this;
  }

  private static boolean needsName(Node node) {
    return node instanceof Control && worksByKeyboard(node) && !(node instanceof ScrollBar);
  }

  private static boolean worksByKeyboard(Node node) {
    if (!node.isFocusTraversable() || node.isDisabled() || node instanceof IndexedCell<?>) {
      return false;
    }
    for (Parent each = node.getParent(); each != null; each = each.getParent()) {
      // The editor inside a choice or a day belongs to the control around it.
      if (each instanceof Control && !(each instanceof ScrollPane) && isOneControl(each)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOneControl(Parent each) {
    return each instanceof javafx.scene.control.ComboBoxBase<?>
        || each instanceof javafx.scene.control.Spinner<?>
        || each instanceof TextInputControl;
  }

  static String nameOf(Node node) {
    if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
      return node.getAccessibleText();
    }
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      return labeled.getText();
    }
    return "";
  }

  /** Type, id and style of a node and of those around it, innermost first. */
  static String way(Node node) {
    StringBuilder way = new StringBuilder();
    int told = 0;
    for (Node each = node; each != null && told < 4; each = each.getParent()) {
      ObservableList<String> styles = each.getStyleClass();
      String own = styles.stream().filter(style -> style.startsWith("rd-")).findFirst().orElse("");
      if (each.equals(node) || each.getId() != null || !own.isEmpty()) {
        way.append(told == 0 ? "" : " < ").append(each.getClass().getSimpleName());
        way.append(each.getId() == null ? "" : "#" + each.getId());
        way.append(own.isEmpty() ? "" : "." + own);
        told++;
      }
    }
    return way.toString();
  }

  static void each(Node node, java.util.function.Consumer<Node> action) {
    if (!node.isVisible()) {
      return;
    }
    action.accept(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> each(child, action));
    }
  }
}
