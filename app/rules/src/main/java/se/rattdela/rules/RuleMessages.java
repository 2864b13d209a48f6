package se.rattdela.rules;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of errors in questions and packs.
 *
 * @param bundle the texts
 */
public record RuleMessages(ResourceBundle bundle) {

  /** Where the texts are. */
  public static final String BUNDLE = "se.rattdela.rules.RuleMessages";

  /** The law is Swedish, and so are the messages about it. */
  public static final Locale SWEDISH = Locale.of("sv", "SE");

  /** A text with its arguments filled in; numbers are written without grouping. */
  public String text(String key, Object... arguments) {
    Object[] plain = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      plain[i] = String.valueOf(arguments[i]);
    }
    return new MessageFormat(bundle.getString(key), SWEDISH).format(plain);
  }

  /** The Swedish texts. */
  public static RuleMessages swedish() {
    return new RuleMessages(ResourceBundle.getBundle(BUNDLE, SWEDISH));
  }
}
