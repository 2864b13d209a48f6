package se.rattdela.casework.suggestion;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.PersonalNumber;
import se.rattdela.casework.common.InvalidInputException;

/**
 * Finds what has a form of its own. Every pattern begins behind a boundary and takes its runs
 * bounded or possessively, so that a text costs time in proportion to its length.
 */
final class Recognisers {
  /** A hyphen, or what stands for one in print. */
  private static final String DASH = "[-–\\u2011\\u2212\\u00ad]";

  private static final String GAP = "[ \\u00a0]";

  /** A printed page may break its line at the hyphen. */
  private static final String BREAK = GAP + "{0,2}(?:\\r?\\n)?" + GAP + "{0,2}";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![0-9]|[0-9][+–-])(?:(?<day>(?:18|19|20)?[0-9]{6})"
              + "|(?<parted>(?:18|19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}))"
              + "(?<gap>"
              + BREAK
              + "(?:\\+|"
              + DASH
              + ")?"
              + BREAK
              + ")(?<last>[0-9]{4})(?![0-9]|-[0-9])");

  private static final Pattern EMAIL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}_%+-]++(?:\\.[\\p{L}\\p{N}_%+-]++)*+"
              + "@[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++");

  private static final String PHONE_END = "(?![0-9]|[.,:/–-][0-9])";
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\p{L}0-9+/-]|[0-9][.,:])(?:"
              // Swedish, from here or from abroad
              + "(?:(?:\\+|00)46(?:"
              + GAP
              + "|-)?(?:\\(0\\)"
              + GAP
              + "?)?[1-9][0-9]{0,3}|\\(0[1-9][0-9]{0,2}\\)|0[1-9][0-9]{0,2})"
              + GAP
              + "?(?:"
              + DASH
              + "|[/ \\u00a0])?"
              + GAP
              + "?(?<own>[0-9]{2,8}(?:(?:"
              + GAP
              + "|"
              + DASH
              + ")[0-9]{2,3}){0,3})"
              // with points; an area of three digits or more, since 08.00 is a time of day
              + "|0[1-9][0-9]{1,2}\\.(?<pointed>[0-9]{2,8}(?:[. \\u00a0][0-9]{2,3}){0,3})"
              // other countries
              + "|(?:\\+|00)(?!46)[1-9][0-9]{0,2}(?:"
              + GAP
              + "|"
              + DASH
              + ")?(?<abroad>[0-9]{1,12}(?:(?:"
              + GAP
              + "|[.]|"
              + DASH
              + ")[0-9]{2,9}){0,4}))"
              + PHONE_END);

  private static final String NUMERAL =
      "(?:[0-9]{1,3}(?:[ \\u00a0\\u202f.][0-9]{3}){1,4}+(?![0-9])|[0-9]{1,9}+)"
          + "(?:[,.:][0-9]{1,2}(?![0-9]))?";
  private static final String CROWNS = "kronor(?:nas|na|s)?|kronan|krona";
  private static final String CURRENCY =
      "(?:(?iu:(?:(?:norska|danska|svenska|isländska)"
          + GAP
          + ")?(?:"
          + CROWNS
          + ")|kr|sek|nok|dkk|eur|euro|usd|gbp|dollar|öre)(?!\\p{L})|[€$£])";
  private static final String SOME =
      "(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|femton|tjugo|trettio|fyrtio|femtio"
          + "|sextio|sjuttio|åttio|nittio|några|flera|många)";

  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,:]|[\\p{L}\\p{N}][-–])(?:"
              + NUMERAL
              + "(?:"
              + GAP
              + "?(?:[-–]|till)"
              + GAP
              + "?"
              + NUMERAL
              + ")?[ \\u00a0\\u202f]?(?:"
              + "(?iu:tusen|miljoner|miljon|miljarder|miljard|mnkr|mkr|tkr|kkr)(?!\\p{L})(?:"
              + GAP
              + CURRENCY
              + ")?|"
              + CURRENCY
              + "|[:,.]-)"
              // kr 400
              + "|(?:(?iu:kr\\.?|sek|nok|dkk|eur|usd|gbp)|[€$£])"
              + GAP
              + "?"
              + NUMERAL
              + "(?![\\p{L}\\p{N}])"
              // femtusen kronor
              + "|(?iu:(?:"
              + SOME
              + GAP
              + ")?(?:(?:\\p{L}{0,20}?(?:hundra|tusen|tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)"
              + "\\p{L}{0,20}?)|miljoner|miljon)"
              + GAP
              + "(?:"
              + CROWNS
              + "|kr|euro)(?!\\p{L})))");

  private static final int COORDINATION_DAY = 60;

  private final LocalDate today;
  private final AddressFinder addresses = new AddressFinder();

  /**
   * @param today decides the century of a number of ten digits
   */
  Recognisers(LocalDate today) {
    this.today = today;
  }

  /** Something found. */
  record Found(CandidateKind kind, @Nullable CandidateDoubt doubt, Candidate.Place place) {}

  List<Found> find(CharSequence text) {
    List<Found> found = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      if (number(number.group()).isPresent()) {
        found.add(found(CandidateKind.PERSONAL_NUMBER, number));
      } else if (mistyped(number)) {
        found.add(
            new Found(CandidateKind.PERSONAL_NUMBER, CandidateDoubt.CHECK_DIGIT, place(number)));
      }
    }
    Matcher phone = PHONE.matcher(text);
    while (phone.find()) {
      if (isPhone(phone)) {
        found.add(found(CandidateKind.PHONE, phone));
      }
    }
    all(found, CandidateKind.EMAIL, EMAIL.matcher(text));
    for (Candidate.Place address : addresses.find(text)) {
      found.add(new Found(CandidateKind.ADDRESS, null, address));
    }
    all(found, CandidateKind.AMOUNT, AMOUNT.matcher(text));
    return found;
  }

  private static boolean isPhone(Matcher phone) {
    long digits = digits(phone.group());
    String abroad = phone.group("abroad");
    if (abroad != null) {
      return digits >= 9 && digits <= 15;
    }
    String pointed = phone.group("pointed");
    long own = digits(pointed == null ? phone.group("own") : pointed);
    boolean prefixed = phone.group().startsWith("+") || phone.group().startsWith("00");
    return own >= 5 && digits >= 8 && digits <= (prefixed ? 14 : 10);
  }

  private static long digits(String written) {
    return written.chars().filter(Character::isDigit).count();
  }

  /** The number that was written, if it is one. */
  Optional<PersonalNumber> number(String written) {
    try {
      return Optional.of(PersonalNumber.parse(plain(written), today));
    } catch (InvalidInputException notOne) {
      return Optional.empty();
    }
  }

  /** On one line, with the one sign that tells something. */
  private static String plain(String written) {
    String digits = written.replaceAll("[^0-9]", "");
    int serial = digits.length() - 4;
    return digits.substring(0, serial)
        + (written.contains("+") ? "+" : "-")
        + digits.substring(serial);
  }

  /**
   * Whether it was meant as a personal number: written as one, and on a day that has been. Numbers
   * that only happen to stand beside each other are not taken.
   */
  private boolean mistyped(Matcher number) {
    String day = number.group("day");
    String gap = number.group("gap");
    if (day == null
        || gap.contains("\n")
        || (gap.isBlank() && !gap.isEmpty() && day.length() == 6)) {
      return false;
    }
    int at = day.length() - 6;
    int year = Integer.parseInt(day.substring(0, at + 2));
    if (at == 0) {
      year = today.getYear() - Math.floorMod(today.getYear() - year, 100);
      year -= gap.contains("+") ? 100 : 0;
    }
    int month = Integer.parseInt(day.substring(at + 2, at + 4));
    int ofMonth = Integer.parseInt(day.substring(at + 4));
    try {
      LocalDate born =
          LocalDate.of(
              year, month, ofMonth > COORDINATION_DAY ? ofMonth - COORDINATION_DAY : ofMonth);
      return born.isBefore(today);
    } catch (DateTimeException noDay) {
      return false;
    }
  }

  private static void all(List<Found> found, CandidateKind kind, Matcher matcher) {
    while (matcher.find()) {
      found.add(found(kind, matcher));
    }
  }

  private static Found found(CandidateKind kind, Matcher matcher) {
    return new Found(kind, null, place(matcher));
  }

  private static Candidate.Place place(Matcher matcher) {
    return new Candidate.Place(matcher.start(), matcher.end());
  }
}
