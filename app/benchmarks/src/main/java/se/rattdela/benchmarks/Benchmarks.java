package se.rattdela.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the measurements, prints one {@code figure} line each and writes the same to a file. */
public final class Benchmarks {

  private Benchmarks() {}

  /**
   * Runs.
   *
   * @param arguments folder for the figures
   */
  public static void main(String[] arguments) throws IOException, RunnerException {
    List<String> lines = new ArrayList<>();
    for (RunResult result :
        new Runner(new OptionsBuilder().include(EngineBenchmark.class.getSimpleName()).build())
            .run()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "figure engine-%s %.2f us",
              result.getPrimaryResult().getLabel(),
              result.getPrimaryResult().getScore()));
    }
    Path folder = Path.of(arguments[0]);
    Files.createDirectories(folder);
    Files.write(folder.resolve("engine.txt"), lines, StandardCharsets.UTF_8);
    PrintStream out = System.out;
    lines.forEach(out::println);
  }
}
