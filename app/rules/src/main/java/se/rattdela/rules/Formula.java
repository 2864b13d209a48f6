package se.rattdela.rules;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.rattdela.rules.pack.Condition.ValueTest;

/** A condition of the pack with its leaves numbered: equal leaves of the whole pack are one. */
sealed interface Formula {

  /** Every part holds. */
  record All(List<Formula> parts) implements Formula {}

  /** At least one part holds. */
  record Any(List<Formula> parts) implements Formula {}

  /** At least {@code count} parts hold. */
  record AtLeast(int count, List<Formula> parts) implements Formula {}

  /** The part does not hold. */
  record Not(Formula part) implements Formula {}

  /** No protection of the item stands. */
  record NothingSecret() implements Formula {}

  /** A key's value passes a test; the value of a crime that there is none of passes none. */
  record Leaf(int number, Key key, ValueTest test) implements Formula {}

  /** The keys whose answers the formula rests on, by name; fixed codes are not answers. */
  default List<Key> keys() {
    SortedMap<String, Key> found = new TreeMap<>();
    collect(this, found);
    return List.copyOf(found.values());
  }

  private static void collect(Formula formula, SortedMap<String, Key> found) {
    switch (formula) {
      case All(List<Formula> parts) -> parts.forEach(p -> collect(p, found));
      case Any(List<Formula> parts) -> parts.forEach(p -> collect(p, found));
      case AtLeast(int count, List<Formula> parts) -> parts.forEach(p -> collect(p, found));
      case Not(Formula part) -> collect(part, found);
      case NothingSecret nothing -> {
        // Rests on the item's protections, not on an answer of its own.
      }
      case Leaf(int number, Key key, ValueTest test) -> {
        if (key.kind() != Key.Kind.CODE) {
          found.put(key.name(), key);
        }
      }
    }
  }
}
