package se.rattdela.packtools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import se.rattdela.rules.pack.Condition;
import se.rattdela.rules.pack.Condition.ValueTest;
import se.rattdela.rules.pack.Exclusion;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary;

/** The values of a field that the conditions of some packs can tell apart. */
final class Cuts {

  private final List<RulePack> packs;
  private final Map<String, SortedSet<Integer>> limits = new HashMap<>();

  Cuts(List<RulePack> packs) {
    this.packs = packs;
  }

  /** One value for each stretch of numbers, every code, or yes and no. */
  List<Object> values(String key) {
    Vocabulary words = packs.getFirst().vocabulary();
    Map<String, String> codes = words.crimeCodes().get(key);
    if (codes != null) {
      Set<Object> common = new LinkedHashSet<>(codes.keySet());
      packs.forEach(
          p -> common.retainAll(p.vocabulary().crimeCodes().getOrDefault(key, Map.of()).keySet()));
      return List.copyOf(common);
    }
    SortedSet<Integer> known = new TreeSet<>();
    for (RulePack pack : packs) {
      Vocabulary.Field field = pack.vocabulary().fields().get(key);
      for (Object value : field == null ? List.of() : field.values()) {
        if (value instanceof Integer number) {
          known.add(number);
        }
      }
    }
    return known.isEmpty() ? List.of(true, false) : numbers(key, known);
  }

  private List<Object> numbers(String key, SortedSet<Integer> known) {
    List<Integer> starts = List.copyOf(limits(key));
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int from = starts.get(i);
      int to = i + 1 < starts.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
      // A value of the vocabulary is what an officer would answer; else the first of the stretch.
      SortedSet<Integer> within = known.subSet(from, to);
      values.add(within.isEmpty() ? from : within.getLast());
    }
    return values;
  }

  private SortedSet<Integer> limits(String key) {
    return limits.computeIfAbsent(key, this::find);
  }

  private SortedSet<Integer> find(String key) {
    SortedSet<Integer> found = new TreeSet<>(Set.of(0));
    packs.forEach(p -> each(p, leaf -> limit(leaf, key, found)));
    return found;
  }

  /** The value in {@link #values} that no condition tells from a number. */
  int standsFor(String key, int number) {
    SortedSet<Integer> cut = limits(key);
    int best = number;
    for (Object value : values(key)) {
      if (value instanceof Integer other
          && cut.headSet(number + 1).size() == cut.headSet(other + 1).size()) {
        best = other;
      }
    }
    return best;
  }

  private static void limit(Condition leaf, String key, SortedSet<Integer> found) {
    if (leaf instanceof Condition.Field(String field, ValueTest test) && field.equals(key)) {
      switch (test) {
        case ValueTest.Below(int limit) -> found.add(limit);
        case ValueTest.From(int limit) -> found.add(limit);
        case ValueTest.OneOf codes -> {
          // Codes are told apart one by one.
        }
        case ValueTest.Is truth -> {
          // So are yes and no.
        }
      }
    }
  }

  /** Every condition of a pack, from requirements and exclusions, and every part of each. */
  static void each(RulePack pack, Consumer<Condition> visitor) {
    for (Version version : pack.versions()) {
      version.requirements().forEach(r -> each(r.condition(), visitor));
      version.exclusions().stream()
          .map(Exclusion::condition)
          .filter(Objects::nonNull)
          .forEach(c -> each(c, visitor));
    }
  }

  /** A condition and all its parts. */
  static void each(Condition condition, Consumer<Condition> visitor) {
    visitor.accept(condition);
    switch (condition) {
      case Condition.All(List<Condition> parts) -> parts.forEach(p -> each(p, visitor));
      case Condition.Any(List<Condition> parts) -> parts.forEach(p -> each(p, visitor));
      case Condition.AtLeast(int count, List<Condition> parts) ->
          parts.forEach(p -> each(p, visitor));
      case Condition.Not(Condition part) -> each(part, visitor);
      default -> {
        // A leaf has no parts.
      }
    }
  }
}
