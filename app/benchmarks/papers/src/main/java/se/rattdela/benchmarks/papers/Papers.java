package se.rattdela.benchmarks.papers;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.rattdela.benchmarks.Figures;
import se.rattdela.reports.decision.DecisionDocument;
import se.rattdela.reports.decision.DecisionRenderer;
import se.rattdela.reports.decision.PlainDecisions;

/** Takes the times, one engine after the other in turns, and prints the figures. */
public final class Papers {
  private static final double SECOND = 1e9;

  private final Path folder;
  private final Figures figures;
  private final boolean full;

  private Papers(Path folder, boolean full) {
    this.folder = folder;
    this.full = full;
    figures = new Figures(folder, System.out);
  }

  /**
   * Runs.
   *
   * @param arguments folder for the figures; "short" to see that it works
   */
  public static void main(String[] arguments) throws IOException {
    Papers papers = new Papers(Path.of(arguments[0]), !arguments[1].equals("short"));
    papers.compare();
    papers.batch();
  }

  private void compare() throws IOException {
    DecisionDocument decision = TheDecision.number(188);
    OurMaker ours = new OurMaker("ours", true, new DecisionRenderer(), decision);
    List<Block> blocks = Outline.of(ours.make());
    String title = "Beslut U-2026-0188";
    List<Maker> makers =
        List.of(
            ours,
            new OurMaker("plain", false, PlainDecisions.renderer(), decision),
            new FopMaker(blocks, title, FopMaker.fonts(folder.resolveSibling("fonts"))),
            new HtmlMaker(blocks, title));
    check(makers, blocks);
    Map<String, List<Double>> times = measure(makers);
    times.forEach((name, rounds) -> {
      List<Double> sorted = rounds.stream().sorted().toList();
      figures.add("papers-" + name + "-median", median(sorted), "ms");
      figures.add("papers-" + name + "-min", sorted.getFirst(), "ms");
      figures.add("papers-" + name + "-max", sorted.getLast(), "ms");
    });
    ratio(times, "fop", "ours");
    ratio(times, "openhtmltopdf", "ours");
    ratio(times, "ours", "plain");
  }

  /** Of the turns of one round, since the load differs from round to round; then the median. */
  private void ratio(Map<String, List<Double>> times, String one, String other) {
    List<Double> ones = times.getOrDefault(one, List.of());
    List<Double> others = times.getOrDefault(other, List.of());
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < ones.size(); round++) {
      ratios.add(ones.get(round) / others.get(round));
    }
    figures.add(
        "papers-" + one + "-over-" + other, median(ratios.stream().sorted().toList()), "times");
  }

  private void check(List<Maker> makers, List<Block> blocks) throws IOException {
    Claims claims = new Claims();
    Files.createDirectories(folder);
    for (Maker maker : makers) {
      byte[] pdf = maker.make();
      Files.write(folder.resolve(maker.name() + ".pdf"), pdf);
      figures.add("papers-" + maker.name() + "-size", pdf.length / 1024.0, "KiB");
      if (maker.archival()) {
        claims.requireArchival(maker.name(), pdf);
      }
      Claims.requireWords(maker.name(), pdf, maker.archival() ? blocks : withoutCopy(blocks));
    }
  }

  /** A plain file holds no copy and does not say that it does. */
  private static List<Block> withoutCopy(List<Block> blocks) {
    return blocks.stream().filter(block -> !block.toString().contains("beslut.json")).toList();
  }

  /** Milliseconds of CPU a document, a value for each round. */
  private Map<String, List<Double>> measure(List<Maker> makers) {
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (Maker maker : makers) {
      perDocument(maker, full ? 8 : 0.5);
      times.put(maker.name(), new ArrayList<>());
    }
    for (int round = 0; round < (full ? 9 : 2); round++) {
      System.out.printf(
          Locale.ROOT,
          "round %d, load %.1f%n",
          round + 1,
          ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
      for (Maker maker : makers) {
        times
            .computeIfAbsent(maker.name(), name -> new ArrayList<>())
            .add(perDocument(maker, full ? 2 : 0.5));
      }
    }
    return times;
  }

  private static double perDocument(Maker maker, double seconds) {
    long from = cpu();
    int documents = 0;
    do {
      maker.make();
      documents++;
    } while (cpu() - from < seconds * SECOND);
    return (cpu() - from) / 1e6 / documents;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double median(List<Double> sorted) {
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  private void batch() throws IOException {
    new Batch(folder.resolveSibling("batch"), figures).run(full ? 1000 : 100);
  }
}
