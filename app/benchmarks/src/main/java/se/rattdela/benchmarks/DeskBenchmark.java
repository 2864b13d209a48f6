package se.rattdela.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutionException;

/**
 * Measures the window: how soon the matrix of a very large case is filled, how it scrolls, and how
 * a list of 100,000 rows does.
 */
public final class DeskBenchmark {
  private static final int ITEMS = 500;
  private static final int COLUMNS = 25;
  private static final int ROWS = 100_000;

  private DeskBenchmark() {}

  /**
   * Runs.
   *
   * @param arguments folder for the figures
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    Figures figures = new Figures(Path.of(arguments[0]), System.out);
    Path folder = Files.createTempDirectory("rattdela-desk");
    try (LargeCase large = LargeCase.create(folder, Clock.systemUTC(), ITEMS, COLUMNS);
        DeskWindow window = new DeskWindow()) {
      new MatrixFigures(large, window, figures).measure();
      new TableFigures(large, window, figures).measure(ROWS);
    }
    System.exit(0); // the toolkit keeps threads of its own
  }
}
