package se.rattdela.reports.decision;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what is withheld in the texts that a recipient reads: names, numbers, addresses and the
 * passages themselves, whole or a run of {@value #RUN} words of them. Case, spaces, dashes, soft
 * hyphens and the two ways to write å make no difference; a number is found with and without its
 * hyphen, spaces and century. Immutable; never shows what it looks for.
 */
public final class WithheldWords {
  private static final Locale SWEDISH = Locale.of("sv", "SE");

  /** So many words in a row of a longer passage are a quotation, not chance. */
  private static final int RUN = 6;

  /** Shorter words are found only as words of their own, since they are parts of many others. */
  private static final int OWN_WORD = 6;

  private static final int SHORTEST = 2;
  private static final int NUMBER_DIGITS = 5;

  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Mn}]");
  private static final Pattern DASH = Pattern.compile("\\p{Pd}|\\u2212");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern BETWEEN_DIGITS =
      Pattern.compile("(?<=\\p{Nd})[\\s+./-]+(?=\\p{Nd})");
  private static final Pattern NUMBER = Pattern.compile("[\\d\\s+./-]+");
  private static final Pattern CENTURY = Pattern.compile("(?:18|19|20)(?=\\d{10}$)");

  private final List<Pattern> words;
  private final List<String> numbers;

  /**
   * @param withheld what must not be read; blank strings and single characters are passed over
   */
  public WithheldWords(Collection<String> withheld) {
    List<Pattern> words = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    for (String each : withheld) {
      String plain = plain(each);
      String digits = plain.replaceAll("\\D", "");
      if (NUMBER.matcher(plain).matches() && digits.length() >= NUMBER_DIGITS) {
        numbers.add(CENTURY.matcher(digits).replaceFirst(""));
      } else {
        runs(plain).map(WithheldWords::pattern).forEach(words::add);
      }
    }
    this.words = List.copyOf(words);
    this.numbers = numbers.stream().distinct().toList();
  }

  /** The texts of the document that hold any of it, each place and set of items once. */
  public List<RevealingText> in(DecisionDocument document) {
    return ReaderTexts.of(document).stream()
        .filter(entry -> revealedBy(entry.text()))
        .map(ReaderTexts.Entry::where)
        .distinct()
        .toList();
  }

  /** Whether a text holds any of it. */
  public boolean revealedBy(String text) {
    String plain = plain(text);
    String joined = BETWEEN_DIGITS.matcher(plain).replaceAll("");
    String spaced = spaced(plain);
    return numbers.stream().anyMatch(joined::contains)
        || words.stream().anyMatch(word -> word.matcher(spaced).find());
  }

  /** A long passage by every run of words in it, a short one as it stands. */
  private static Stream<String> runs(String plain) {
    String spaced = spaced(plain);
    List<String> parts = spaced.isEmpty() ? List.of() : List.of(spaced.split(" "));
    if (parts.size() <= RUN) {
      return Stream.of(spaced).filter(run -> run.length() >= SHORTEST);
    }
    List<String> runs = new ArrayList<>();
    for (int from = 0; from + RUN <= parts.size(); from++) {
      runs.add(String.join(" ", parts.subList(from, from + RUN)));
    }
    return runs.stream();
  }

  /** A short word must stand alone; its genitive counts. */
  private static Pattern pattern(String run) {
    String quoted = Pattern.quote(run);
    return Pattern.compile(
        run.length() < OWN_WORD ? "(?<![\\p{L}\\p{N}])" + quoted + "s?(?![\\p{L}\\p{N}])" : quoted);
  }

  private static String spaced(String plain) {
    return NOT_WORD.matcher(plain).replaceAll(" ").strip();
  }

  private static String plain(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return DASH.matcher(UNSEEN.matcher(composed).replaceAll(""))
        .replaceAll("-")
        .toLowerCase(SWEDISH);
  }
}
