package se.rattdela.desktop.unmet;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.unmet.Hindrance;
import se.rattdela.casework.unmet.NeedSide;
import se.rattdela.desktop.session.KeptTexts;

/** What is chosen in the form otherwise than in a field of its own, so that it can be kept. */
final class NeedFields {
  /** What is ticked, in the order it was. */
  final ObjectProperty<List<ItemId>> items = new SimpleObjectProperty<>(List.of());

  final ObjectProperty<@Nullable NeedSide> neededBy =
      new SimpleObjectProperty<>(NeedSide.RECIPIENT);
  final ObjectProperty<@Nullable Hindrance> hindrance = new SimpleObjectProperty<>();

  /** Id of the provision that is named; empty for none. It may not have been fetched yet. */
  final StringProperty provision = new SimpleStringProperty("");

  /** Keeps all of it in a journal. */
  void keepIn(KeptTexts kept) {
    kept.with("items", items, NeedFields::write, NeedFields::read)
        .choice("side", neededBy, NeedSide.class)
        .choice("hindrance", hindrance, Hindrance.class)
        .with("provision", provision);
  }

  /** Ticks an item or takes the tick away. */
  void tick(ItemId item, boolean on) {
    List<ItemId> others = items.get().stream().filter(each -> !each.equals(item)).toList();
    items.set(
        on
            ? java.util.stream.Stream.concat(others.stream(), java.util.stream.Stream.of(item))
                .toList()
            : others);
  }

  private static String write(List<ItemId> items) {
    return items.stream().map(each -> Long.toString(each.value())).collect(Collectors.joining(","));
  }

  private static List<ItemId> read(String text) {
    return Arrays.stream(text.split(",", -1))
        .filter(each -> !each.isEmpty())
        .map(each -> new ItemId(Long.parseLong(each)))
        .toList();
  }
}
