package se.rattdela.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.rattdela.rules.Answer;
import se.rattdela.rules.ProvisionResult;
import se.rattdela.rules.Question;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.Verdict;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.RulePack;

/** One call at a time over questions of every sort: how long the slow ones take. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
public class MixBenchmark {

  private static final int COUNT = 1000;
  private static final long SEED = 24040;

  private final RulePack pack = PackLoader.shipped();
  private final RuleEngine engine = new RuleEngine(pack);
  private final List<Question> questions = Questions.mixed(pack, SEED, COUNT);
  private int next;

  private Question next() {
    next = (next + 1) % questions.size();
    return questions.get(next);
  }

  /** The full answer: reasons, what is open, every single change. */
  @Benchmark
  public Answer evaluate() {
    return engine.evaluate(next());
  }

  /** Every version's status with all reasons. */
  @Benchmark
  public List<ProvisionResult> trace() {
    return engine.trace(next());
  }

  /** Outcome, what is still possible and what is open. */
  @Benchmark
  public Verdict verdict() {
    return engine.verdict(next());
  }
}
