package se.rattdela.rules.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.Crime;
import se.rattdela.rules.Harm;
import se.rattdela.rules.Question;
import se.rattdela.rules.pack.Vocabulary;
import se.rattdela.rules.pack.Vocabulary.Constraint;

/** The ways of answering a question's keys that do not contradict themselves. */
final class Ways {

  static final String HARM = "item.harm";
  static final String MONTHS = "crime.minimumMonths";
  static final String PRISON = "crime.prison";

  private final Vocabulary words;

  Ways(Vocabulary words) {
    this.words = words;
  }

  /** What a question itself says: its answers, and "no" for closed facts that are absent. */
  Map<String, Object> said(Question question) {
    Map<String, Object> said = new TreeMap<>();
    words.facts().values().stream()
        .filter(Vocabulary.Fact::closed)
        .forEach(f -> said.put(f.key(), false));
    said.putAll(question.facts());
    said.putAll(question.judgements());
    if (question.initiative() != null) {
      said.put("initiative", question.initiative().name());
    }
    if (question.harm() != Harm.UNKNOWN) {
      said.put(HARM, question.harm().name());
    }
    if (question.subjectAge() != null) {
      said.put("subject.age", question.subjectAge());
    }
    Crime crime = question.crime();
    if (crime != null) {
      putKnown(said, "crime.stage", crime.stage());
      putKnown(said, "crime.form", crime.form());
      putKnown(said, "crime.kind", crime.kind());
      putKnown(said, MONTHS, crime.minimumMonths());
      putKnown(said, PRISON, crime.prison());
      putKnown(said, "crime.victimAge", crime.victimAge());
    }
    return said;
  }

  private static void putKnown(Map<String, Object> said, String key, @Nullable Object value) {
    if (value != null) {
      said.put(key, value);
    }
  }

  /**
   * What is known when a question has been read: what it says, and what then can have one value
   * only. ("Exceptional" cannot be without "overriding"; a lowest penalty of months cannot be
   * without prison in the scale.)
   */
  World world(Question question) {
    Map<String, Object> known = new HashMap<>(said(question));
    for (Set<String> bound : bound(question)) {
      List<String> open = bound.stream().filter(k -> !known.containsKey(k)).toList();
      Map<String, Set<Object>> left = new HashMap<>();
      each(
          known,
          open,
          way -> open.forEach(k -> left.computeIfAbsent(k, x -> new HashSet<>()).add(way(way, k))));
      left.forEach((key, values) -> {
        if (values.size() == 1) {
          known.put(key, values.iterator().next());
        }
      });
    }
    return new World(question, known);
  }

  private static Object way(Map<String, Object> way, String key) {
    Object value = way.get(key);
    if (value == null) {
      throw new IllegalStateException(key);
    }
    return value;
  }

  /** The sets of keys whose answers hang together. */
  private List<Set<String>> bound(Question question) {
    List<Set<String>> groups = new ArrayList<>();
    for (Constraint constraint : words.constraints()) {
      Set<String> group = new TreeSet<>(Set.of(constraint.ifTrue(), constraint.thenTrue()));
      for (Set<String> other : List.copyOf(groups)) {
        if (other.stream().anyMatch(group::contains)) {
          group.addAll(other);
          groups.remove(other);
        }
      }
      groups.add(group);
    }
    if (question.crime() != null) {
      groups.add(Set.of(MONTHS, PRISON));
    }
    return groups;
  }

  /** The keys, with every key that an answer to one of them can hang together with. */
  Set<String> withBound(Question question, Set<String> keys) {
    Set<String> all = new TreeSet<>(keys);
    for (Set<String> group : bound(question)) {
      if (group.stream().anyMatch(keys::contains)) {
        all.addAll(group);
      }
    }
    return all;
  }

  /** The values that the vocabulary gives for a key. */
  List<Object> values(String key) {
    Vocabulary.Field field = words.fields().get(key);
    return field == null ? List.of(false, true) : field.values();
  }

  /** How many ways there are of answering some keys, contradictory ones counted. */
  long count(Set<String> keys) {
    return keys.stream().mapToLong(k -> values(k).size()).reduce(1, Math::multiplyExact);
  }

  /** Every way of answering the open keys, one by one, that contradicts nothing. */
  void each(Map<String, Object> known, List<String> open, Consumer<Map<String, Object>> consumer) {
    until(
        known,
        open,
        way -> {
          consumer.accept(way);
          return false;
        });
  }

  /** Tries ways until one gives true; whether one did. */
  boolean until(
      Map<String, Object> known, List<String> open, Predicate<Map<String, Object>> found) {
    return next(new HashMap<>(known), open, 0, found);
  }

  private boolean next(
      Map<String, Object> all, List<String> open, int at, Predicate<Map<String, Object>> found) {
    if (at == open.size()) {
      return consistent(all) && found.test(new LinkedHashMap<>(all));
    }
    String key = open.get(at);
    for (Object value : values(key)) {
      all.put(key, value);
      if (next(all, open, at + 1, found)) {
        return true;
      }
    }
    all.remove(key);
    return false;
  }

  /** Whether answers do not contradict each other. */
  boolean consistent(Map<String, Object> answers) {
    for (Constraint constraint : words.constraints()) {
      if (isTrue(answers.get(constraint.ifTrue())) && isFalse(answers.get(constraint.thenTrue()))) {
        return false;
      }
    }
    return !(answers.get(MONTHS) instanceof Integer months
        && months > 0
        && isFalse(answers.get(PRISON)));
  }

  private static boolean isTrue(@Nullable Object answer) {
    return answer instanceof Boolean truth && truth;
  }

  private static boolean isFalse(@Nullable Object answer) {
    return answer instanceof Boolean truth && !truth;
  }
}
