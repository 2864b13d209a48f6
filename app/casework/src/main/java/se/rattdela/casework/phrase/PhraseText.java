package se.rattdela.casework.phrase;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a phrase with its placeholders. */
public final class PhraseText {
  // Anything between braces, so that a misspelt placeholder is found as well.
  private static final Pattern OPEN = Pattern.compile("\\{([^{}\\n]{0,60})\\}");

  private PhraseText() {}

  /**
   * Fills the placeholders that have a value; the others stay as they are written.
   *
   * @param values blank ones fill nothing
   */
  public static String fill(String text, Map<Placeholder, String> values) {
    Matcher matcher = OPEN.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      String value =
          Placeholder.of(matcher.group(1)).map(each -> values.getOrDefault(each, "")).orElse("");
      matcher.appendReplacement(
          filled, Matcher.quoteReplacement(value.isBlank() ? matcher.group() : value));
    }
    matcher.appendTail(filled);
    return filled.toString();
  }

  /** What is still open in a text, as written, each once: {@code {datum}}, {@code {…}}. */
  public static List<String> open(String text) {
    return OPEN.matcher(text).results().map(found -> found.group()).distinct().toList();
  }

  /** What stands between braces but is no placeholder. */
  static List<String> unknown(String text) {
    return OPEN.matcher(text)
        .results()
        .filter(found -> Placeholder.of(found.group(1)).isEmpty())
        .map(found -> found.group())
        .distinct()
        .toList();
  }
}
