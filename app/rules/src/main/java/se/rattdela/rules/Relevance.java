package se.rattdela.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.rattdela.rules.pack.Exclusion;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary;

/**
 * Which keys can matter to the outcome of a question: those that some version asks about which its
 * day and fixed codes leave possible.
 */
final class Relevance {

  /** What decides whether a protection stands, whatever the versions ask about. */
  private static final List<String> STANDING =
      List.of(
          Inputs.HARM, "document.older-than-50", "document.older-than-70", "item.decision-26-7");

  private final Set<String> keys = new HashSet<>(STANDING);

  Relevance(List<Version> possible, Vocabulary vocabulary) {
    for (Version version : possible) {
      version.requirements().forEach(r -> keys.addAll(Keys.of(r.condition())));
      version.exclusions().stream()
          .map(Exclusion::condition)
          .forEach(c -> {
            if (c != null) {
              keys.addAll(Keys.of(c));
            }
          });
    }
    // An answer can settle another through a constraint, and the fields of a crime each other.
    for (Vocabulary.Constraint constraint : vocabulary.constraints()) {
      if (keys.contains(constraint.ifTrue()) || keys.contains(constraint.thenTrue())) {
        keys.add(constraint.ifTrue());
        keys.add(constraint.thenTrue());
      }
    }
    if (keys.stream().anyMatch(k -> k.startsWith("crime."))) {
      vocabulary.fields().keySet().stream().filter(k -> k.startsWith("crime.")).forEach(keys::add);
    }
  }

  boolean matters(String key) {
    return keys.contains(key);
  }
}
