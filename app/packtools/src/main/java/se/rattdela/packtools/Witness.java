package se.rattdela.packtools;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import se.rattdela.rules.InvalidQuestionException;
import se.rattdela.rules.ProvisionResult;
import se.rattdela.rules.Question;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.Status;

/** Tries questions found by logic on the real engine, and cuts them down to what matters. */
final class Witness {

  private final RuleEngine engine;

  Witness(RuleEngine engine) {
    this.engine = engine;
  }

  /**
   * The question without the answers that do not matter to what it shows.
   *
   * @throws IllegalStateException if the engine does not show it
   */
  Question tried(String about, Question question, Predicate<Question> shows) {
    if (!test(question, shows)) {
      throw new IllegalStateException("the engine does not show what logic found: " + about);
    }
    Question small = question;
    for (String key : List.copyOf(question.facts().keySet())) {
      SortedMap<String, Boolean> rest = new TreeMap<>(small.facts());
      rest.remove(key);
      small = smaller(small, small.withFacts(rest), shows);
    }
    for (String key : List.copyOf(question.judgements().keySet())) {
      SortedMap<String, Boolean> rest = new TreeMap<>(small.judgements());
      rest.remove(key);
      small = smaller(small, small.withJudgements(rest), shows);
    }
    return smaller(small, small.withCrime(null), shows);
  }

  private Question smaller(Question now, Question next, Predicate<Question> shows) {
    return test(next, shows) ? next : now;
  }

  private static boolean test(Question question, Predicate<Question> shows) {
    try {
      return shows.test(question);
    } catch (InvalidQuestionException e) {
      return false;
    }
  }

  /** Where a version stands. */
  ProvisionResult result(Question question, String version) {
    return engine.trace(question).stream()
        .filter(r -> r.id().equals(version))
        .findFirst()
        .orElseThrow();
  }

  Status status(Question question, String version) {
    return result(question, version).status();
  }

  RuleEngine engine() {
    return engine;
  }
}
