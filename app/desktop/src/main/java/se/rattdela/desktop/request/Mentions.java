package se.rattdela.desktop.request;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import se.rattdela.casework.item.ItemView;

/**
 * Whether what is asked names an item: a long word of the item's title stands in the text, in any
 * of its Swedish forms. It is a hint to look at the item, nothing more; the officer ticks.
 */
final class Mentions {
  /** Shorter words, such as "med" and "sin", say nothing of what is asked. */
  private static final int SHORTEST = 5;

  /** So much of a word is the same in all its forms. */
  private static final int STEM = 6;

  private static final Set<String> EMPTY_WORDS =
      Set.of("uppgift", "uppgifter", "kontakt", "namn", "under", "tiden", "personen");

  private final Set<String> asked;

  Mentions(String text) {
    this.asked = Arrays.stream(words(text)).map(Mentions::stem).collect(Collectors.toSet());
  }

  boolean names(ItemView item) {
    return Arrays.stream(words(item.title()))
        .filter(word -> word.length() >= SHORTEST && !EMPTY_WORDS.contains(word))
        .map(Mentions::stem)
        .anyMatch(asked::contains);
  }

  private static String[] words(String text) {
    return text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(STEM, word.length()));
  }
}
