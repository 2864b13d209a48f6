package se.rattdela.desktop.redress;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.redress.WithheldItem;
import se.rattdela.desktop.session.KeptTexts;

/** Ticks for what a change gives of what the decision withheld. */
final class GivenTicks {
  private final ObjectProperty<Set<ItemId>> given = new SimpleObjectProperty<>(Set.of());
  private final VBox place;

  /**
   * Ticks that are kept until they are saved.
   *
   * @param place where they stand, beneath what stands there
   */
  GivenTicks(VBox place, KeptTexts kept) {
    this.place = place;
    kept.with("gives", given, GivenTicks::write, GivenTicks::read);
    given.addListener((observable, before, now) -> showTicks());
  }

  private static String write(Set<ItemId> items) {
    return items.stream()
        .map(each -> String.valueOf(each.value()))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static Set<ItemId> read(String kept) {
    return Stream.of(kept.split(" "))
        .filter(each -> !each.isEmpty())
        .map(each -> new ItemId(Long.parseLong(each)))
        .collect(Collectors.toSet());
  }

  /** What can be ticked. */
  void offer(List<WithheldItem> withheld) {
    place.getChildren().removeIf(CheckBox.class::isInstance);
    for (WithheldItem item : withheld) {
      CheckBox tick = new CheckBox(item.number() + ". " + item.title());
      tick.setId("gives-" + item.number());
      tick.setUserData(item.id());
      tick.setWrapText(true);
      tick.setOnAction(pressed -> tick(item.id(), tick.isSelected()));
      place.getChildren().add(tick);
    }
    showTicks();
  }

  /** Whether there is anything to tick. */
  boolean isOffered() {
    return place.getChildren().stream().anyMatch(CheckBox.class::isInstance);
  }

  private void tick(ItemId item, boolean on) {
    Set<ItemId> now = new HashSet<>(given.get());
    if (on) {
      now.add(item);
    } else {
      now.remove(item);
    }
    given.set(Set.copyOf(now));
  }

  private void showTicks() {
    place.getChildren().stream()
        .filter(CheckBox.class::isInstance)
        .map(CheckBox.class::cast)
        .forEach(tick ->
            tick.setSelected(tick.getUserData() instanceof ItemId id && given.get().contains(id)));
  }

  Set<ItemId> given() {
    return given.get();
  }

  void give(Set<ItemId> items) {
    given.set(items);
  }
}
