package se.rattdela.desktop.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One wording of a provision in words, so that it can be shown and compared.
 *
 * @param lists what it is limited to: names by subject, in the order of the vocabulary; a subject
 *     without limits is left out
 * @param conditions the other requirements, in the order of the law
 * @param exclusions what it leaves standing
 */
record Wording(Map<Subject, List<String>> lists, List<String> conditions, List<String> exclusions) {
  /** What a row of a comparison is about. */
  enum Subject {
    EFFECT,
    RECIPIENTS,
    HOLDERS,
    PURPOSES,
    CATEGORIES,
    BREAKS,
    CONDITION,
    EXCLUSION,
    ONLY_WAY
  }

  /** Takes copies. */
  Wording {
    lists = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(lists));
    conditions = List.copyOf(conditions);
    exclusions = List.copyOf(exclusions);
  }

  List<String> list(Subject subject) {
    return lists.getOrDefault(subject, List.of());
  }
}
