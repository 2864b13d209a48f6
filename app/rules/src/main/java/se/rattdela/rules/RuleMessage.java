package se.rattdela.rules;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * An error in a question or a pack.
 *
 * @param key its key in the bundle, which tells kinds of errors apart
 * @param arguments of the text: messages, said in the same language, and words
 */
public record RuleMessage(String key, List<Object> arguments) implements Message {

  private static final ResourceBundle.Control SWEDISH_FIRST =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** Takes a copy. */
  public RuleMessage {
    arguments = List.copyOf(arguments);
  }

  /** A message; numbers are written without grouping. */
  public static RuleMessage of(String key, @Nullable Object... arguments) {
    return new RuleMessage(
        key,
        Arrays.stream(arguments)
            .map(each -> each instanceof Message ? each : String.valueOf(each))
            .toList());
  }

  @Override
  public String in(Locale locale) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "se.rattdela.rules.RuleMessages",
            locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT,
            RuleMessage.class.getClassLoader(),
            SWEDISH_FIRST);
    Object[] words =
        arguments.stream()
            .map(each -> each instanceof Message message ? message.in(locale) : each)
            .toArray();
    return new MessageFormat(texts.getString(key), locale).format(words);
  }
}
