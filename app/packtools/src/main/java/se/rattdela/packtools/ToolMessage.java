package se.rattdela.packtools;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.Message;

/**
 * What the pack tools say of a pack.
 *
 * @param key its key in the bundle
 * @param arguments of the text: messages, said in the same language, and words
 */
public record ToolMessage(String key, List<Object> arguments) implements Message {

  private static final ResourceBundle.Control SWEDISH_FIRST =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** Takes a copy. */
  public ToolMessage {
    arguments = List.copyOf(arguments);
  }

  /** A message; numbers are written without grouping. */
  static ToolMessage of(String key, @Nullable Object... arguments) {
    return new ToolMessage(
        key,
        Arrays.stream(arguments)
            .map(each -> each instanceof Message ? each : String.valueOf(each))
            .toList());
  }

  @Override
  public String in(Locale locale) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "se.rattdela.packtools.ToolMessages",
            locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT,
            ToolMessage.class.getClassLoader(),
            SWEDISH_FIRST);
    Object[] words = arguments.stream().map(each -> words(each, locale)).toArray();
    return new MessageFormat(texts.getString(key), locale).format(words);
  }

  private static String words(Object each, Locale locale) {
    return each instanceof Message message ? message.in(locale) : String.valueOf(each);
  }

  /** Values in a row: words of the law, and messages. */
  record Listed(List<Object> values) implements Message {
    Listed {
      values = List.copyOf(values);
    }

    @Override
    public String in(Locale locale) {
      return values.stream().map(each -> words(each, locale)).collect(Collectors.joining("; "));
    }
  }
}
