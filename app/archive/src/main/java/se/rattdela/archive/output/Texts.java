package se.rattdela.archive.output;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.rattdela.archive.ArchiveException;
import se.rattdela.archive.ArchiveException.Reason;

/** What a text must be before it is written. */
public final class Texts {
  private static final Pattern TWELVE_OR_TEN =
      Pattern.compile("(?<!\\d)(?:\\d{2})?(\\d{6})[-+ ]?(\\d{4})(?!\\d)");
  private static final int COORDINATION_DAY = 60;

  private Texts() {}

  /**
   * A text that is there and that holds no character that XML cannot hold or that hides or turns
   * what is read.
   *
   * @param field the name of the component, for the message
   */
  public static String present(String field, String text) {
    printable(field, text);
    if (text.isBlank()) {
      throw new ArchiveException(Reason.EMPTY, field);
    }
    return text;
  }

  /** The same with an upper bound, in characters. */
  public static String present(String field, String text, int longest) {
    if (text.codePointCount(0, text.length()) > longest) {
      throw new ArchiveException(Reason.TOO_LONG, field);
    }
    return present(field, text);
  }

  /** A text that is also seen by systems that must not know whom the case is about. */
  public static String impersonal(String field, String text, int longest) {
    present(field, text, longest);
    if (holdsPersonalNumber(text)) {
      throw new ArchiveException(Reason.PERSONAL_NUMBER, field);
    }
    return text;
  }

  /** As {@link #impersonal(String, String, int)}, where a text may be missing. */
  public static @Nullable String impersonalOrNull(
      String field, @Nullable String text, int longest) {
    return text == null ? null : impersonal(field, text, longest);
  }

  /**
   * Whether a personal identity number or a coordination number stands in a text, with or without
   * century and hyphen, with a right check digit.
   */
  public static boolean holdsPersonalNumber(String text) {
    Matcher numbers = TWELVE_OR_TEN.matcher(text);
    while (numbers.find()) {
      String ten = numbers.group(1) + numbers.group(2);
      if (isDate(ten) && checkDigitIsRight(ten)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDate(String ten) {
    int month = Integer.parseInt(ten.substring(2, 4));
    int day = Integer.parseInt(ten.substring(4, 6));
    try {
      // Any leap year: the century is not always known.
      LocalDate.of(2000, month, day > COORDINATION_DAY ? day - COORDINATION_DAY : day);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean checkDigitIsRight(String ten) {
    int sum = 0;
    for (int i = 0; i < ten.length(); i++) {
      int product = (ten.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
      sum += product / 10 + product % 10;
    }
    return sum % 10 == 0;
  }

  private static void printable(String field, String text) {
    if (text.codePoints().anyMatch(Texts::refused)) {
      throw new ArchiveException(Reason.CONTROL_CHARACTER, field);
    }
  }

  private static boolean refused(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character != '\n' && character != '\t';
      case Character.FORMAT -> character != 0x00AD; // a soft hyphen hides nothing
      case Character.SURROGATE, Character.UNASSIGNED -> true;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }
}
