package se.rattdela.rules;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import se.rattdela.rules.pack.Condition;

/** Which keys of the vocabulary a condition rests on. */
final class Keys {

  private Keys() {}

  /** All keys of a condition, sorted. */
  static List<String> of(Condition condition) {
    SortedSet<String> found = new TreeSet<>();
    collect(condition, found);
    return List.copyOf(found);
  }

  private static void collect(Condition condition, SortedSet<String> found) {
    switch (condition) {
      case Condition.All(List<Condition> parts) -> parts.forEach(p -> collect(p, found));
      case Condition.Any(List<Condition> parts) -> parts.forEach(p -> collect(p, found));
      case Condition.AtLeast(int count, List<Condition> parts) ->
          parts.forEach(p -> collect(p, found));
      case Condition.Not(Condition part) -> collect(part, found);
      case Condition.Code code -> {
        // Always known; no key of the vocabulary.
      }
      case Condition.NothingSecret nothing -> {
        // Rests on the item's protections, not on an answer of its own.
      }
      case Condition.Field(String key, var test) -> found.add(key);
      case Condition.Fact(String key, boolean is) -> found.add(key);
      case Condition.Judgement(String key, boolean is) -> found.add(key);
    }
  }
}
