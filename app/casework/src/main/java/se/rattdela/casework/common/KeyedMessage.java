package se.rattdela.casework.common;

import java.util.List;
import java.util.Locale;
import se.rattdela.rules.Message;

/**
 * What casework itself says of a draft.
 *
 * @param key its key in the bundle
 * @param arguments of the text
 */
public record KeyedMessage(String key, List<Object> arguments) implements Message {
  /** Takes a copy. */
  public KeyedMessage {
    arguments = List.copyOf(arguments);
  }

  /** What to do about a part of a decision that is missing. */
  public static KeyedMessage missing(String key, Object... arguments) {
    return new KeyedMessage("missing." + key, List.of(arguments));
  }

  /** The name of a check of a draft. */
  public static KeyedMessage check(String key) {
    return new KeyedMessage("check." + key, List.of());
  }

  /** A warning on a draft. */
  public static KeyedMessage warning(String key, Object... arguments) {
    return new KeyedMessage("warning." + key, List.of(arguments));
  }

  @Override
  public String in(Locale locale) {
    return CaseworkTexts.format(locale, key, arguments);
  }
}
