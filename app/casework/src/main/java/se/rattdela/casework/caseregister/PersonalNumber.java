package se.rattdela.casework.caseregister;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.Why;

/**
 * A personnummer or samordningsnummer (folkbokföringslagen 18 §, lag 2022:1697): a real day, a
 * serial number and a check digit (Luhn over the last ten digits). A samordningsnummer adds 60 to
 * the day.
 *
 * @param digits the twelve digits, century first
 */
public record PersonalNumber(String digits) {
  // ASCII digits and the two signs of the law only: a look-alike is a typing error or worse.
  private static final Pattern WRITTEN =
      Pattern.compile("([0-9]{2})?([0-9]{2})([0-9]{2})([0-9]{2})([-+])?([0-9]{4})");
  // As the mask of the log: 10 or 12 digits with an optional sign, also with spaces in between.
  private static final Pattern LIKE_ONE =
      Pattern.compile("(?<![0-9])(?:[0-9]{2})?[0-9]{6}\\s?[-+–]?\\s?[0-9]{4}(?![0-9])");
  private static final int COORDINATION_DAY = 60;

  public PersonalNumber {
    if (digits.length() != 12 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw invalid(Why.NUMBER_DIGITS);
    }
    if (!luhn(digits.substring(2))) {
      throw invalid(Why.NUMBER_CHECK_DIGIT);
    }
    dateOf(digits);
  }

  /**
   * Reads what a user wrote: twelve digits, or ten where the sign tells the century ({@code +} from
   * the year the person turns 100). Blanks around it are ignored.
   *
   * @param today decides the century of a ten-digit number
   * @throws InvalidInputException naming what is wrong, never the number
   */
  public static PersonalNumber parse(String written, LocalDate today) {
    Matcher matcher = WRITTEN.matcher(written.strip());
    if (!matcher.matches()) {
      throw invalid(Why.NUMBER_FORM);
    }
    boolean plus = "+".equals(matcher.group(5));
    String rest = matcher.group(2) + matcher.group(3) + matcher.group(4) + matcher.group(6);
    String century = matcher.group(1);
    if (century == null) {
      century = centuryOf(Integer.parseInt(matcher.group(2)), plus, today);
    } else if (plus && today.getYear() - Integer.parseInt(century + matcher.group(2)) < 100) {
      throw invalid(Why.NUMBER_PLUS);
    }
    return new PersonalNumber(century + rest);
  }

  /** Whether a text has something that looks like such a number, valid or mistyped. */
  public static boolean seemsIn(String text) {
    return LIKE_ONE.matcher(text).find();
  }

  private static String centuryOf(int yearOfCentury, boolean plus, LocalDate today) {
    int year = today.getYear() - Math.floorMod(today.getYear() - yearOfCentury, 100);
    return Integer.toString((plus ? year - 100 : year) / 100);
  }

  private static boolean luhn(String ten) {
    int sum = 0;
    for (int i = 0; i < 10; i++) {
      int product = (ten.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
      sum += product / 10 + product % 10;
    }
    return sum % 10 == 0;
  }

  private static LocalDate dateOf(String digits) {
    int day = Integer.parseInt(digits.substring(6, 8));
    try {
      return LocalDate.of(
          Integer.parseInt(digits.substring(0, 4)),
          Integer.parseInt(digits.substring(4, 6)),
          day > COORDINATION_DAY ? day - COORDINATION_DAY : day);
    } catch (DateTimeException e) {
      throw invalid(Why.NUMBER_DATE);
    }
  }

  private static InvalidInputException invalid(Why what) {
    return new InvalidInputException(ErrorCode.PERSONAL_NUMBER, "number", what);
  }

  /** The day of birth the number tells. */
  public LocalDate birthDate() {
    return dateOf(digits);
  }

  /** Full years on the day; negative when the day is before the birth. */
  public int ageOn(LocalDate day) {
    return Period.between(birthDate(), day).getYears();
  }

  /** As written in a decision: {@code 20051114-2390}. */
  public String shown() {
    return digits.substring(0, 8) + "-" + digits.substring(8);
  }

  /** Hides the number: it must not reach a log by way of a record. */
  @Override
  public String toString() {
    return "PersonalNumber[hidden]";
  }
}
