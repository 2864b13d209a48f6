package se.rattdela.benchmarks;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import se.rattdela.rules.Question;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.Verdict;
import se.rattdela.rules.json.QuestionReader;
import se.rattdela.rules.json.QuestionWriter;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.RulePack;

/**
 * "What changes for us": stored questions, with the answer they had, asked again of a newly loaded
 * pack on two threads. Loading the pack, reading the files and the JSON are part of what is
 * measured, in a fresh process: nobody asks this twice in a row.
 */
public final class Reevaluation {

  private static final int THREADS = 2;
  private static final long SEED = 100_000;

  private final Path folder;

  Reevaluation(Path folder) {
    this.folder = folder;
  }

  /**
   * Asks the stored questions again and prints how many there were, how many answers differed and
   * the seconds it took.
   *
   * @param arguments folder with the stored questions
   */
  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    Result result = new Reevaluation(Path.of(arguments[0])).run();
    PrintStream out = System.out;
    out.println(result.asked() + " " + result.changed() + " " + result.seconds());
  }

  /**
   * Runs {@link #main} in a process of its own.
   *
   * @return the seconds it took, the start of the process not counted
   */
  static double inFreshProcess(Path folder, int expected) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Reevaluation.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String line;
    try (BufferedReader reader = process.inputReader()) {
      line = reader.readLine();
    }
    if (process.waitFor() != 0 || line == null || !line.startsWith(expected + " 0 ")) {
      throw new IllegalStateException("the same pack gave other answers: " + line);
    }
    return Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
  }

  /** Writes the stored questions, one line each: what was possible, a tab, the question. */
  void store(int count) throws IOException {
    Files.createDirectories(folder);
    RulePack pack = PackLoader.shipped();
    RuleEngine engine = new RuleEngine(pack);
    for (int thread = 0; thread < THREADS; thread++) {
      try (BufferedWriter writer = Files.newBufferedWriter(file(thread))) {
        for (Question question : Questions.mixed(pack, SEED + thread * 10L, count / THREADS)) {
          writer.write(possible(engine.verdict(question)));
          writer.write('\t');
          writer.write(QuestionWriter.write(question));
          writer.newLine();
        }
      }
    }
  }

  private Path file(int thread) {
    return folder.resolve("stored-" + thread + ".txt");
  }

  private static String possible(Verdict verdict) {
    return verdict.stillPossible().toString();
  }

  /**
   * Asks every stored question again.
   *
   * @param asked how many questions
   * @param changed how many had another answer; none, since the new pack says the same
   * @param seconds from before the pack is loaded until the last answer
   */
  record Result(int asked, int changed, double seconds) {}

  Result run() throws InterruptedException, ExecutionException {
    long start = System.nanoTime();
    RuleEngine engine = new RuleEngine(PackLoader.shipped());
    List<Callable<int[]>> halves = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      Path file = file(thread);
      halves.add(() -> half(engine, file));
    }
    int asked = 0;
    int changed = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (Future<int[]> half : threads.invokeAll(halves)) {
        asked += half.get()[0];
        changed += half.get()[1];
      }
    }
    return new Result(asked, changed, (System.nanoTime() - start) / 1e9);
  }

  private static int[] half(RuleEngine engine, Path file) throws IOException {
    QuestionReader reader = new QuestionReader();
    int asked = 0;
    int changed = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        Question question = reader.question(reader.entries(line.substring(tab + 1)).getFirst());
        asked++;
        if (!possible(engine.verdict(question)).equals(line.substring(0, tab))) {
          changed++;
        }
      }
    }
    return new int[] {asked, changed};
  }
}
