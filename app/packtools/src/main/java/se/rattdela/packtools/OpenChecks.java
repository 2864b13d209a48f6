package se.rattdela.packtools;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.Crime;
import se.rattdela.rules.Harm;
import se.rattdela.rules.InvalidQuestionException;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.Question;
import se.rattdela.rules.Verdict;
import se.rattdela.rules.cases.WorkedCase;
import se.rattdela.rules.cases.WorkedCases;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary;

/**
 * What is unknown: an open outcome names exactly the outcomes that answers can give, unknown is
 * never taken as permission, and answering what is listed settles the matter.
 */
final class OpenChecks {

  private static final List<Outcome> SETTLED =
      List.of(Outcome.MUST, Outcome.MAY, Outcome.MUST_NOT, Outcome.NOT_SECRET);
  private static final int MOST_ANSWERS = 24;

  private final Law law;
  private final Space space;
  private final WorkedCases cases;
  private final Places places;
  private final Findings findings;
  private final Witness witness;
  private final Vocabulary words;
  private int tried;

  OpenChecks(
      Law law, Space space, WorkedCases cases, Places places, Findings findings, Witness witness) {
    this.law = law;
    this.space = space;
    this.cases = cases;
    this.places = places;
    this.findings = findings;
    this.witness = witness;
    this.words = law.pack().vocabulary();
  }

  void run(List<Version> versions) {
    for (Version version : versions) {
      Question known = space.find(law.ownWay(version, law.requirements(version)));
      if (known != null) {
        unknown(version, forget(known, false));
        unknown(version, forget(known, true));
      }
    }
    for (WorkedCase worked : cases.all()) {
      if (worked.expect().outcome() == Outcome.OPEN) {
        tried = 0;
        Question stuck = stuck(worked.question());
        if (stuck != null) {
          report(worked.id(), worked.question(), "open.not-settled");
        }
      }
    }
  }

  private void unknown(Version version, Question question) {
    Verdict verdict = witness.engine().verdict(question);
    Set<Outcome> reachable = EnumSet.noneOf(Outcome.class);
    for (Outcome outcome : SETTLED) {
      if (space.possible(question, law.outcome(outcome))) {
        reachable.add(outcome);
      }
    }
    if (!reachable.equals(EnumSet.copyOf(verdict.stillPossible()))) {
      findings.add(
          Kind.INVARIANT,
          Severity.ERROR,
          places.of(version.id()),
          version.id(),
          question,
          q -> verdict.equals(witness.engine().verdict(question)) && q.equals(question),
          "open.other-outcomes",
          version.id(),
          reachable,
          verdict.stillPossible());
    }
    tried = 0;
    Question stuck = stuck(question);
    if (stuck != null) {
      report(version.id(), question, "open.not-settled");
    }
  }

  private void report(String subject, Question question, String key) {
    findings.add(
        Kind.NOT_RESOLVABLE,
        Severity.ERROR,
        places.of(subject),
        subject,
        question,
        q -> q.equals(question) && stuck(question) != null,
        key,
        subject);
  }

  /** A question that answers what was listed and is still open with nothing listed; null = none. */
  private @Nullable Question stuck(Question question) {
    Verdict verdict = witness.engine().verdict(question);
    if (verdict.outcome() != Outcome.OPEN) {
      return null;
    }
    if (verdict.open().isEmpty()
        || verdict.open().stream().anyMatch(k -> !words.questionTexts().containsKey(k.key()))) {
      return question;
    }
    String key = verdict.open().getFirst().key();
    Vocabulary.Field field = words.fields().get(key);
    for (Object value : field == null ? List.<Object>of(true, false) : field.values()) {
      if (tried++ > MOST_ANSWERS) {
        return null;
      }
      try {
        Question stuck = stuck(Answers.with(words, question, key, value));
        if (stuck != null) {
          return stuck;
        }
      } catch (InvalidQuestionException e) {
        // An answer that contradicts another is not given.
      }
    }
    return null;
  }

  /** The question with no judgement made, and where asked for nothing else known either. */
  private Question forget(Question known, boolean all) {
    Question question = known.withJudgements(new TreeMap<>());
    if (!all) {
      return question;
    }
    Map<String, Boolean> closed = new HashMap<>();
    known
        .facts()
        .forEach((key, value) -> {
          Vocabulary.Fact fact = words.facts().get(key);
          if (fact != null && fact.closed()) {
            closed.put(key, value);
          }
        });
    return question
        .withFacts(closed)
        .withInitiative(null)
        .withHarm(Harm.UNKNOWN)
        .withSubjectAge(null)
        .withCrime(known.crime() == null ? null : Crime.UNKNOWN);
  }
}
