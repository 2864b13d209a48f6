package se.rattdela.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.rattdela.rules.json.QuestionWriter;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary;

/**
 * Answers questions from one rule pack. Pure and safe to share between threads: no clock, no I/O,
 * and the same pack and question give the same answer.
 */
public final class RuleEngine {

  /** The engine's version, written in every receipt. */
  public static final String VERSION = "1.0";

  private final RulePack pack;
  private final QuestionCheck check;

  /** An engine for a pack. */
  public RuleEngine(RulePack pack) {
    this.pack = pack;
    this.check = new QuestionCheck(pack.vocabulary());
  }

  /** The pack that the answers are made from. */
  public RulePack pack() {
    return pack;
  }

  /**
   * The full answer with every reason, what is open and which single changes give another outcome.
   *
   * @throws InvalidQuestionException if the question has an unknown code or contradicts itself
   */
  public Answer evaluate(Question question) {
    check.require(question);
    Reading<Truth> reading = kleene(question);
    Verdict verdict = verdict(question, reading);
    List<ProvisionResult> results = results(reading, question);
    List<String> applies =
        results.stream()
            .filter(r -> r.status() == Status.APPLIES)
            .map(ProvisionResult::id)
            .toList();
    return new Answer(
        question.id(),
        verdict.outcome(),
        verdict.stillPossible(),
        applies,
        results,
        verdict.open(),
        changes(question, reading, verdict.outcome()),
        new Receipt(VERSION, pack.id(), pack.sha256(), QuestionWriter.sha256(question)));
  }

  /**
   * Where every version of the pack stands, with all reasons: what {@link #evaluate} reports as the
   * provisions, without what is open and what would change the answer.
   *
   * @return one result for every version, sorted by id
   * @throws InvalidQuestionException if the question has an unknown code or contradicts itself
   */
  public List<ProvisionResult> trace(Question question) {
    check.require(question);
    return results(kleene(question), question);
  }

  /**
   * Outcome, what is still possible and what is open, without reasons: a cell of the matrix.
   *
   * @throws InvalidQuestionException if the question has an unknown code or contradicts itself
   */
  public Verdict verdict(Question question) {
    check.require(question);
    return verdict(question, kleene(question));
  }

  /**
   * The full answer together with each provision's conditions one by one.
   *
   * @throws InvalidQuestionException if the question has an unknown code or contradicts itself
   */
  public Explanation explain(Question question) {
    Answer answer = evaluate(question);
    Reading<Truth> reading = kleene(question);
    Conditions conditions = new Conditions(pack, question, reading);
    List<ExplainedProvision> explained = new ArrayList<>();
    for (Provision provision : pack.provisions()) {
      Version version = nearest(provision, question);
      ProvisionResult result =
          answer.provisions().stream()
              .filter(r -> r.id().equals(version.id()))
              .findFirst()
              .orElseThrow();
      explained.add(
          new ExplainedProvision(
              provision,
              version,
              result,
              result.status() == Status.NOT_IN_FORCE ? List.of() : conditions.of(version)));
    }
    explained.sort(Comparator.comparing((ExplainedProvision e) -> e.result().status()));
    return new Explanation(answer, explained);
  }

  private static Version nearest(Provision provision, Question question) {
    Version best = provision.versions().getFirst();
    for (Version version : provision.versions()) {
      if (version.inForceOn(question.date()) || version.from().isBefore(question.date())) {
        best = version;
      }
    }
    return best;
  }

  private Reading<Truth> kleene(Question question) {
    return new Reading<>(pack, question, new Kleene(new Inputs(question, pack.vocabulary())));
  }

  private List<ProvisionResult> results(Reading<Truth> reading, Question question) {
    Reasons reasons = new Reasons(pack, question, reading);
    return pack.versions().stream().map(reasons::resultOf).toList();
  }

  private Verdict verdict(Question question, Reading<Truth> reading) {
    Truth secret = reading.secret();
    if (secret == Truth.FALSE) {
      return settled(Outcome.NOT_SECRET);
    }
    if (secret == Truth.TRUE) {
      Truth overridden = reading.allOverridden();
      if (overridden == Truth.FALSE) {
        return settled(Outcome.MUST_NOT);
      }
      Truth duty = reading.duty();
      if (overridden == Truth.TRUE && duty != Truth.UNKNOWN) {
        return settled(duty == Truth.TRUE ? Outcome.MUST : Outcome.MAY);
      }
    }
    return complete(question);
  }

  private static Verdict settled(Outcome outcome) {
    return new Verdict(outcome, List.of(outcome), List.of());
  }

  /** Settles by completion: what every way of answering what is open would give. */
  private Verdict complete(Question question) {
    Vocabulary vocabulary = pack.vocabulary();
    Diagram diagram = new Diagram(new Inputs(question, vocabulary), vocabulary);
    Reading<Integer> reading = new Reading<>(pack, question, diagram);
    int broken =
        diagram.choose(reading.duty(), diagram.outcome(Outcome.MUST), diagram.outcome(Outcome.MAY));
    int secret = diagram.choose(reading.allOverridden(), broken, diagram.outcome(Outcome.MUST_NOT));
    int function =
        diagram.restrictedToConsistent(
            diagram.choose(reading.secret(), secret, diagram.outcome(Outcome.NOT_SECRET)));
    Set<Outcome> outcomes = diagram.outcomes(function);
    if (outcomes.size() == 1) {
      return settled(outcomes.iterator().next());
    }
    List<OpenKey> open = new ArrayList<>();
    for (String key : new TreeSet<>(diagram.deciding(function))) {
      boolean judgement = vocabulary.judgements().containsKey(key);
      open.add(new OpenKey(key, judgement ? KeyKind.JUDGEMENT : KeyKind.FACT));
    }
    return new Verdict(Outcome.OPEN, List.copyOf(outcomes), open);
  }

  private List<Change> changes(Question question, Reading<Truth> reading, Outcome outcome) {
    List<Change> changes = new ArrayList<>();
    Relevance relevance = new Relevance(reading.possible(), pack.vocabulary());
    for (Alternatives.Alternative other : Alternatives.of(question, pack.vocabulary())) {
      if (relevance.matters(other.key()) && check.problem(other.question()) == null) {
        Outcome then = verdict(other.question(), kleene(other.question())).outcome();
        if (then != outcome) {
          changes.add(new Change(other.key(), other.to(), then));
        }
      }
    }
    changes.sort(Comparator.comparing(Change::key));
    return changes;
  }

  /** Question texts by key, for lists of what is open. */
  public Map<String, String> questionTexts() {
    return pack.vocabulary().questionTexts();
  }
}
