package se.rattdela.reports.decision;

import java.util.Collection;
import se.rattdela.reports.pdf.NumberRanges;

/** Says which items are meant: "uppgift 4", "uppgifterna 1–3 och 6". */
final class ItemNumbers {
  private ItemNumbers() {}

  /** In the middle of a sentence. */
  static String phrase(DecisionTexts texts, Collection<Integer> numbers) {
    return texts.get(
        numbers.size() == 1 ? "items.one" : "items.many", texts.and(NumberRanges.of(numbers)));
  }

  /** At the beginning of a sentence. */
  static String capital(DecisionTexts texts, Collection<Integer> numbers) {
    String phrase = phrase(texts, numbers);
    return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
  }
}
