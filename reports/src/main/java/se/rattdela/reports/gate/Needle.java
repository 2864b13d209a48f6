package se.rattdela.reports.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One string that is searched for on behalf of a withheld text.
 *
 * @param owner the withheld text
 * @param form whether it is compared as words or as a row of digits
 * @param folded its letters and digits
 * @param prefixes digits that may stand right before a number ("19" before a personnummer)
 */
record Needle(WithheldText owner, Form form, Folded folded, Set<String> prefixes) {
  /** A text quoted in part is found if this many words in a row are the same. */
  static final int WORDS_IN_A_ROW = 8;

  /** A whole sentence is found from this many words on. */
  private static final int WORDS_OF_A_SENTENCE = 5;

  private static final int LONGEST_NAME = 4;
  private static final int FEWEST_DIGITS = 5;
  private static final Pattern IDENTITY_NUMBER =
      Pattern.compile("(?:\\d{2})?\\d{6}[-+\u2010-\u2212 ]?\\d{4}");
  private static final Pattern NUMBER = Pattern.compile("[+(]?\\d[\\d\\s()\u2010-\u2212/.+-]*");
  private static final Pattern COUNTRY = Pattern.compile("^(?:\\+|00)46(?:\\(0\\))?0?|^0");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:;])\\s+|[\\r\\n]+");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Set<String> CENTURIES = Set.of("18", "19", "20");
  private static final Set<String> TRUNKS = Set.of("0", "46", "0046", "460", "00460");

  /** How it is compared. */
  enum Form {
    WORDS,
    WORDS_WITHOUT_ACCENTS,
    NUMBER
  }

  /** Everything to search for; empty for a text of fewer than two letters or digits. */
  static List<Needle> of(WithheldText withheld) {
    String text = Folded.normalised(withheld.text()).strip();
    String number = SPACE.matcher(text).replaceAll("");
    if (IDENTITY_NUMBER.matcher(number).matches()) {
      String digits = digits(number);
      return List.of(number(withheld, digits.substring(digits.length() - 10), CENTURIES));
    }
    if (NUMBER.matcher(text).matches() && digits(number).length() >= FEWEST_DIGITS) {
      String stripped = number.replaceAll("[^\\d+()]", "");
      String national = digits(COUNTRY.matcher(stripped).replaceFirst(""));
      boolean telephone = national.length() < digits(number).length() && national.length() >= 6;
      return List.of(
          telephone
              ? number(withheld, national, TRUNKS)
              : number(withheld, digits(number), Set.of()));
    }
    List<Needle> needles = new ArrayList<>();
    for (String part : parts(text)) {
      Folded folded = Folded.of(part);
      if (folded.length() >= 2) {
        needles.add(new Needle(withheld, Form.WORDS, folded, Set.of()));
        Folded bare = Folded.withoutAccents(part);
        if (bare.length() >= Matcher.LONG && !bare.plain().equals(folded.plain())) {
          needles.add(new Needle(withheld, Form.WORDS_WITHOUT_ACCENTS, bare, Set.of()));
        }
      }
    }
    return needles;
  }

  private static Needle number(WithheldText withheld, String digits, Set<String> prefixes) {
    return new Needle(withheld, Form.NUMBER, Folded.of(digits), prefixes);
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }

  private static Set<String> parts(String text) {
    Set<String> parts = new LinkedHashSet<>();
    parts.add(text);
    List<String> words = Arrays.asList(SPACE.split(text));
    if (isName(words)) {
      // Efternamn, Förnamn
      List<String> turned = new ArrayList<>(words.subList(0, words.size() - 1));
      turned.addFirst(words.getLast());
      parts.add(String.join(" ", turned));
      parts.add(words.getFirst() + " " + words.getLast());
      parts.add(words.getLast() + " " + words.getFirst());
    }
    for (int from = 0; from + WORDS_IN_A_ROW <= words.size(); from++) {
      parts.add(String.join(" ", words.subList(from, from + WORDS_IN_A_ROW)));
    }
    for (String sentence : SENTENCE_END.split(text)) {
      if (SPACE.split(sentence.strip()).length >= WORDS_OF_A_SENTENCE) {
        parts.add(sentence.strip());
      }
    }
    return parts;
  }

  private static boolean isName(List<String> words) {
    return words.size() > 1
        && words.size() <= LONGEST_NAME
        && words.stream()
            .allMatch(word ->
                Character.isUpperCase(word.charAt(0))
                    && word.chars().noneMatch(Character::isDigit));
  }

  /** Never the text. */
  @Override
  public String toString() {
    return "Needle[" + owner + "]";
  }
}
