package se.rattdela.packtools;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.pack.Condition;
import se.rattdela.rules.pack.Condition.ValueTest;
import se.rattdela.rules.pack.Vocabulary;

/** A condition with one part left out at a time: every branch and every code of a list. */
final class Branches {

  private final List<Variant> found = new ArrayList<>();

  private final Predicate<Condition> whole;

  private Branches(Predicate<Condition> whole) {
    this.whole = whole;
  }

  /** Whether a condition lets every code of the vocabulary pass. */
  static boolean namesEveryCode(Condition condition, Vocabulary words) {
    if (!(condition instanceof Condition.Code(var field, Set<String> codes))) {
      return false;
    }
    return codes.containsAll(
        switch (field) {
          case HOLDER -> words.holders().keySet();
          case RECIPIENT -> words.recipients().keySet();
          case PURPOSE -> words.purposes().keySet();
          case CATEGORY -> words.categories().keySet();
        });
  }

  /**
   * The condition without one of its parts.
   *
   * @param condition what is left
   * @param path indexes of the branches that lead to the part
   * @param dropped the part, as the rule file names it
   * @param part the part; null where it is a code of a list
   */
  record Variant(
      Condition condition, List<Integer> path, String dropped, @Nullable Condition part) {}

  /**
   * Every variant of a condition.
   *
   * @param whole tells the lists that name every code, which are taken as one
   */
  static List<Variant> of(Condition condition, Predicate<Condition> whole) {
    Branches branches = new Branches(whole);
    branches.collect(condition, List.of(), all -> all);
    return branches.found;
  }

  private void collect(
      Condition condition, List<Integer> path, Function<Condition, Condition> rebuild) {
    switch (condition) {
      case Condition.All(List<Condition> parts) -> parts(parts, path, rebuild, Condition.All::new);
      case Condition.Any(List<Condition> parts) -> parts(parts, path, rebuild, Condition.Any::new);
      case Condition.AtLeast(int count, List<Condition> parts) ->
          parts(parts, path, rebuild, p -> new Condition.AtLeast(count, p));
      case Condition.Not(Condition part) ->
          collect(part, then(path, 0), p -> rebuild.apply(new Condition.Not(p)));
      case Condition.Code(var field, Set<String> codes) -> {
        if (!whole.test(condition)) {
          codes(codes, path, rest -> rebuild.apply(new Condition.Code(field, rest)));
        }
      }
      case Condition.Field(String key, ValueTest.OneOf(Set<String> codes)) ->
          codes(
              codes,
              path,
              rest -> rebuild.apply(new Condition.Field(key, new ValueTest.OneOf(rest))));
      default -> {
        // A leaf with a single value can only be left out as a whole.
      }
    }
  }

  private void parts(
      List<Condition> parts,
      List<Integer> path,
      Function<Condition, Condition> rebuild,
      Function<List<Condition>, Condition> of) {
    for (int i = 0; i < parts.size(); i++) {
      int index = i;
      List<Condition> rest = new ArrayList<>(parts);
      rest.remove(index);
      if (parts.size() > 1) {
        Condition part = parts.get(index);
        found.add(new Variant(rebuild.apply(of.apply(rest)), then(path, index), name(part), part));
      }
      collect(
          parts.get(index),
          then(path, index),
          p -> {
            List<Condition> all = new ArrayList<>(parts);
            all.set(index, p);
            return rebuild.apply(of.apply(all));
          });
    }
  }

  private void codes(
      Set<String> codes, List<Integer> path, Function<Set<String>, Condition> without) {
    if (codes.size() < 2) {
      return;
    }
    for (String code : new TreeSet<>(codes)) {
      Set<String> rest = new LinkedHashSet<>(codes);
      rest.remove(code);
      found.add(new Variant(without.apply(rest), path, code, null));
    }
  }

  private static List<Integer> then(List<Integer> path, int index) {
    List<Integer> longer = new ArrayList<>(path);
    longer.add(index);
    return List.copyOf(longer);
  }

  /** A part as the rule file writes it, shortened. */
  static String name(Condition condition) {
    return switch (condition) {
      case Condition.All(List<Condition> parts) -> "all: " + names(parts);
      case Condition.Any(List<Condition> parts) -> "any: " + names(parts);
      case Condition.AtLeast(int count, List<Condition> parts) ->
          "atLeast " + count + ": " + names(parts);
      case Condition.Not(Condition part) -> "not: " + name(part);
      case Condition.NothingSecret nothing -> "nothingSecret";
      case Condition.Code(var field, Set<String> codes) ->
          Domains.name(field) + ": " + new TreeSet<>(codes);
      case Condition.Field(String key, ValueTest test) ->
          key
              + ": "
              + switch (test) {
                case ValueTest.OneOf(Set<String> codes) -> new TreeSet<>(codes).toString();
                case ValueTest.Below(int limit) -> "below " + limit;
                case ValueTest.From(int limit) -> "from " + limit;
                case ValueTest.Is(boolean expected) -> String.valueOf(expected);
              };
      case Condition.Fact(String key, boolean is) -> (is ? "fact: " : "factNot: ") + key;
      case Condition.Judgement(String key, boolean is) ->
          (is ? "judgement: " : "judgementNot: ") + key;
    };
  }

  private static String names(List<Condition> parts) {
    return parts.stream().map(Branches::name).toList().toString();
  }
}
