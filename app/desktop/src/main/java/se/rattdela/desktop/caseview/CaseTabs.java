package se.rattdela.desktop.caseview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The tabs of a case, one of which is shown. */
final class CaseTabs {
  private final StackPane page;
  private final StackPane place;
  private final Map<ToggleButton, CaseTab> tabs = new LinkedHashMap<>();
  private @Nullable CaseTab current;

  /**
   * No tabs yet.
   *
   * @param page where they and their toggles are
   * @param place where the chosen one is shown
   */
  CaseTabs(StackPane page, StackPane place) {
    this.page = page;
    this.place = place;
  }

  /** Adds a tab. */
  void add(ToggleButton toggle, CaseTab tab) {
    tabs.put(toggle, tab);
  }

  /** Shows the chosen one, and every other that is chosen instead; one of them always is. */
  void begin(ToggleGroup group) {
    choose(group.getSelectedToggle());
    group
        .selectedToggleProperty()
        .addListener((observable, before, now) -> {
          if (now == null) {
            group.selectToggle(before);
          } else {
            choose(now);
            keepFocus();
          }
        });
  }

  /** Prints what is shown. */
  void print() {
    CaseTab now = current;
    if (now != null) {
      now.print();
    }
  }

  private void choose(Toggle toggle) {
    CaseTab next = Objects.requireNonNull(tabs.get(toggle));
    CaseTab before = current;
    if (before != null) {
      before.left();
    }
    current = next;
    place.getChildren().setAll(next.root());
    next.chosen();
  }

  /** What had the keyboard in the tab that is gone has lost it to wherever came next. */
  private void keepFocus() {
    Node focused = page.getScene() == null ? null : page.getScene().getFocusOwner();
    if (focused == null || !isIn(page, focused)) {
      focus();
    }
  }

  private static boolean isIn(Node place, Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each.equals(place)) {
        return true;
      }
    }
    return false;
  }

  /** Their toggles, in order. */
  Set<ToggleButton> toggles() {
    return tabs.keySet();
  }

  void activate() {
    tabs.values().forEach(CaseTab::activate);
  }

  void deactivate() {
    tabs.values().forEach(CaseTab::deactivate);
  }

  void width(double width) {
    tabs.values().forEach(tab -> tab.width(width));
  }

  void show(CaseViewModel.Opened opened) {
    tabs.values().forEach(tab -> tab.show(opened));
  }

  /** Puts the keyboard where the work of the chosen tab begins. */
  void focus() {
    if (current != null) {
      current.focus();
    }
  }

  /** A key was pressed anywhere on the page; true when it was for the chosen tab. */
  boolean key(KeyEvent event) {
    return current != null && current.key(event);
  }
}
