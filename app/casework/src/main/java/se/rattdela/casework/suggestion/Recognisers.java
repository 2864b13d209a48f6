package se.rattdela.casework.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.rattdela.casework.caseregister.PersonalNumber;
import se.rattdela.casework.common.InvalidInputException;

/**
 * Finds what has a form of its own. Every pattern begins behind a boundary and takes its runs
 * possessively, so that a text costs time in proportion to its length.
 */
final class Recognisers {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![0-9+-])((?:18|19|20)?[0-9]{6})[ \\u00a0]?([-+–\\u2011]?)[ \\u00a0]?([0-9]{4})(?![0-9-])");

  private static final Pattern EMAIL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}_%+-]++(?:\\.[\\p{L}\\p{N}_%+-]++)*+"
              + "@[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++");

  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\p{L}0-9+.,:/-])(?:(?:\\+|00)46[ \\u00a0-]?(?:\\(0\\)[ \\u00a0]?)?[1-9][0-9]{0,3}"
              + "|0[1-9][0-9]{0,2})[ \\u00a0]?[-/ \\u00a0]?[ \\u00a0]?"
              + "([0-9]{2,8}(?:[ \\u00a0-][0-9]{2,3}){0,3})(?![0-9]|[.,:/-][0-9])");

  private static final String STREET_END =
      "(?:gatan|gata|gator|vägen|väg|gränden|gränd|torget|torg|allén|allé|stigen|stig|backen|backe"
          + "|platsen|plats|leden|esplanaden|kajen|kaj|slingan|rundan|liden|svängen|promenaden"
          + "|bron|brinken|höjden|kullen|ängen|hagen|lunden|parken|gården|ringen|terrassen"
          + "|kroken|vreten|strand|stranden|hamnen|hamn)";
  private static final String HOUSE_NUMBER =
      "[ \\u00a0][0-9]{1,4}(?:[a-hA-H](?!\\p{L})|[ \\u00a0][A-H](?![\\p{L}\\p{N}]))?"
          + "(?![0-9]|[ \\u00a0]?(?:kr\\b|kronor|år\\b|procent|%|§|kap\\b)|[.,:][0-9]|-[0-9]{2}-)";
  private static final String FLAT =
      "(?:,?[ \\u00a0](?:lgh|läg|lägenhet)\\.?[ \\u00a0]?[0-9]{3,4}|,?[ \\u00a0][0-9]{1,2}[ \\u00a0]?tr\\b)?";
  private static final String TOWN =
      "[0-9]{3}[ \\u00a0][0-9]{2}[ \\u00a0]{1,2}\\p{Lu}[\\p{L}-]++"
          + "(?:[ \\u00a0]\\p{Lu}[\\p{L}-]++)?";
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:"
              // up to two words in front, as in Stora Nygatan and Karl XII:s gata
              + "(?:(?:\\p{Lu}[\\p{L}:.-]{0,20}+[ \\u00a0]){0,2}?"
              + "(?:\\p{Lu}\\p{L}{1,30}?|(?<=\\p{L}[ \\u00a0]))"
              + STREET_END
              + HOUSE_NUMBER
              + FLAT
              + "|(?:Box|Postlåda|Lådnummer)[ \\u00a0][0-9]{1,5}(?![0-9]))"
              + "(?:,?\\s{1,3}"
              + TOWN
              + ")?"
              + "|(?<![0-9.,][ \\u00a0])"
              + TOWN
              + ")");

  /** Words that end as streets do, and are followed by a number in ordinary text. */
  private static final Pattern NO_STREET =
      Pattern.compile(
          "(?iu)^(?:(?:\\p{L}+ )*)(?:\\p{L}*(?:arbetsplats|vårdplats|parkeringsplats|boplats|samgång"
              + "|omväg|genväg|utväg|plats|väg|gata|ring|hamn|tillgång)) [0-9].*");

  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,:-])(?:[0-9]{1,3}(?:[ \\u00a0\\u202f.][0-9]{3})++|[0-9]{1,9}+)"
              + "(?:[,:][0-9]{1,2})?"
              + "(?:[ \\u00a0]?(?:(?:tusen|miljoner|miljon|mkr|tkr)(?!\\p{L})(?:[ \\u00a0](?:kronor|kr)(?!\\p{L}))?"
              + "|kronor(?!\\p{L})|kr(?!\\p{L})|SEK(?!\\p{L})|:-))");

  private final LocalDate today;

  /**
   * @param today decides the century of a number of ten digits
   */
  Recognisers(LocalDate today) {
    this.today = today;
  }

  /** Something found. */
  record Found(CandidateKind kind, Candidate.Place place) {}

  List<Found> find(String text) {
    List<Found> found = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      if (number(number.group(1) + sign(number.group(2)) + number.group(3)).isPresent()) {
        found.add(found(CandidateKind.PERSONAL_NUMBER, number));
      }
    }
    Matcher phone = PHONE.matcher(text);
    while (phone.find()) {
      long digits = phone.group().chars().filter(Character::isDigit).count();
      long own = phone.group(1).chars().filter(Character::isDigit).count();
      boolean foreign = phone.group().startsWith("+") || phone.group().startsWith("00");
      if (own >= 5 && digits >= 8 && digits <= (foreign ? 14 : 10)) {
        found.add(found(CandidateKind.PHONE, phone));
      }
    }
    all(found, CandidateKind.EMAIL, EMAIL.matcher(text));
    Matcher address = ADDRESS.matcher(text);
    while (address.find()) {
      if (!NO_STREET.matcher(address.group()).matches()) {
        found.add(found(CandidateKind.ADDRESS, address));
      }
    }
    all(found, CandidateKind.AMOUNT, AMOUNT.matcher(text));
    return found;
  }

  /** The number that was written, if it is one. */
  Optional<PersonalNumber> number(String written) {
    try {
      return Optional.of(
          PersonalNumber.parse(
              written.replaceAll("[ \\u00a0]", "").replaceAll("[–\\u2011]", "-"), today));
    } catch (InvalidInputException notOne) {
      return Optional.empty();
    }
  }

  private static String sign(String written) {
    return written.equals("+") ? "+" : "-";
  }

  private static void all(List<Found> found, CandidateKind kind, Matcher matcher) {
    while (matcher.find()) {
      found.add(found(kind, matcher));
    }
  }

  private static Found found(CandidateKind kind, Matcher matcher) {
    return new Found(kind, new Candidate.Place(matcher.start(), matcher.end()));
  }
}
