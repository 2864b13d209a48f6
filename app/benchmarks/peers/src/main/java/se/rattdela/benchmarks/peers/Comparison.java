package se.rattdela.benchmarks.peers;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import se.rattdela.benchmarks.Figures;
import se.rattdela.benchmarks.Questions;
import se.rattdela.rules.Question;
import se.rattdela.rules.Truth;

/**
 * The whole comparison: equal answers first, then unsound ones counted, then speed, size and cold
 * start. Fails before anything is timed where an engine does not agree with ours.
 */
public final class Comparison {

  /** How the run is spent; the short one shows only that everything works. */
  private record Effort(int coldStarts, int warmup, int measurement) {}

  private static final Effort FULL = new Effort(5, 3, 4);
  private static final Effort SHORT = new Effort(1, 1, 1);

  private final Agreement agreement = new Agreement();
  private final Path target;
  private final Path rendered;
  private final Effort effort;
  private final Figures figures;

  private Comparison(Path target, Effort effort) {
    this.target = target;
    this.rendered = target.resolve("rendered");
    this.effort = effort;
    this.figures = new Figures(target.resolve("figures"), System.out);
  }

  /**
   * Runs.
   *
   * @param arguments the module's build folder; {@code short} for a run of no value but as a check
   */
  public static void main(String[] arguments)
      throws IOException, RunnerException, InterruptedException {
    boolean brief = arguments.length > 1 && arguments[1].equals("short");
    Comparison comparison = new Comparison(Path.of(arguments[0]), brief ? SHORT : FULL);
    comparison.agree();
    comparison.coldStartsAndSizes();
    comparison.speed();
    String table = comparison.table();
    comparison.figures.write("table.md", table);
    PrintStream out = System.out;
    out.println(table);
  }

  private void agree() throws IOException {
    PrintStream out = System.out;
    List<Question> known = Agreement.knownQuestions(agreement.pack());
    List<Questions.Partly> partly = Agreement.partlyKnown(agreement.pack());
    PlainPeer plain = new PlainPeer(agreement.rendering());
    int applied = agreement.requireEqual("the rendering", plain, known);
    agreement.requireSound(
        "the rendering", plain, partly.stream().map(Questions.Partly::question).toList());
    List<Truth[]> completed = partly.stream().map(agreement::completed).toList();
    figures.add("peers-rules", agreement.index().size(), "rules");
    figures.add("peers-inputs", agreement.index().inputs().size(), "inputs");
    figures.add("peers-questions", known.size(), "questions");
    figures.add("peers-applied", applied, "answers");
    Files.createDirectories(rendered);
    Files.writeString(rendered.resolve("index.txt"), agreement.index().write());
    ColdStart.store(rendered, known.getFirst(), agreement.mapping());
    gaps(ColdStart.OURS, agreement.gaps(plain, partly, completed));
    for (Peers engine : Peers.values()) {
      String text = engine.render(agreement.rendering());
      Files.writeString(rendered.resolve(engine.label() + ".txt"), text);
      Peer peer = engine.load(text, agreement.index());
      agreement.requireEqual(engine.label(), peer, known);
      out.println(engine.label() + " gives our answers to " + known.size() + " questions");
      gaps(engine.label(), agreement.gaps(peer, partly, completed));
    }
  }

  private void gaps(String engine, Agreement.Gaps gaps) {
    figures.add(engine + "-gaps-questions", gaps.questions(), "questions");
    figures.add(engine + "-gaps-open", gaps.open(), "answers");
    figures.add(engine + "-gaps-unsound-questions", gaps.unsoundQuestions(), "questions");
    figures.add(engine + "-gaps-unsound-applies", gaps.unsoundYes(), "answers");
    figures.add(engine + "-gaps-unsound-does-not-apply", gaps.unsoundNo(), "answers");
    figures.add(engine + "-gaps-needlessly-open", gaps.undecided(), "answers");
  }

  private void coldStartsAndSizes() throws IOException, InterruptedException {
    Question question = Agreement.knownQuestions(agreement.pack()).getFirst();
    long expected =
        Arrays.stream(agreement.reference(question)).filter(a -> a == Truth.TRUE).count();
    Path modules = target.resolve("cold");
    List<String> engines = new ArrayList<>(List.of(ColdStart.BARE, ColdStart.OURS));
    Arrays.stream(Peers.values()).map(Peers::label).forEach(engines::add);
    Map<String, List<Double>> taken = new TreeMap<>();
    // Round and round, so that a disturbance does not fall on one engine alone.
    for (int round = 0; round < effort.coldStarts(); round++) {
      for (String engine : engines) {
        String classPath =
            Stream.of(modules, target.resolve("closures").resolve(engine))
                .filter(Files::isDirectory)
                .map(f -> f.resolve("*").toString())
                .collect(Collectors.joining(System.getProperty("path.separator")));
        taken
            .computeIfAbsent(engine, e -> new ArrayList<>())
            .add(ColdStart.milliseconds(engine, classPath, rendered, expected));
      }
    }
    for (String engine : engines) {
      List<Double> all = taken.getOrDefault(engine, new ArrayList<>());
      Collections.sort(all);
      figures.add(engine + "-cold-start", all.get(all.size() / 2), "ms");
      size(engine);
    }
  }

  private void size(String engine) throws IOException {
    Path closure = target.resolve("closures").resolve(engine);
    if (Files.isDirectory(closure)) {
      try (Stream<Path> walk = Files.list(closure)) {
        List<Path> jars = walk.filter(f -> f.toString().endsWith(".jar")).toList();
        long bytes = 0;
        for (Path jar : jars) {
          bytes += Files.size(jar);
        }
        figures.add(engine + "-jars", jars.size(), "jars");
        figures.add(engine + "-jar-size", bytes / 1e6, "MB");
      }
    }
  }

  private void speed() throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("\\.OurBenchmark\\.")
            .include("\\.PeerBenchmark\\.")
            .warmupIterations(effort.warmup())
            .measurementIterations(effort.measurement())
            .warmupTime(TimeValue.seconds(1))
            .measurementTime(TimeValue.seconds(1))
            .addProfiler(GCProfiler.class)
            .jvmArgsAppend(
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow")
            .shouldFailOnError(true)
            .verbosity(VerboseMode.NORMAL);
    for (RunResult result : new Runner(options.build()).run()) {
      String engine = result.getParams().getParam("engine");
      String name =
          (engine == null ? ColdStart.OURS : engine) + "-" + result.getPrimaryResult().getLabel();
      figures.add(name + "-evaluations", result.getPrimaryResult().getScore(), "per-second");
      figures.add(name + "-error", result.getPrimaryResult().getScoreError(), "per-second");
      result
          .getSecondaryResults()
          .forEach((label, more) -> {
            if (label.endsWith("gc.alloc.rate.norm")) {
              figures.add(name + "-bytes", more.getScore(), "B");
            }
          });
    }
  }

  /** The figures as the table of the README. */
  private String table() {
    StringBuilder rows =
        new StringBuilder(
            """
            | engine | evaluations/s | from the question/s | kB an evaluation | cold start, ms | jars | MB | unsound answers | in questions | needlessly open |
            |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|
            """);
    row(rows, ColdStart.OURS, "traced", "traced");
    Arrays.stream(Peers.values()).forEach(p -> row(rows, p.label(), "evaluate", "fromQuestion"));
    return rows.toString();
  }

  private void row(StringBuilder rows, String engine, String prepared, String whole) {
    double unsound =
        figures.value(engine + "-gaps-unsound-applies")
            + figures.value(engine + "-gaps-unsound-does-not-apply");
    rows.append(
        String.format(
            Locale.ROOT,
            "| %s | %.0f | %.0f | %.1f | %.0f | %.0f | %.1f | %.0f | %.0f | %.0f |%n",
            engine,
            figures.value(engine + "-" + prepared + "-evaluations"),
            figures.value(engine + "-" + whole + "-evaluations"),
            figures.value(engine + "-" + prepared + "-bytes") / 1000,
            figures.value(engine + "-cold-start"),
            figures.value(engine + "-jars"),
            figures.value(engine + "-jar-size"),
            unsound,
            figures.value(engine + "-gaps-unsound-questions"),
            figures.value(engine + "-gaps-needlessly-open")));
  }
}
