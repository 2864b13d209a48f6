package se.rattdela.desktop.logging;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Masks what could be personal data in a line of log: personnummer and samordningsnummer in any
 * usual form, mail addresses, long runs of digits such as phone numbers, and values that libraries
 * quote (SQL literals, bound parameters). A log is for codes and stack traces; whoever needs the
 * case opens the case.
 */
final class PersonalDataMask {

  private static final String MASK = "•••";

  private static final List<Pattern> PATTERNS =
      List.of(
          // 12 or 10 digits with an optional separator, also with spaces in between.
          Pattern.compile("(?<!\\d)(?:\\d{2})?\\d{6}\\s?[-+–]?\\s?\\d{4}(?!\\d)"),
          Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}"),
          // Phone numbers: at least seven digits in groups, starting with 0 or +.
          Pattern.compile("(?<![\\d.-])(?:\\+\\d|0)\\d*(?:[ -]?\\d{2,}){2,}(?!\\d)"),
          // What a database or parser quotes back.
          Pattern.compile("'(?:[^'\\n]|''){1,4000}'"),
          Pattern.compile("”[^”\\n]{1,4000}”"),
          Pattern.compile("\"[^\"\\n]*\\s[^\"\\n]*\""));

  private PersonalDataMask() {}

  static String mask(String text) {
    String masked = text;
    for (Pattern pattern : PATTERNS) {
      masked = pattern.matcher(masked).replaceAll(MASK);
    }
    return masked;
  }
}
