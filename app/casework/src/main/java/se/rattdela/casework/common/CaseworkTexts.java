package se.rattdela.casework.common;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import se.rattdela.rules.Message;

/** The words of casework, in Swedish unless English is asked for. */
final class CaseworkTexts {
  private static final ResourceBundle.Control SWEDISH_FIRST =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private CaseworkTexts() {}

  /** A text with its arguments, messages among them in the same language. */
  static String format(Locale locale, String key, List<?> arguments) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "se.rattdela.casework.CaseworkErrors",
            locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT,
            SWEDISH_FIRST);
    Object[] words =
        arguments.stream()
            .map(each -> each instanceof Message message ? message.in(locale) : each)
            .toArray();
    return new MessageFormat(texts.getString(key), locale).format(words);
  }
}
