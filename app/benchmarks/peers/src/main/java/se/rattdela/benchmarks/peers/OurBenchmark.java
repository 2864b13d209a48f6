package se.rattdela.benchmarks.peers;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.rattdela.rules.ProvisionResult;
import se.rattdela.rules.Question;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.Verdict;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.RulePack;

/** Our engine on the same questions, from the question itself and with the whole pack. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class OurBenchmark {

  private final RulePack pack = PackLoader.shipped();
  private final RuleEngine engine = new RuleEngine(pack);
  private final List<Question> questions = Agreement.knownQuestions(pack);
  private int next;

  private Question next() {
    next = (next + 1) % questions.size();
    return questions.get(next);
  }

  /** Every version of the pack with its status and all reasons. */
  @Benchmark
  public List<ProvisionResult> traced() {
    return engine.trace(next());
  }

  /** The outcome alone, which no other engine here gives. */
  @Benchmark
  public Verdict outcome() {
    return engine.verdict(next());
  }
}
