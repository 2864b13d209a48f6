package se.rattdela.casework.delegation;

import java.util.List;
import java.util.Locale;
import se.rattdela.rules.Message;

/**
 * What is said of the office's settings.
 *
 * @param arguments of the text; messages among them are said in the same language
 */
record OfficeMessage(String key, List<Object> arguments) implements Message {
  OfficeMessage {
    arguments = List.copyOf(arguments);
  }

  @Override
  public String in(Locale locale) {
    return OfficeWords.text(
        locale,
        key,
        arguments.stream()
            .map(each -> each instanceof Message message ? message.in(locale) : each)
            .toArray());
  }
}
