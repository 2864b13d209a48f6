package se.rattdela.reports.pdf;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks where long Swedish words may be divided, by the rule that one consonant goes with the vowel
 * after it (enkonsonantsprincipen, Svenska skrivregler). The "s" that joins two words belongs to
 * the first: "utrednings-underlag". Where it cannot be told whether an "s" joins or begins a word,
 * there is no division beside it. The marks are soft hyphens: they are drawn only where a line
 * ends. iText's own patterns for Swedish state no licence and are not used.
 */
final class LongWords {
  /** Letters that stand before a division, and after it. */
  static final int LEAST_PART = 4;

  /** Shorter words are never divided. */
  private static final int LEAST_LETTERS = 13;

  private static final char SOFT_HYPHEN = '\u00ad';
  private static final Pattern LONG = Pattern.compile("\\p{L}{" + LEAST_LETTERS + ",}");
  private static final String VOWELS = "aeiouyåäöéAEIOUYÅÄÖÉ";

  /** What words end with that an "s" then joins to another. */
  private static final List<String> JOINED =
      List.of(
          "ing",
          "het",
          "skap",
          "ion",
          "tet",
          "dom",
          "nad",
          "stad",
          "rätt",
          "arbet",
          "vård",
          "hjälp",
          "stöd",
          "skydd",
          "stånd",
          "land",
          "håll",
          "gång",
          "nämnd",
          "myndighet",
          "lag",
          "besök",
          "bidrag",
          "avtal",
          "förslag",
          "uppdrag");

  private LongWords() {}

  /** The word without marks. */
  static String whole(String word) {
    return word.replace(String.valueOf(SOFT_HYPHEN), "");
  }

  static String hyphenated(String text) {
    Matcher words = LONG.matcher(text);
    return words.replaceAll(word -> divided(word.group()));
  }

  private static String divided(String word) {
    StringBuilder divided = new StringBuilder(word.length() * 2);
    for (int at = 0; at < word.length(); at++) {
      boolean room = at >= LEAST_PART && word.length() - at >= LEAST_PART;
      if (room && beginsPart(word, at)) {
        divided.append(SOFT_HYPHEN);
      }
      divided.append(word.charAt(at));
    }
    return divided.toString();
  }

  /** Whether one consonant and a vowel begin here, or two that begin a word of their own. */
  private static boolean beginsPart(String word, int at) {
    if (!isConsonant(word, at)) {
      return isJoining(word, at - 1) && endsWithJoined(word.substring(0, at - 1));
    }
    if (isSpelledTogether(word.substring(at - 1, at + 1)) || isJoining(word, at)) {
      return false;
    }
    return isConsonant(word, at + 1)
        ? !isConsonant(word, at + 2) && isPair(word, at)
        : !isPair(word, at - 1);
  }

  /** Whether it is an "s" between a consonant and a vowel: of the word before it or of the next. */
  private static boolean isJoining(String word, int at) {
    return word.charAt(at) == 's'
        && word.charAt(at - 1) != 's'
        && isConsonant(word, at - 1)
        && !isConsonant(word, at + 1);
  }

  private static boolean endsWithJoined(String beginning) {
    String lower = beginning.toLowerCase(Locale.ROOT);
    return JOINED.stream().anyMatch(lower::endsWith);
  }

  private static boolean isConsonant(String word, int at) {
    return VOWELS.indexOf(word.charAt(at)) < 0;
  }

  /**
   * Whether two consonants, after a third, begin a part together, as in "över-klaga". After "s"
   * only where another "s" closes the part before, "nings-stöd": else the "s" closes it itself.
   */
  private static boolean isPair(String word, int at) {
    if (!isConsonant(word, at - 1) || !isConsonant(word, at)) {
      return false;
    }
    return switch (word.substring(at, at + 2)) {
      case "bl", "br", "dr", "fl", "fr", "gl", "gr", "kl", "kr", "kv", "pl", "pr", "tr", "hj" ->
          true;
      case "bj", "fj", "sk", "sl", "sm", "sn", "sp", "st", "sv" -> word.charAt(at - 1) == 's';
      default -> false;
    };
  }

  /** Two letters for one sound. */
  private static boolean isSpelledTogether(String pair) {
    return switch (pair) {
      case "sj", "tj", "kj", "ch", "ck", "ph", "th" -> true;
      default -> false;
    };
  }
}
