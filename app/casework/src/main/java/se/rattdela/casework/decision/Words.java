package se.rattdela.casework.decision;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The Swedish words that a decision takes from the case. */
final class Words {
  private static final Locale SWEDISH = Locale.of("sv", "SE");
  private static final DateTimeFormatter PROSE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", SWEDISH);

  private final ResourceBundle bundle =
      ResourceBundle.getBundle(
          "se.rattdela.casework.decision.DecisionWords",
          Locale.ROOT,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  String get(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), SWEDISH).format(values);
  }

  boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** The word for a constant, or nothing for none. */
  String of(String group, @Nullable Enum<?> constant) {
    return constant == null ? "" : get(group + "." + constant.name());
  }

  String prose(LocalDate day) {
    return PROSE.format(day);
  }
}
