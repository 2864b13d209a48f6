package se.rattdela.benchmarks.papers;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import se.rattdela.benchmarks.Figures;
import se.rattdela.reports.decision.DecisionRenderer;

/** Many decisions one after the other, each written to a file, with the live heap on the way. */
final class Batch {
  private static final double MIB = 1024 * 1024;

  /**
   * How much more may be alive after the last decision than after a tenth of them, MiB. What one
   * decision left behind, were it no more than its file, would be several times this.
   */
  private static final double MARGIN = 8;

  private final Path folder;
  private final Figures figures;

  Batch(Path folder, Figures figures) {
    this.folder = folder;
    this.figures = figures;
  }

  /**
   * Prints them.
   *
   * @throws IllegalStateException more is alive at the end than a decision's own share: something
   *     is kept of each
   */
  void run(int decisions) throws IOException {
    Files.createDirectories(folder);
    DecisionRenderer renderer = new DecisionRenderer();
    long wall = System.nanoTime();
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    double early = Double.NaN;
    double last = Double.NaN;
    for (int number = 1; number <= decisions; number++) {
      Files.write(
          folder.resolve("U-2026-%04d.pdf".formatted(number)),
          renderer.render(TheDecision.number(number)));
      if (number == decisions / 10 || number == decisions / 2 || number == decisions) {
        last = liveHeap();
        early = number == decisions / 10 ? last : early;
        figures.add("papers-batch-heap-" + number, last, "MiB");
      }
      if (number % 100 == 0) {
        System.out.println(number + " of " + decisions);
      }
    }
    figures.add(
        "papers-batch-cpu",
        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9,
        "s");
    figures.add("papers-batch-wall", (System.nanoTime() - wall) / 1e9, "s");
    if (last > early + MARGIN) {
      throw new IllegalStateException(
          "the batch keeps something of each decision: %.1f MiB alive after a tenth, %.1f at the end"
              .formatted(early, last));
    }
  }

  private static double liveHeap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB;
  }
}
