package se.rattdela.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.rattdela.rules.Answer;
import se.rattdela.rules.Change;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.ProvisionResult;
import se.rattdela.rules.Question;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.Status;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;

/**
 * The engine against the slow reference, on random questions: everything but the reasons must be
 * equal. {@code -Preference-100k} asks 100 000 questions instead of 2 000.
 */
class ReferenceTest {

  /** The material gives them no holder or no recipient among the codes: they never apply. */
  private static final List<String> NEVER_APPLY =
      List.of("L2016-774-2@2016-08-15", "OSL-26-8@2009-06-30");

  private static final long FIRST_SEED = 20_260_427L;
  private static final int QUESTIONS = Integer.getInteger("rattdela.reference.questions", 2000);

  private final RulePack pack = PackLoader.shipped();
  private final ReferenceEvaluator reference = new ReferenceEvaluator(pack);
  private final RuleEngine engine = new RuleEngine(pack);
  private final Comparison comparison = new Comparison(engine, reference);
  private final RandomQuestions questions = new RandomQuestions(pack, reference);
  private final Map<String, LongAdder> seen = new ConcurrentHashMap<>();

  @Test
  void theEngineAgreesWithTheReference() throws IOException {
    List<Question> failing =
        LongStream.range(FIRST_SEED, FIRST_SEED + QUESTIONS)
            .parallel()
            .mapToObj(questions::question)
            .filter(q -> !agrees(q))
            .sorted((a, b) -> a.id().compareTo(b.id()))
            .toList();
    report(failing.size());
    assertThat(failing.stream().limit(5).map(comparison::report).toList()).isEmpty();
    // Agreement says nothing where the questions do not reach.
    for (Version version : pack.versions()) {
      if (!NEVER_APPLY.contains(version.id())) {
        assertThat(count(version.id() + " APPLIES")).as(version.id()).isPositive();
        assertThat(count(version.id() + " UNDETERMINED")).as(version.id()).isPositive();
      }
      assertThat(count(version.id() + " DOES_NOT_APPLY")).as(version.id()).isPositive();
      assertThat(count(version.id() + " NOT_IN_FORCE")).as(version.id()).isPositive();
    }
    for (Outcome outcome : Outcome.values()) {
      assertThat(count("outcome " + outcome)).as(outcome.name()).isGreaterThan(QUESTIONS / 25);
    }
    assertThat(count("change")).isGreaterThan(QUESTIONS);
    assertThat(count("open")).isGreaterThan(QUESTIONS / 4);
  }

  private boolean agrees(Question question) {
    Answer answer = engine.evaluate(question);
    see("outcome " + answer.outcome(), 1);
    see("open", answer.open().size());
    see("change", answer.changes().size());
    for (Change change : answer.changes()) {
      see("change of " + change.key(), 1);
    }
    for (ProvisionResult result : answer.provisions()) {
      see(result.id() + " " + result.status(), 1);
    }
    ReferenceAnswer exact = reference.answer(question);
    see("caution", comparison.cautious(question, answer, exact).size());
    return comparison.differences(question, answer, exact).isEmpty();
  }

  private void see(String what, int times) {
    seen.computeIfAbsent(what, w -> new LongAdder()).add(times);
  }

  private long count(String what) {
    LongAdder times = seen.get(what);
    return times == null ? 0 : times.sum();
  }

  private void report(int failing) throws IOException {
    Path figures = Path.of("target", "figures");
    Files.createDirectories(figures);
    StringBuilder text = new StringBuilder();
    text.append("figure reference-questions %d questions%n".formatted(QUESTIONS));
    text.append("figure reference-disagreements %d questions%n".formatted(failing));
    for (Status status : List.of(Status.APPLIES, Status.UNDETERMINED)) {
      long versions =
          pack.versions().stream().filter(v -> count(v.id() + " " + status) > 0).count();
      text.append(
          "reference versions seen %s: %d of %d%n"
              .formatted(status, versions, pack.versions().size()));
    }
    new TreeMap<>(seen)
        .forEach((what, times) -> {
          text.append("reference seen %s: %d%n".formatted(what, times.sum()));
        });
    Files.writeString(figures.resolve("reference.txt"), text, StandardCharsets.UTF_8);
  }

  @Test
  void keysThatNoVersionAsksAboutAreRightlyPassedOver() {
    // The reference does not try such keys for its changes; here it does.
    for (long seed = 1; seed <= 60; seed++) {
      Question question = questions.question(seed);
      var mentioned = reference.mentioned(question);
      Outcome outcome = reference.outcome(question);
      for (Change change : reference.singleChanges(question)) {
        if (!mentioned.contains(change.key())) {
          Question other =
              reference.with(question, change.key(), Objects.requireNonNull(change.to()));
          assertThat(reference.outcome(other)).as(change + " " + question).isEqualTo(outcome);
        }
      }
    }
  }

  @Test
  void theShrinkerKeepsOnlyWhatTheFaultNeeds() {
    // A made-up fault: two things together. All else goes.
    Question question =
        LongStream.range(1, 10_000)
            .mapToObj(questions::question)
            .filter(q -> q.secrecy().contains("OSL-26-3") && q.facts().size() > 4)
            .findFirst()
            .orElseThrow();
    String fact = question.facts().firstKey();
    Question small =
        new Shrinker(pack.vocabulary())
            .shrink(question, q -> q.secrecy().contains("OSL-26-3") && q.facts().containsKey(fact));
    assertThat(small.secrecy()).containsExactly("OSL-26-3");
    assertThat(small.facts()).containsOnlyKeys(fact);
    assertThat(small.judgements()).isEmpty();
    assertThat(small.crime()).isNull();
    assertThat(small.purpose()).isEqualTo("OTHER");
  }
}
