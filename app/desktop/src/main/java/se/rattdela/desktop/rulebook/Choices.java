package se.rattdela.desktop.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Lists to choose one of, where the first entry may stand for "all" or "not known". */
final class Choices {
  private Choices() {}

  /** Fills a list; with words for null, that entry comes first. */
  static <T> void fill(
      ComboBox<@Nullable T> combo,
      Collection<T> values,
      Function<T, String> word,
      @Nullable String none) {
    List<@Nullable T> all = new ArrayList<>();
    if (none != null) {
      all.add(null);
    }
    all.addAll(values);
    combo.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T value) {
            if (value != null) {
              return word.apply(value);
            }
            return none == null ? "" : none;
          }

          @Override
          public @Nullable T fromString(String text) {
            return null;
          }
        });
    combo.getItems().setAll(all);
    combo.setVisibleRowCount(14);
  }
}
