package se.rattdela.rules.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.Crime;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.Question;
import se.rattdela.rules.cases.WorkedCase;
import se.rattdela.rules.pack.Condition;
import se.rattdela.rules.pack.Condition.ValueTest;
import se.rattdela.rules.pack.Exclusion;
import se.rattdela.rules.pack.Requirement;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary;

/**
 * The questions that lie one step from a worked case: every code, every answer that its version
 * asks about, every limit with the numbers beside it, every day on which something begins or ends.
 */
final class Neighbours {

  /**
   * One such question.
   *
   * @param from the worked case
   * @param key what is changed
   * @param value to what; null = not known
   * @param question the question
   */
  record Neighbour(WorkedCase from, String key, @Nullable Object value, Question question) {}

  private final RulePack pack;
  private final Vocabulary words;

  Neighbours(RulePack pack) {
    this.pack = pack;
    this.words = pack.vocabulary();
  }

  /** Every question one step from a case of a version. */
  List<Neighbour> of(WorkedCase worked) {
    Version version = pack.version(String.valueOf(worked.version()));
    List<Neighbour> all = new ArrayList<>();
    if (version == null) {
      return all;
    }
    Question q = worked.question();
    codes(all, worked, "recipient", words.recipients().keySet(), q.recipient());
    codes(all, worked, "purpose", words.purposes().keySet(), q.purpose());
    codes(all, worked, "holder", words.holders().keySet(), q.holder());
    codes(all, worked, "category", words.categories().keySet(), q.category());
    for (String secrecy : words.secrecies().keySet()) {
      add(all, worked, "secrecy", List.of(secrecy));
      if (!q.secrecy().contains(secrecy)) {
        add(
            all,
            worked,
            "secrecy",
            Stream.concat(q.secrecy().stream(), Stream.of(secrecy)).toList());
      }
    }
    days(version).forEach(d -> add(all, worked, "date", d));
    asked(version)
        .forEach((key, values) ->
            values.forEach(v -> {
              if (!key.startsWith("crime.") || q.crime() != null) {
                add(all, worked, key, v);
              }
            }));
    return all;
  }

  private void codes(
      List<Neighbour> all, WorkedCase worked, String key, Collection<String> codes, String now) {
    codes.stream().filter(c -> !c.equals(now)).forEach(c -> add(all, worked, key, c));
  }

  private void add(List<Neighbour> all, WorkedCase worked, String key, Object value) {
    all.add(new Neighbour(worked, key, value, with(worked.question(), key, value)));
  }

  private Set<LocalDate> days(Version version) {
    Set<LocalDate> days = new TreeSet<>(pack.breakDates());
    Set<LocalDate> turns = new TreeSet<>();
    around(turns, version.from(), version.to());
    version.exclusions().forEach(e -> around(turns, e.from(), e.to()));
    days.retainAll(turns);
    days.addAll(turns);
    return days;
  }

  private static void around(
      Set<LocalDate> days, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null) {
      days.add(from.minusDays(1));
      days.add(from);
    }
    if (to != null) {
      days.add(to);
      days.add(to.plusDays(1));
    }
  }

  private Map<String, Set<Object>> asked(Version version) {
    Map<String, Set<Object>> asked = new TreeMap<>();
    version.requirements().stream().map(Requirement::condition).forEach(c -> collect(c, asked));
    for (Exclusion exclusion : version.exclusions()) {
      Condition condition = exclusion.condition();
      if (condition != null) {
        collect(condition, asked);
      }
    }
    return asked;
  }

  private void collect(Condition condition, Map<String, Set<Object>> asked) {
    switch (condition) {
      case Condition.All(var parts) -> parts.forEach(p -> collect(p, asked));
      case Condition.Any(var parts) -> parts.forEach(p -> collect(p, asked));
      case Condition.AtLeast(int count, var parts) -> parts.forEach(p -> collect(p, asked));
      case Condition.Not(var part) -> collect(part, asked);
      case Condition.Field(var key, var test) -> {
        Set<Object> values = asked.computeIfAbsent(key, k -> new LinkedHashSet<>());
        Vocabulary.Field field = words.fields().get(key);
        if (field != null) {
          values.addAll(field.values());
        }
        values.addAll(limits(test));
      }
      case Condition.Fact(var key, boolean is) -> asked.put(key, Set.of(true, false));
      case Condition.Judgement(var key, boolean is) -> asked.put(key, Set.of(true, false));
      case Condition.Code code -> {
        // All codes are tried anyway.
      }
      case Condition.NothingSecret nothing -> {
        // All secrecies are tried anyway.
      }
    }
  }

  private static List<Object> limits(ValueTest test) {
    return switch (test) {
      case ValueTest.Below(int limit) -> List.of(limit - 1, limit, limit + 1);
      case ValueTest.From(int limit) -> List.of(Math.max(0, limit - 1), limit, limit + 1);
      default -> List.of();
    };
  }

  @SuppressWarnings("unchecked")
  private Question with(Question q, String key, Object value) {
    Map<String, Boolean> facts = new TreeMap<>(q.facts());
    Map<String, Boolean> judgements = new TreeMap<>(q.judgements());
    if (words.facts().containsKey(key)) {
      facts.put(key, (Boolean) value);
    }
    if (words.judgements().containsKey(key)) {
      judgements.put(key, (Boolean) value);
    }
    Crime c = q.crime();
    if (c != null) {
      c =
          new Crime(
              key.equals("crime.stage") ? (String) value : c.stage(),
              key.equals("crime.form") ? (String) value : c.form(),
              key.equals("crime.kind") ? (String) value : c.kind(),
              key.equals("crime.minimumMonths") ? (Integer) value : c.minimumMonths(),
              key.equals("crime.prison") ? (Boolean) value : c.prison(),
              key.equals("crime.victimAge") ? (Integer) value : c.victimAge());
    }
    return new Question(
        q.id(),
        key.equals("date") ? (LocalDate) value : q.date(),
        key.equals("holder") ? (String) value : q.holder(),
        key.equals("category") ? (String) value : q.category(),
        key.equals("secrecy") ? (List<String>) value : q.secrecy(),
        q.harm(),
        key.equals("subject.age") ? (Integer) value : q.subjectAge(),
        key.equals("recipient") ? (String) value : q.recipient(),
        key.equals("initiative") ? Initiative.valueOf((String) value) : q.initiative(),
        key.equals("purpose") ? (String) value : q.purpose(),
        c,
        new TreeMap<>(facts),
        new TreeMap<>(judgements));
  }
}
