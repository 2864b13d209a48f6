package se.rattdela.rules.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import se.rattdela.rules.Answer;
import se.rattdela.rules.Harm;
import se.rattdela.rules.InvalidQuestionException;
import se.rattdela.rules.ProvisionResult;
import se.rattdela.rules.Question;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.Status;
import se.rattdela.rules.json.QuestionWriter;
import se.rattdela.rules.pack.Effect;
import se.rattdela.rules.pack.Exclusion;
import se.rattdela.rules.pack.Version;

/** Compares the engine with the reference on one question. */
final class Comparison {

  private static final long MOST_WAYS = 200_000;

  private final RuleEngine engine;
  private final ReferenceEvaluator reference;

  Comparison(RuleEngine engine, ReferenceEvaluator reference) {
    this.engine = engine;
    this.reference = reference;
  }

  /** Where they differ, in words; empty where they agree. */
  List<String> differences(Question question) {
    return differences(question, engine.evaluate(question), reference.answer(question));
  }

  List<String> differences(Question question, Answer answer, ReferenceAnswer exact) {
    List<String> found = new ArrayList<>();
    ReferenceAnswer wanted = withCaution(question, answer, exact);
    differ(found, "outcome", answer.outcome(), wanted.outcome());
    differ(found, "stillPossible", answer.stillPossible(), List.copyOf(wanted.stillPossible()));
    differ(found, "open", answer.open(), wanted.open());
    differ(
        found,
        "applies",
        answer.applies(),
        wanted.statuses().entrySet().stream()
            .filter(e -> e.getValue() == Status.APPLIES)
            .map(Map.Entry::getKey)
            .toList());
    Map<String, Status> statuses = new TreeMap<>();
    for (ProvisionResult result : answer.provisions()) {
      statuses.put(result.id(), result.status());
      differ(
          found,
          "overrides of " + result.id(),
          result.overrides(),
          wanted.overrides().getOrDefault(result.id(), List.of()));
    }
    wanted
        .statuses()
        .forEach((id, status) -> {
          differ(found, "status of " + id, statuses.get(id) + "", status + "");
        });
    differ(found, "number of versions", statuses.size(), wanted.statuses().size());
    Set<Object> extra = new HashSet<>(answer.changes());
    extra.removeAll(wanted.changes());
    Set<Object> missing = new HashSet<>(wanted.changes());
    missing.removeAll(answer.changes());
    differ(found, "changes", extra, missing);
    differ(found, "number of changes", answer.changes().size(), wanted.changes().size());
    differ(
        found,
        "order of changes",
        answer.changes().stream().map(c -> c.key()).toList(),
        answer.changes().stream().map(c -> c.key()).sorted().toList());
    return found;
  }

  /**
   * The engine may say "undetermined" of a duty that is written for some secrecy only, and of 10:28
   * that carries it, while the harm test is not made, although the duty applies with either outcome
   * of it. The outcome is not touched by this. Nothing else is let pass.
   */
  private ReferenceAnswer withCaution(Question question, Answer answer, ReferenceAnswer exact) {
    List<String> cautious = cautious(question, answer, exact);
    SortedMap<String, Status> statuses = new TreeMap<>(exact.statuses());
    Map<String, List<String>> overrides = new TreeMap<>(exact.overrides());
    for (String id : cautious) {
      statuses.put(id, Status.UNDETERMINED);
      overrides.remove(id);
    }
    return new ReferenceAnswer(
        exact.outcome(), exact.stillPossible(), exact.open(), statuses, overrides, exact.changes());
  }

  /** The versions to which that happened. */
  List<String> cautious(Question question, Answer answer, ReferenceAnswer exact) {
    List<String> duties = new ArrayList<>();
    List<String> carriers = new ArrayList<>();
    for (ProvisionResult result : answer.provisions()) {
      Version version = engine.pack().version(result.id());
      if (version != null
          && question.harm() == Harm.UNKNOWN
          && result.status() == Status.UNDETERMINED
          && exact.statuses().get(result.id()) == Status.APPLIES) {
        if (version.effect() == Effect.CARRIES) {
          carriers.add(result.id());
        } else if (version.effect() == Effect.OBLIGES && limited(version)) {
          duties.add(result.id());
        }
      }
    }
    if (!duties.isEmpty()) {
      duties.addAll(carriers);
    }
    return duties;
  }

  private static boolean limited(Version version) {
    return version.covers() != null
        || version.exclusions().stream().anyMatch(e -> e.scope() == Exclusion.Scope.SECRECY);
  }

  private static void differ(List<String> found, String what, Object engine, Object reference) {
    if (!engine.equals(reference)) {
      found.add(what + ": engine " + engine + ", reference " + reference);
    }
  }

  /** A report of a question that fails: made as small as it goes, with its seed. */
  String report(Question question) {
    Set<String> kinds = kinds(differences(question));
    Question small =
        new Shrinker(engine.pack().vocabulary())
            .shrink(
                question,
                q -> allowed(q) && kinds(differences(q)).stream().anyMatch(kinds::contains));
    return question.id()
        + ": "
        + String.join("; ", differences(small))
        + "\n"
        + QuestionWriter.write(small);
  }

  private boolean allowed(Question question) {
    try {
      engine.verdict(question);
      return reference.completions(question) <= MOST_WAYS;
    } catch (InvalidQuestionException | ArithmeticException e) {
      return false;
    }
  }

  /** What kinds of difference there are: the words before the first space or colon. */
  private static Set<String> kinds(List<String> differences) {
    Set<String> kinds = new TreeSet<>();
    differences.forEach(
        d -> kinds.add(d.substring(0, Math.max(1, Math.min(d.indexOf(':'), d.indexOf(' '))))));
    return kinds;
  }
}
