package se.rattdela.desktop.rulebook;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.rattdela.rules.pack.Condition;
import se.rattdela.rules.pack.Exclusion;
import se.rattdela.rules.pack.Requirement;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary;

/**
 * What some wordings ask about, in the order of the wordings; what else is asked comes last.
 *
 * @param crime whether they ask about the crime
 */
record AskedKeys(List<String> facts, List<String> judgements, boolean crime) {
  /** Takes copies. */
  AskedKeys {
    facts = List.copyOf(facts);
    judgements = List.copyOf(judgements);
  }

  /** The keys of wordings, and others that are asked anyway. */
  static AskedKeys of(Vocabulary vocabulary, Collection<Version> versions, Set<String> others) {
    Set<String> keys = new LinkedHashSet<>();
    for (Version version : versions) {
      for (Requirement requirement : version.requirements()) {
        collect(requirement.condition(), keys);
      }
      for (Exclusion exclusion : version.exclusions()) {
        Condition condition = exclusion.condition();
        if (condition != null) {
          collect(condition, keys);
        }
      }
    }
    others.stream().sorted().forEach(keys::add);
    return new AskedKeys(
        among(vocabulary.facts().keySet(), keys),
        among(vocabulary.judgements().keySet(), keys),
        keys.stream().anyMatch(key -> key.startsWith("crime.")));
  }

  private static List<String> among(Set<String> declared, Set<String> keys) {
    return keys.stream().filter(declared::contains).toList();
  }

  private static void collect(Condition condition, Set<String> keys) {
    switch (condition) {
      case Condition.All(var parts) -> parts.forEach(part -> collect(part, keys));
      case Condition.Any(var parts) -> parts.forEach(part -> collect(part, keys));
      case Condition.AtLeast(int count, var parts) -> parts.forEach(part -> collect(part, keys));
      case Condition.Not(var part) -> collect(part, keys);
      case Condition.Field(var key, var test) -> keys.add(key);
      case Condition.Fact(var key, boolean is) -> keys.add(key);
      case Condition.Judgement(var key, boolean is) -> keys.add(key);
      case Condition.Code code -> {
        // Always known, and has a field of its own.
      }
      case Condition.NothingSecret nothing -> {
        // Rests on the item's protections.
      }
    }
  }
}
