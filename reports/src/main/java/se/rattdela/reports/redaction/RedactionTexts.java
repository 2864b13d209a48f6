package se.rattdela.reports.redaction;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Swedish words of masking: what stands in and on the copy. */
final class RedactionTexts {
  private static final Locale SWEDISH = Locale.of("sv", "SE");

  private final ResourceBundle bundle =
      ResourceBundle.getBundle(
          "se.rattdela.reports.redaction.RedactionTexts",
          SWEDISH,
          RedactionTexts.class.getClassLoader(),
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  String get(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), SWEDISH).format(values);
  }
}
