package se.rattdela.reports.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Numbers in short: three or more in a row become a range. */
public final class NumberRanges {
  private NumberRanges() {}

  /** "1–3", "6", in ascending order and each once. */
  public static List<String> of(Collection<Integer> numbers) {
    List<Integer> sorted = numbers.stream().sorted().distinct().toList();
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from < sorted.size()) {
      int to = from;
      while (to + 1 < sorted.size() && sorted.get(to + 1) == sorted.get(to) + 1) {
        to++;
      }
      if (to - from >= 2) {
        parts.add(sorted.get(from) + "–" + sorted.get(to));
      } else {
        sorted.subList(from, to + 1).forEach(number -> parts.add(String.valueOf(number)));
      }
      from = to + 1;
    }
    return parts;
  }
}
