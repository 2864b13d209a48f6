package se.rattdela.reports.sign;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Swedish words of a signature. */
final class SigningTexts {
  private static final Locale SWEDISH = Locale.of("sv", "SE");

  private final ResourceBundle bundle =
      ResourceBundle.getBundle(
          "se.rattdela.reports.sign.SigningTexts",
          SWEDISH,
          SigningTexts.class.getClassLoader(),
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  String get(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), SWEDISH).format(values);
  }
}
