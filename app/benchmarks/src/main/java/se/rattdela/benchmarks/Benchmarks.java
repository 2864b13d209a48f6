package se.rattdela.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Runs the measurements, prints one {@code figure} line each and writes the same to a file. */
public final class Benchmarks {

  private static final int STORED = 100_000;

  private Benchmarks() {}

  /**
   * Runs.
   *
   * @param arguments folder for the figures
   */
  public static void main(String[] arguments)
      throws IOException, RunnerException, InterruptedException {
    Path folder = Path.of(arguments[0]);
    Figures figures = new Figures(folder, System.out);

    Path stored = folder.resolveSibling("stored");
    new Reevaluation(stored).store(STORED);
    figures.add("reevaluate-" + STORED, Reevaluation.inFreshProcess(stored, STORED), "s");

    for (RunResult result : run(LoadBenchmark.class)) {
      Statistics times = result.getPrimaryResult().getStatistics();
      figures.add("pack-load-cold-median", times.getPercentile(50), "ms");
      figures.add("pack-load-cold-max", times.getMax(), "ms");
    }
    for (RunResult result : run(MixBenchmark.class)) {
      Statistics times = result.getPrimaryResult().getStatistics();
      String name = "mix-" + result.getPrimaryResult().getLabel();
      figures.add(name + "-mean", times.getMean(), "us");
      figures.add(name + "-p99", times.getPercentile(99), "us");
      figures.add(name + "-p99.9", times.getPercentile(99.9), "us");
    }
    for (RunResult result : run(EngineBenchmark.class)) {
      figures.add(
          "engine-" + result.getPrimaryResult().getLabel(),
          result.getPrimaryResult().getScore(),
          "us");
    }
  }

  private static Iterable<RunResult> run(Class<?> benchmark) throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include("\\." + benchmark.getSimpleName() + "\\.")
                .verbosity(VerboseMode.SILENT)
                .build())
        .run();
  }
}
