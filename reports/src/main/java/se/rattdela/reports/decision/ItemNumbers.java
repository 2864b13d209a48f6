package se.rattdela.reports.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Says which items are meant: "uppgift 4", "uppgifterna 1–3 och 6". */
final class ItemNumbers {
  private ItemNumbers() {}

  /** In the middle of a sentence. */
  static String phrase(DecisionTexts texts, Collection<Integer> numbers) {
    return texts.get(numbers.size() == 1 ? "items.one" : "items.many", list(texts, numbers));
  }

  /** At the beginning of a sentence. */
  static String capital(DecisionTexts texts, Collection<Integer> numbers) {
    String phrase = phrase(texts, numbers);
    return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
  }

  /** The numbers alone, "1–3 och 6"; three or more in a row become a range. */
  static String list(DecisionTexts texts, Collection<Integer> numbers) {
    List<Integer> sorted = numbers.stream().sorted().distinct().toList();
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from < sorted.size()) {
      int to = from;
      while (to + 1 < sorted.size() && sorted.get(to + 1) == sorted.get(to) + 1) {
        to++;
      }
      if (to - from >= 2) {
        parts.add(texts.get("items.range", text(sorted.get(from)), text(sorted.get(to))));
      } else {
        sorted.subList(from, to + 1).forEach(number -> parts.add(text(number)));
      }
      from = to + 1;
    }
    return texts.and(parts);
  }

  /** As a string, since a number would be grouped: "1 000". */
  private static String text(Integer number) {
    return String.valueOf(number);
  }
}
