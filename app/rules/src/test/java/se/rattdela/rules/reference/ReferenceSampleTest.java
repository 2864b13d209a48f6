package se.rattdela.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.rattdela.rules.Question;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.cases.WorkedCase;
import se.rattdela.rules.cases.WorkedCases;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.RulePack;

/** A few questions and all worked cases in one go: quick enough to be asked of every PIT mutant. */
class ReferenceSampleTest {

  private final RulePack pack = PackLoader.shipped();
  private final RuleEngine engine = new RuleEngine(pack);

  @Test
  void theEngineAgreesWithTheReferenceOnOneQuestionPerVersion() {
    ReferenceEvaluator reference = new ReferenceEvaluator(pack);
    Comparison comparison = new Comparison(engine, reference);
    RandomQuestions questions = new RandomQuestions(pack, reference);
    LongStream.range(0, pack.versions().size())
        .forEach(i -> {
          // Every way of making a question is tried for some version.
          Question question = questions.question(i + pack.versions().size() * (i % 8));
          assertThat(comparison.differences(question)).as(question.id()).isEmpty();
        });
  }

  @Test
  void everyWorkedCaseHolds() {
    for (WorkedCase worked : WorkedCases.shipped().all()) {
      assertThat(worked.check(engine)).as(worked.id()).isEmpty();
    }
  }
}
