package se.rattdela.packtools;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The words of the pack tools; the law is Swedish, and so are they. */
final class ToolTexts {

  private static final String BUNDLE = "se.rattdela.packtools.ToolTexts";
  private static final Locale SWEDISH = Locale.of("sv", "SE");

  private final ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, SWEDISH);

  /** A text with its arguments filled in; numbers are written without grouping. */
  String text(String key, @Nullable Object... arguments) {
    Object[] plain = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      plain[i] = String.valueOf(arguments[i]);
    }
    return new MessageFormat(bundle.getString(key), SWEDISH).format(plain);
  }
}
