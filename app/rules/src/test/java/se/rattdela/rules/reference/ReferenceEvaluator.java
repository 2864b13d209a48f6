package se.rattdela.rules.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import se.rattdela.rules.Change;
import se.rattdela.rules.Crime;
import se.rattdela.rules.Harm;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.KeyKind;
import se.rattdela.rules.OpenKey;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.Question;
import se.rattdela.rules.Status;
import se.rattdela.rules.pack.Condition;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary;

/** Answers a question by trying every way of answering what is open. */
final class ReferenceEvaluator {

  private static final Set<String> STANDING =
      Set.of(Ways.HARM, "document.older-than-50", "document.older-than-70", "item.decision-26-7");

  private final RulePack pack;
  private final Ways ways;

  ReferenceEvaluator(RulePack pack) {
    this.pack = pack;
    this.ways = new Ways(pack.vocabulary());
  }

  ReferenceAnswer answer(Question question) {
    List<Version> inForce = inForce(question);
    List<Law> now = bothHarms(question, inForce);
    SortedMap<String, Status> statuses = new TreeMap<>();
    Map<String, List<String>> overrides = new HashMap<>();
    for (Version version : pack.versions()) {
      Status status = inForce.contains(version) ? status(now, version) : Status.NOT_IN_FORCE;
      statuses.put(version.id(), status);
      if (status == Status.APPLIES) {
        overrides.put(
            version.id(),
            question.secrecy().stream()
                .filter(s -> now.stream().allMatch(law -> law.overrides(version, s, false)))
                .toList());
      }
    }
    Map<Map<String, Object>, Outcome> outcomes = outcomes(question);
    Set<Outcome> possible = EnumSet.copyOf(outcomes.values());
    Outcome outcome = possible.size() == 1 ? possible.iterator().next() : Outcome.OPEN;
    return new ReferenceAnswer(
        outcome, possible, deciding(outcomes), statuses, overrides, changes(question, outcome));
  }

  /**
   * What is known now; where the harm test is not made, once with each of its outcomes. A duty that
   * applies whether anything is secret or not does not wait for the harm test.
   */
  private List<Law> bothHarms(Question question, List<Version> inForce) {
    World world = ways.world(question);
    if (world.value(Ways.HARM) != null) {
      return List.of(new Law(pack, world, inForce));
    }
    return ways.values(Ways.HARM).stream()
        .map(harm -> new Law(pack, world.with(Map.of(Ways.HARM, harm)), inForce))
        .toList();
  }

  private static Status status(List<Law> laws, Version version) {
    if (laws.stream().allMatch(law -> law.applies(version, false))) {
      return Status.APPLIES;
    }
    return laws.stream().anyMatch(law -> law.applies(version, true))
        ? Status.UNDETERMINED
        : Status.DOES_NOT_APPLY;
  }

  private List<Version> inForce(Question question) {
    return pack.versions().stream().filter(v -> coversDay(v, question.date())).toList();
  }

  private static boolean coversDay(Version version, LocalDate day) {
    LocalDate to = version.to();
    return !version.from().isAfter(day) && (to == null || !to.isBefore(day));
  }

  /** The versions of the day that the question's codes do not shut out. */
  private List<Version> near(Question question) {
    Law codesOnly = new Law(pack, new World(question, Map.of()), List.of());
    return inForce(question).stream()
        .filter(v -> v.requirements().stream().allMatch(r -> codesOnly.holds(r.condition(), true)))
        .toList();
  }

  /** The keys that some version of the day asks about which the codes do not shut out. */
  Set<String> mentioned(Question question) {
    return ways.withBound(question, keys(question, near(question)));
  }

  private static Set<String> keys(Question question, List<Version> versions) {
    Set<String> keys = new TreeSet<>(STANDING);
    for (Version version : versions) {
      version.requirements().forEach(r -> collect(r.condition(), keys));
      version
          .exclusions()
          .forEach(e -> {
            Condition condition = e.condition();
            if (condition != null) {
              collect(condition, keys);
            }
          });
    }
    if (question.crime() == null) {
      keys.removeIf(k -> k.startsWith("crime."));
    }
    return keys;
  }

  private static void collect(Condition condition, Set<String> keys) {
    switch (condition) {
      case Condition.All(var parts) -> parts.forEach(p -> collect(p, keys));
      case Condition.Any(var parts) -> parts.forEach(p -> collect(p, keys));
      case Condition.AtLeast(int count, var parts) -> parts.forEach(p -> collect(p, keys));
      case Condition.Not(var part) -> collect(part, keys);
      case Condition.Field(var key, var test) -> keys.add(key);
      case Condition.Fact(var key, boolean is) -> keys.add(key);
      case Condition.Judgement(var key, boolean is) -> keys.add(key);
      case Condition.Code code -> {
        // Always known.
      }
      case Condition.NothingSecret nothing -> {
        // The keys on which protection rests are counted anyway.
      }
    }
  }

  /** The open keys whose answers could matter. */
  Set<String> openKeys(Question question) {
    World world = ways.world(question);
    Law law = new Law(pack, world, List.of());
    List<Version> alive =
        near(question).stream()
            .filter(v -> v.requirements().stream().allMatch(r -> law.holds(r.condition(), true)))
            .toList();
    Set<String> open = ways.withBound(question, keys(question, alive));
    open.removeIf(k -> world.known().containsKey(k));
    return open;
  }

  /** How many ways there are of answering what is open, contradictory ones counted. */
  long completions(Question question) {
    return ways.count(openKeys(question));
  }

  /** What every way of answering gives: the answers to the open keys, and the outcome. */
  private Map<Map<String, Object>, Outcome> outcomes(Question question) {
    Map<Map<String, Object>, Outcome> outcomes = new HashMap<>();
    List<Version> versions = near(question);
    List<String> open = List.copyOf(openKeys(question));
    World world = ways.world(question);
    ways.each(
        world.known(),
        open,
        way -> {
          Map<String, Object> chosen = new TreeMap<>(way);
          chosen.keySet().retainAll(open);
          outcomes.put(chosen, outcome(new World(question, way), versions));
        });
    return outcomes;
  }

  private Outcome outcome(World complete, List<Version> versions) {
    Law law = new Law(pack, complete, versions);
    if (!law.secret(false)) {
      return Outcome.NOT_SECRET;
    }
    if (!law.nothingLeftStanding(false)) {
      return Outcome.MUST_NOT;
    }
    return law.duty(false) ? Outcome.MUST : Outcome.MAY;
  }

  /** The keys in which two ways differ, and in nothing else but the outcome. */
  private List<OpenKey> deciding(Map<Map<String, Object>, Outcome> outcomes) {
    Set<String> deciding = new TreeSet<>();
    outcomes.forEach((way, outcome) -> {
      for (String key : way.keySet()) {
        for (Object value : ways.values(key)) {
          Map<String, Object> other = new TreeMap<>(way);
          other.put(key, value);
          Outcome then = outcomes.get(other);
          if (then != null && then != outcome) {
            deciding.add(key);
          }
        }
      }
    });
    return deciding.stream()
        .map(k ->
            new OpenKey(
                k,
                pack.vocabulary().judgements().containsKey(k) ? KeyKind.JUDGEMENT : KeyKind.FACT))
        .toList();
  }

  /** The outcome alone: gives up at the second one found. */
  Outcome outcome(Question question) {
    Set<Outcome> found = EnumSet.noneOf(Outcome.class);
    List<Version> versions = near(question);
    ways.until(
        ways.world(question).known(),
        List.copyOf(openKeys(question)),
        way -> {
          found.add(outcome(new World(question, way), versions));
          return found.size() > 1;
        });
    return found.size() == 1 ? found.iterator().next() : Outcome.OPEN;
  }

  private Set<Change> changes(Question question, Outcome outcome) {
    Set<Change> changes = new HashSet<>();
    Set<String> mentioned = mentioned(question);
    for (Change change : singleChanges(question)) {
      // What no version of the day asks about changes nothing.
      if (mentioned.contains(change.key())) {
        Question other = with(question, change.key(), change.to());
        Outcome then = outcome(other);
        if (then != outcome) {
          changes.add(new Change(change.key(), change.to(), then));
        }
      }
    }
    return changes;
  }

  /** Every known answer set to every other value, where that contradicts nothing. */
  List<Change> singleChanges(Question question) {
    List<Change> all = new ArrayList<>();
    Map<String, Object> said = ways.said(question);
    said.forEach((key, now) -> {
      for (Object value : ways.values(key)) {
        Map<String, Object> then = new HashMap<>(said);
        then.put(key, value);
        if (!value.equals(now) && ways.consistent(then)) {
          all.add(new Change(key, value, Outcome.OPEN));
        }
      }
    });
    return all;
  }

  /** A question with one answer set. */
  Question with(Question q, String key, Object value) {
    Vocabulary words = pack.vocabulary();
    if (words.facts().containsKey(key)) {
      Map<String, Boolean> facts = new TreeMap<>(q.facts());
      facts.put(key, (Boolean) value);
      return q.withFacts(facts);
    }
    if (words.judgements().containsKey(key)) {
      Map<String, Boolean> judgements = new TreeMap<>(q.judgements());
      judgements.put(key, (Boolean) value);
      return q.withJudgements(judgements);
    }
    Crime c = q.crime() == null ? Crime.UNKNOWN : q.crime();
    String stage = c.stage();
    String form = c.form();
    String kind = c.kind();
    Integer months = c.minimumMonths();
    Boolean prison = c.prison();
    Integer victim = c.victimAge();
    switch (key) {
      case "initiative" -> {
        return q.withInitiative(Initiative.valueOf(value.toString()));
      }
      case Ways.HARM -> {
        return q.withHarm(Harm.valueOf(value.toString()));
      }
      case "subject.age" -> {
        return q.withSubjectAge((Integer) value);
      }
      case "crime.stage" -> stage = value.toString();
      case "crime.form" -> form = value.toString();
      case "crime.kind" -> kind = value.toString();
      case Ways.MONTHS -> months = (Integer) value;
      case Ways.PRISON -> prison = (Boolean) value;
      case "crime.victimAge" -> victim = (Integer) value;
      default -> throw new IllegalArgumentException(key);
    }
    return q.withCrime(new Crime(stage, form, kind, months, prison, victim));
  }
}
