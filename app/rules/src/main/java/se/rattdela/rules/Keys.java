package se.rattdela.rules;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import se.rattdela.rules.pack.Condition;

/** Which keys of the vocabulary a condition rests on. */
final class Keys {

  private final Inputs inputs;

  Keys(Inputs inputs) {
    this.inputs = inputs;
  }

  /** All keys of a condition, sorted. */
  static List<String> of(Condition condition) {
    SortedSet<String> found = new TreeSet<>();
    collect(condition, leaf -> true, found);
    return List.copyOf(found);
  }

  /** The keys of a condition that are not answered, sorted. */
  List<String> open(Condition condition) {
    SortedSet<String> found = new TreeSet<>();
    collect(condition, this::isOpen, found);
    return List.copyOf(found);
  }

  private boolean isOpen(Condition leaf) {
    return switch (leaf) {
      case Condition.Field(String key, var test) ->
          !inputs.absent(key) && inputs.field(key) == null;
      case Condition.Fact(String key, boolean is) -> inputs.fact(key) == null;
      case Condition.Judgement(String key, boolean is) -> inputs.judgement(key) == null;
      default -> false;
    };
  }

  /** Whether a condition rests on a judgement. */
  static boolean restsOnJudgement(Condition condition) {
    return switch (condition) {
      case Condition.All(List<Condition> parts) -> parts.stream().anyMatch(Keys::restsOnJudgement);
      case Condition.Any(List<Condition> parts) -> parts.stream().anyMatch(Keys::restsOnJudgement);
      case Condition.AtLeast(int count, List<Condition> parts) ->
          parts.stream().anyMatch(Keys::restsOnJudgement);
      case Condition.Not(Condition part) -> restsOnJudgement(part);
      case Condition.Judgement judgement -> true;
      default -> false;
    };
  }

  private static void collect(
      Condition condition, Predicate<Condition> wanted, SortedSet<String> found) {
    switch (condition) {
      case Condition.All(List<Condition> parts) -> parts.forEach(p -> collect(p, wanted, found));
      case Condition.Any(List<Condition> parts) -> parts.forEach(p -> collect(p, wanted, found));
      case Condition.AtLeast(int count, List<Condition> parts) ->
          parts.forEach(p -> collect(p, wanted, found));
      case Condition.Not(Condition part) -> collect(part, wanted, found);
      case Condition.Code code -> {
        // Always known; no key of the vocabulary.
      }
      case Condition.NothingSecret nothing -> {
        // Rests on the item's protections, not on an answer of its own.
      }
      case Condition.Field(String key, var test) -> add(condition, key, wanted, found);
      case Condition.Fact(String key, boolean is) -> add(condition, key, wanted, found);
      case Condition.Judgement(String key, boolean is) -> add(condition, key, wanted, found);
    }
  }

  private static void add(
      Condition leaf, String key, Predicate<Condition> wanted, SortedSet<String> found) {
    if (wanted.test(leaf)) {
      found.add(key);
    }
  }
}
