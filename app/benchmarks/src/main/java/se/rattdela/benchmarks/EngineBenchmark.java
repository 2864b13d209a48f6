package se.rattdela.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import se.rattdela.rules.Harm;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.Question;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.Verdict;
import se.rattdela.rules.pack.PackLoader;

/** What one cell of the matrix and one full answer cost, settled and open. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EngineBenchmark {

  private final RuleEngine engine = new RuleEngine(PackLoader.shipped());
  private final Question open = question(Map.of());
  private final Question settled =
      question(Map.of("of-significance", true, "secrecy-interest.exceptional", false));

  private static Question question(Map<String, Boolean> judgements) {
    return new Question(
        "Q",
        LocalDate.of(2026, 3, 16),
        "SOCIALNAMND",
        "ECONOMY",
        List.of("OSL-26-1"),
        Harm.NOT_EXCLUDED,
        33,
        "FORSAKRINGSKASSAN",
        Initiative.REQUEST,
        "SOCIAL_INSURANCE",
        null,
        new TreeMap<>(),
        new TreeMap<>(judgements));
  }

  /** A cell whose outcome is settled. */
  @Benchmark
  public Verdict settledCell() {
    return engine.verdict(settled);
  }

  /** A cell with open judgements: every completion at once. */
  @Benchmark
  public Verdict openCell() {
    return engine.verdict(open);
  }

  /** A full answer with all reasons and every single change. */
  @Benchmark
  public Answer fullAnswer() {
    return engine.evaluate(open);
  }
}
