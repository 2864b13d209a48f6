package se.rattdela.desktop.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The words of the command line, Swedish unless English is asked for. */
record CommandTexts(ResourceBundle bundle) {

  private static final String BUNDLE = "se.rattdela.desktop.cli.CommandTexts";
  private static final String LANGUAGE = "RATTDELA_LANGUAGE";

  static CommandTexts of(Map<String, String> environment) {
    Locale locale =
        environment.getOrDefault(LANGUAGE, "").startsWith("en")
            ? Locale.ENGLISH
            : Locale.of("sv", "SE");
    return new CommandTexts(ResourceBundle.getBundle(BUNDLE, locale));
  }

  /** The language the texts are in. */
  Locale locale() {
    return bundle.getLocale();
  }

  /** A text with its arguments filled in; numbers are written without grouping. */
  String text(String key, @Nullable Object... arguments) {
    Object[] plain = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      plain[i] = String.valueOf(arguments[i]);
    }
    return new MessageFormat(bundle.getString(key), locale()).format(plain);
  }
}
