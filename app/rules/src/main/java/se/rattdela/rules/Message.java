package se.rattdela.rules;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Something a user is to read, kept as what it says and not as words: whoever shows it knows the
 * language.
 */
@FunctionalInterface
public interface Message {
  /**
   * The words.
   *
   * @param locale Swedish unless it is English
   */
  String in(Locale locale);

  /** In Swedish, as in the message of an exception, which a log may hold but no window shows. */
  default String swedish() {
    return in(Locale.of("sv", "SE"));
  }

  /** Several after each other, each said once. */
  static Message of(List<? extends Message> parts) {
    return new Several(List.copyOf(parts));
  }

  /** Several messages as one. */
  record Several(List<Message> parts) implements Message {
    @Override
    public String in(Locale locale) {
      return parts.stream()
          .map(part -> part.in(locale))
          .distinct()
          .collect(Collectors.joining(" "));
    }
  }
}
