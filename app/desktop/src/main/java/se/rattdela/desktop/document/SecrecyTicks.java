package se.rattdela.desktop.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.rules.pack.Vocabulary;

/** The secrecy provisions that protect an item: proposed until the officer has ticked one. */
final class SecrecyTicks extends VBox {
  /**
   * What is ticked.
   *
   * @param owned by the officer; otherwise it is proposed and follows person and category
   */
  record Ticked(Set<String> codes, boolean owned) {
    Ticked {
      codes = Set.copyOf(codes);
    }
  }

  private static final Set<String> USUAL =
      Set.of("OSL-26-1", "OSL-26-5", "OSL-21-3", "OSL-21-1", "OSL-25-1");

  private final Map<String, CheckBox> ticks = new LinkedHashMap<>();
  private final Hyperlink all;
  private final ObjectProperty<Ticked> ticked =
      new SimpleObjectProperty<>(new Ticked(Set.of(), false));

  SecrecyTicks(Texts texts, Vocabulary vocabulary) {
    super(6);
    all = new Hyperlink(texts.get("documents.secrecy.all"));
    all.setOnAction(pressed -> {
      ticks.values().forEach(each -> Nodes.show(each, true));
      Nodes.show(all, false);
    });
    vocabulary
        .secrecies()
        .values()
        .forEach(each -> {
          CheckBox tick = new CheckBox(shortly(each.code()) + " " + each.label());
          tick.setWrapText(true);
          tick.setId("secrecy-" + each.code());
          tick.setAccessibleText(each.citation() + " " + each.label());
          tick.setOnAction(pressed -> ticked.set(new Ticked(value(), true)));
          ticks.put(each.code(), tick);
        });
    getChildren().addAll(ticks.values());
    getChildren().add(all);
    ticked.addListener((observable, before, now) -> {
      if (!now.codes().equals(value())) {
        tick(now.codes());
      }
    });
  }

  private static String shortly(String code) {
    return code.replaceFirst("^OSL-", "").replaceFirst("-", ":");
  }

  /** What the item has. */
  void show(Set<String> codes) {
    tick(codes);
    ticked.set(new Ticked(codes, true));
  }

  /** What lies near at hand; changes nothing once the officer has ticked. */
  void propose(Set<String> codes) {
    if (!ticked.get().owned()) {
      tick(codes);
      ticked.set(new Ticked(codes, false));
    }
  }

  /** Nothing is ticked yet, by anybody. */
  void begin() {
    tick(Set.of());
    ticked.set(new Ticked(Set.of(), false));
  }

  /** What is ticked. */
  ObjectProperty<Ticked> tickedProperty() {
    return ticked;
  }

  private void tick(Set<String> codes) {
    ticks.forEach((code, tick) -> {
      tick.setSelected(codes.contains(code));
      Nodes.show(tick, codes.contains(code) || USUAL.contains(code));
    });
    Nodes.show(all, true);
  }

  Set<String> value() {
    return ticks.entrySet().stream()
        .filter(each -> each.getValue().isSelected())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
