package se.rattdela.benchmarks.peers;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.rattdela.rules.Question;
import se.rattdela.rules.Truth;

/**
 * Another engine on the whole rendered pack, one question a call, inputs prepared beforehand. The
 * set-up fails where the engine does not give the same answers as ours.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class PeerBenchmark {

  /** Which engine. */
  @Param({
    "cel-java",
    "drools",
    "kie-dmn",
    "feel-scala",
    "dmn-scala",
    "json-logic-java",
    "cedar-java"
  })
  public String engine = "";

  private @Nullable Peer peer;
  private @Nullable Mapping mapping;
  private List<Question> questions = List.of();
  private List<Object> prepared = List.of();
  private int next;

  /** Renders, loads, compares and prepares. */
  @Setup
  public void setUp() {
    Agreement agreement = new Agreement();
    questions = Agreement.knownQuestions(agreement.pack());
    Peer loaded = agreement.load(Peers.named(engine));
    agreement.requireEqual(engine, loaded, questions);
    prepared = questions.stream().map(q -> loaded.prepare(agreement.mapping().inputs(q))).toList();
    peer = loaded;
    mapping = agreement.mapping();
  }

  /** What the engine says of every rule. */
  @Benchmark
  public Truth[] evaluate() {
    next = (next + 1) % prepared.size();
    return Objects.requireNonNull(peer).evaluate(prepared.get(next));
  }

  /** The same from the question itself, as ours: the inputs are worked out and handed over too. */
  @Benchmark
  public Truth[] fromQuestion() {
    next = (next + 1) % questions.size();
    Peer ready = Objects.requireNonNull(peer);
    return ready.evaluate(
        ready.prepare(Objects.requireNonNull(mapping).inputs(questions.get(next))));
  }
}
