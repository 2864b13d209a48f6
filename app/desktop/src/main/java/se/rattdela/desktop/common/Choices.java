package se.rattdela.desktop.common;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Lists to choose one of, where the first entry may stand for "all" or "not known". */
public final class Choices {
  /** Letters that a narrow field may not have room for. */
  private static final int LONG = 12;

  private Choices() {}

  /** Fills a list; with words for null, that entry comes first. */
  public static <T> void fill(
      ComboBox<@Nullable T> combo,
      Collection<T> values,
      Function<T, String> word,
      @Nullable String none) {
    List<@Nullable T> all = new ArrayList<>();
    if (none != null) {
      all.add(null);
    }
    all.addAll(values);
    word(combo, word, none == null ? "" : none);
    combo.getItems().setAll(all);
    combo.setVisibleRowCount(14);
  }

  /** Shows what can be chosen by a word; what fills the list is another's matter. */
  public static <T> void word(ComboBox<@Nullable T> combo, Function<T, String> word) {
    word(combo, word, "");
  }

  private static <T> void word(ComboBox<@Nullable T> combo, Function<T, String> word, String none) {
    combo
        .valueProperty()
        .addListener((observable, before, now) -> {
          String said = now == null ? "" : word.apply(now);
          // The list is as wide as its words, the field is not.
          combo.setTooltip(said.length() > LONG ? new Tooltip(said) : null);
        });
    combo.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T value) {
            return value == null ? none : word.apply(value);
          }

          @Override
          public @Nullable T fromString(String text) {
            return null;
          }
        });
  }
}
