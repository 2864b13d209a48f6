package se.rattdela.desktop.common;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is a code of the program or of a rule pack in a text that a user reads. A code says
 * nothing to an officer: each has a word, a citation or a question.
 */
public final class RawCodes {
  /**
   * The names of constants, provisions by their id (but for a version of one, as the rule steward
   * refers to it), records and objects as the language has them.
   */
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("(?<![\\w./])[A-ZÅÄÖ]{2,}[A-ZÅÄÖ0-9]*(?:_[A-ZÅÄÖ0-9]+)+(?!\\w)"),
          Pattern.compile("(?<![\\w./])[A-ZÅÄÖ]{2,}\\d*-\\d+[a-z]?-\\d+[a-z]?(?![\\w@])"),
          Pattern.compile("\\b[A-Z]\\w+\\[\\w+="),
          Pattern.compile("\\b[a-z]+(?:\\.[a-z]\\w*){2,}\\.[A-Z]\\w+"),
          Pattern.compile("\\w@[0-9a-f]{6,8}\\b"));

  /** What is written to be given to a machine and not to be read. */
  private static final Set<String> MEANT = Set.of("RATTDELA_DATA", "WAYLAND_DISPLAY");

  private final Set<String> keys;

  /**
   * Looks for codes of every form, and for these.
   *
   * @param keys what a rule pack asks by, such as {@code consent.on-file}; those that are words too
   *     are left out
   */
  public RawCodes(Collection<String> keys) {
    this.keys =
        keys.stream()
            .filter(key -> key.contains(".") || key.contains("-"))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The first code in a text. */
  public Optional<String> in(@Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    for (Pattern form : FORMS) {
      Matcher found = form.matcher(text);
      while (found.find()) {
        if (!MEANT.contains(found.group())) {
          return Optional.of(found.group());
        }
      }
    }
    return Arrays.stream(text.split("[^\\w.-]+", -1))
        .map(word -> word.endsWith(".") ? word.substring(0, word.length() - 1) : word)
        .filter(keys::contains)
        .findFirst();
  }
}
