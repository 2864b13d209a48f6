package se.rattdela.casework.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the numbers of a series look: capital letters, digits and separators with the placeholders
 * {@code {år}} (four digits) and {@code {nr}} or {@code {nr:4}} (at least so many digits, 1–9).
 *
 * @param text for example {@code U-{år}-{nr:4}}
 * @param yearly whether the series begins at 1 each year; else it runs on
 */
public record NumberPattern(String text, boolean yearly) {
  /** The longest a written number may be. */
  public static final int LONGEST = 40;

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(år|nr(?::([1-9]))?)\\}");
  private static final Pattern LITERAL = Pattern.compile("[A-ZÅÄÖ0-9 ._\\-]*");
  private static final Pattern DIARY_LITERAL = Pattern.compile("[A-ZÅÄÖ0-9 ._/:\\-]*");
  private static final int WIDEST_NUMBER = 9;
  private static final int YEAR_DIGITS = 4;

  /** What can be wrong with a pattern; the words are in the bundle of the office's settings. */
  public enum Fault {
    /** No {@code {nr}}. */
    NO_NUMBER,
    /** {@code {nr}} or {@code {år}} more than once. */
    TWICE,
    /** The series begins again each year, but the pattern does not say the year. */
    NO_YEAR,
    /** The year or the number stands beside a digit or the other. */
    NOT_APART,
    /** Begins with something else than a letter. */
    NO_LETTER_FIRST,
    /** A character or a placeholder that is not allowed. */
    CHARACTER,
    /** Longer than {@link NumberPattern#LONGEST} when written. */
    TOO_LONG
  }

  /** What is wrong with it for a series, without regard to the other series. */
  public List<Fault> faults(Numbers.Series series) {
    List<Fault> faults = new ArrayList<>();
    int numbers = count("{nr");
    int years = count("{år}");
    if (numbers == 0) {
      faults.add(Fault.NO_NUMBER);
    }
    if (numbers > 1 || years > 1) {
      faults.add(Fault.TWICE);
    }
    if (yearly && years == 0) {
      faults.add(Fault.NO_YEAR);
    }
    String literal = PLACEHOLDER.matcher(text).replaceAll("");
    if (!(series == Numbers.Series.DIARY ? DIARY_LITERAL : LITERAL).matcher(literal).matches()
        || !text.equals(text.strip())) {
      faults.add(Fault.CHARACTER);
    }
    if (text.isEmpty() || !Character.isLetter(text.charAt(0))) {
      faults.add(Fault.NO_LETTER_FIRST);
    }
    // Each placeholder becomes a mark that counts as a digit.
    if (Pattern.compile("[0-9]*#[0-9#]+|[0-9]+#").matcher(marked()).find()) {
      faults.add(Fault.NOT_APART);
    }
    if (literal.length() + years * YEAR_DIGITS + numbers * WIDEST_NUMBER > LONGEST) {
      faults.add(Fault.TOO_LONG);
    }
    return List.copyOf(faults);
  }

  /**
   * Whether some number could be written by both: what is not digits is the same in both, whatever
   * the digits are.
   */
  public boolean collides(NumberPattern other) {
    return skeleton().equals(other.skeleton());
  }

  /** Whether it has the other's digits in another order, so that a number could mean two things. */
  public boolean reorders(NumberPattern other) {
    return collides(other) && !order().equals(other.order());
  }

  private List<String> order() {
    return PLACEHOLDER.matcher(text).results().map(found -> found.group().substring(1, 3)).toList();
  }

  /** Whether a number looks as if this pattern had written it. */
  public boolean writes(String number) {
    StringBuilder expression = new StringBuilder();
    Matcher matcher = PLACEHOLDER.matcher(text);
    int end = 0;
    while (matcher.find()) {
      expression.append(Pattern.quote(text.substring(end, matcher.start())));
      expression.append(matcher.group(1).equals("år") ? "\\d{4}" : "\\d+");
      end = matcher.end();
    }
    expression.append(Pattern.quote(text.substring(end)));
    return Pattern.compile(expression.toString(), Pattern.CASE_INSENSITIVE)
        .matcher(number.strip())
        .matches();
  }

  /** The number as it is written. */
  public String write(int year, long number) {
    Matcher matcher = PLACEHOLDER.matcher(text);
    StringBuilder written = new StringBuilder();
    while (matcher.find()) {
      String digits =
          matcher.group(1).equals("år")
              ? Integer.toString(year)
              : String.format(Locale.ROOT, "%0" + width(matcher) + "d", number);
      matcher.appendReplacement(written, digits);
    }
    matcher.appendTail(written);
    return written.toString();
  }

  private static int width(Matcher matcher) {
    String width = matcher.group(2);
    return width == null ? 1 : Integer.parseInt(width);
  }

  private int count(String placeholder) {
    Matcher matcher = PLACEHOLDER.matcher(text);
    int count = 0;
    while (matcher.find()) {
      if (matcher.group().startsWith(placeholder)) {
        count++;
      }
    }
    return count;
  }

  private String marked() {
    return PLACEHOLDER.matcher(text).replaceAll("#");
  }

  private String skeleton() {
    return marked().replaceAll("[0-9#]+", "#").toUpperCase(Locale.ROOT);
  }
}
