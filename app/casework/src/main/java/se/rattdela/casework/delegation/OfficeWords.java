package se.rattdela.casework.delegation;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the office's settings, in Swedish unless English is asked for. */
final class OfficeWords {
  private static final ResourceBundle.Control SWEDISH_FIRST =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private OfficeWords() {}

  static String text(Locale locale, String key, Object... arguments) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "se.rattdela.casework.delegation.OfficeWords",
            locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT,
            SWEDISH_FIRST);
    return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
  }
}
