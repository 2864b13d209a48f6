package se.rattdela.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.json.QuestionWriter;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;

/**
 * Answers questions from one rule pack. Pure and safe to share between threads: no clock, no I/O,
 * and the same pack and question give the same answer.
 */
public final class RuleEngine {

  /** The engine's version, written in every receipt. */
  public static final String VERSION = "1.0";

  private final RulePack pack;
  private final QuestionCheck check;
  private final CompiledRules rules;
  private final ReasonWords words;

  /** An engine for a pack. */
  public RuleEngine(RulePack pack) {
    this.pack = pack;
    this.rules = new CompiledRules(pack);
    this.check = new QuestionCheck(pack.vocabulary());
    this.words = new ReasonWords(pack.vocabulary());
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
    return answer(question, read(question));
  }

  private Answer answer(Question question, Known known) {
    Verdict verdict = verdict(known);
    List<ProvisionResult> results = results(known);
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
        changes(known, verdict.outcome()),
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
    return results(read(question));
  }

  /**
   * Outcome, what is still possible and what is open, without reasons: a cell of the matrix.
   *
   * @throws InvalidQuestionException if the question has an unknown code or contradicts itself
   */
  public Verdict verdict(Question question) {
    return verdict(read(question));
  }

  /**
   * The full answer together with each provision's conditions and each secrecy, one by one.
   *
   * @throws InvalidQuestionException if the question has an unknown code or contradicts itself
   */
  public Explanation explain(Question question) {
    Known known = read(question);
    Answer answer = answer(question, known);
    Conditions conditions = new Conditions(known.inputs(), known.reading());
    Set<String> nearest = new HashSet<>();
    pack.provisions().forEach(p -> nearest.add(nearest(p, question).id()));
    List<ExplainedProvision> explained = new ArrayList<>();
    for (Rule rule : rules.rules()) {
      Version version = rule.version();
      Provision provision = pack.provisionOfVersion(version.id());
      if (provision != null && nearest.contains(version.id())) {
        ProvisionResult result = answer.provisions().get(rule.number());
        boolean inForce = result.status() != Status.NOT_IN_FORCE;
        explained.add(
            new ExplainedProvision(
                provision, version, result, inForce ? conditions.of(rule) : List.of()));
      }
    }
    explained.sort(
        Comparator.comparing((ExplainedProvision e) -> e.result().status())
            .thenComparing(e -> e.provision().id()));
    return new Explanation(answer, explained, new Protections(known.reading()).marks());
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

  /** A question with what is known about it. */
  private record Known(Inputs inputs, Situation situation, Reading<Truth> reading) {

    static Known of(Inputs inputs, Situation situation) {
      Kleene kleene = new Kleene(situation.rules(), inputs);
      return new Known(inputs, situation, new Reading<>(situation, kleene));
    }
  }

  private Known read(Question question) {
    check.require(question);
    Inputs inputs = Inputs.of(rules.keys(), question);
    check.requireConsistent(inputs);
    return Known.of(inputs, Situation.of(rules, question, inputs));
  }

  private List<ProvisionResult> results(Known known) {
    Reasons reasons = new Reasons(words, known.inputs(), known.reading());
    List<ProvisionResult> results = new ArrayList<>();
    for (Rule rule : rules.rules()) {
      results.add(reasons.resultOf(rule));
    }
    return results;
  }

  /** The outcome as far as it follows from what is known; null where it takes completion. */
  private static @Nullable Outcome settled(Reading<Truth> reading) {
    Truth secret = reading.secret();
    if (secret == Truth.FALSE) {
      return Outcome.NOT_SECRET;
    }
    if (secret == Truth.TRUE) {
      Truth overridden = reading.allOverridden();
      if (overridden == Truth.FALSE) {
        return Outcome.MUST_NOT;
      }
      Truth duty = overridden == Truth.TRUE ? reading.duty() : Truth.UNKNOWN;
      if (duty != Truth.UNKNOWN) {
        return duty == Truth.TRUE ? Outcome.MUST : Outcome.MAY;
      }
    }
    return null;
  }

  private Verdict verdict(Known known) {
    Outcome settled = settled(known.reading());
    if (settled != null) {
      return new Verdict(settled, List.of(settled), List.of());
    }
    Diagram diagram = new Diagram(rules, known.inputs());
    int function = completions(known.situation(), diagram);
    Set<Outcome> outcomes = diagram.outcomes(function);
    if (outcomes.size() == 1) {
      return new Verdict(outcomes.iterator().next(), List.copyOf(outcomes), List.of());
    }
    List<OpenKey> open =
        diagram.deciding(function).stream()
            .sorted(Comparator.comparing(Key::name))
            .map(k -> new OpenKey(k.name(), kindOf(k)))
            .toList();
    return new Verdict(Outcome.OPEN, List.copyOf(outcomes), open);
  }

  private static KeyKind kindOf(Key key) {
    return key.kind() == Key.Kind.JUDGEMENT ? KeyKind.JUDGEMENT : KeyKind.FACT;
  }

  /** What every way of answering what is open would give. */
  private static int completions(Situation situation, Diagram diagram) {
    Reading<Integer> reading = new Reading<>(situation, diagram);
    int broken =
        diagram.choose(reading.duty(), diagram.outcome(Outcome.MUST), diagram.outcome(Outcome.MAY));
    int secret = diagram.choose(reading.allOverridden(), broken, diagram.outcome(Outcome.MUST_NOT));
    return diagram.restrictedToConsistent(
        diagram.choose(reading.secret(), secret, diagram.outcome(Outcome.NOT_SECRET)));
  }

  private Outcome outcome(Known known) {
    Outcome settled = settled(known.reading());
    if (settled != null) {
      return settled;
    }
    Diagram diagram = new Diagram(rules, known.inputs());
    Set<Outcome> outcomes = diagram.outcomes(completions(known.situation(), diagram));
    return outcomes.size() == 1 ? outcomes.iterator().next() : Outcome.OPEN;
  }

  /** Every other value of every known answer that some possible rule asks about. */
  private List<Change> changes(Known known, Outcome outcome) {
    List<Change> changes = new ArrayList<>();
    boolean[] relevant = known.situation().relevant();
    for (Key key : rules.keys().sorted()) {
      Object now = known.inputs().given(key);
      if (now == null || Inputs.ABSENT.equals(now) || !relevant[key.number()]) {
        continue;
      }
      for (Object value : key.values()) {
        Inputs other = known.inputs().with(key, value);
        if (!value.equals(now) && !other.contradictory()) {
          Outcome then = outcome(Known.of(other, known.situation()));
          if (then != outcome) {
            changes.add(new Change(key.name(), value, then));
          }
        }
      }
    }
    return changes;
  }

  /** Question texts by key, for lists of what is open. */
  public Map<String, String> questionTexts() {
    return pack.vocabulary().questionTexts();
  }
}
