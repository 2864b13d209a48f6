package se.rattdela.desktop.rulebook;

import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import org.jspecify.annotations.Nullable;

/** Small whole numbers that may be left out. */
final class Numbers {
  private static final int LONGEST = 4;

  private Numbers() {}

  /** Lets nothing but digits into a field. */
  static void restrict(TextField field) {
    field.setTextFormatter(
        new TextFormatter<>(change ->
            change.getControlNewText().matches("\\d{0," + LONGEST + "}") ? change : null));
  }

  static String text(@Nullable Integer value) {
    return value == null ? "" : value.toString();
  }

  static @Nullable Integer value(String text) {
    return text.isEmpty() ? null : Integer.valueOf(text);
  }
}
