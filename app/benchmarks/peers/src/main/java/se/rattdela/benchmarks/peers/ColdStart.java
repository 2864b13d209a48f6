package se.rattdela.benchmarks.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.Question;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.Status;
import se.rattdela.rules.Truth;
import se.rattdela.rules.json.QuestionReader;
import se.rattdela.rules.json.QuestionWriter;
import se.rattdela.rules.pack.PackLoader;

/**
 * A fresh process from its start to its first answer, with nothing on the class path but this
 * module, our engine and what the measured engine needs. The other engines read their rendered
 * rules from a file, so that our pack is not read for them.
 */
public final class ColdStart {

  static final String OURS = "rattdela";
  static final String BARE = "bare";

  private ColdStart() {}

  /**
   * Answers one question and prints how many rules apply.
   *
   * @param arguments the engine's name and the folder with its rules
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = System.out;
    Path folder = Path.of(arguments[1]);
    out.println(
        switch (arguments[0]) {
          case BARE -> 0;
          case OURS -> ours(folder);
          default -> theirs(Peers.named(arguments[0]), folder);
        });
    out.flush();
    Runtime.getRuntime().halt(0);
  }

  private static long ours(Path folder) throws IOException {
    RuleEngine engine = new RuleEngine(PackLoader.shipped());
    QuestionReader reader = new QuestionReader();
    Question question =
        reader.question(
            reader.entries(Files.readString(folder.resolve("question.json"))).getFirst());
    return engine.trace(question).stream().filter(r -> r.status() == Status.APPLIES).count();
  }

  private static long theirs(Peers engine, Path folder) throws IOException {
    RuleIndex index = RuleIndex.read(Files.readString(folder.resolve("index.txt")));
    Peer peer = engine.load(Files.readString(folder.resolve(engine.label() + ".txt")), index);
    Truth[] answers = peer.evaluate(peer.prepare(inputs(folder.resolve("inputs.txt"))));
    return Arrays.stream(answers).filter(a -> a == Truth.TRUE).count();
  }

  private static Map<String, @Nullable Object> inputs(Path file) throws IOException {
    Map<String, @Nullable Object> inputs = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] parts = line.split("\t", -1);
      inputs.put(
          parts[0],
          switch (parts[1]) {
            case "Boolean" -> Boolean.valueOf(parts[2]);
            case "Integer" -> Integer.valueOf(parts[2]);
            default -> parts[2];
          });
    }
    return inputs;
  }

  /** Writes the question that is asked, in our form and as flat inputs. */
  static void store(Path folder, Question question, Mapping mapping) throws IOException {
    Files.writeString(folder.resolve("question.json"), QuestionWriter.write(question));
    List<String> lines = new ArrayList<>();
    mapping
        .inputs(question)
        .forEach((name, value) -> {
          if (value != null) {
            lines.add(name + "\t" + value.getClass().getSimpleName() + "\t" + value);
          }
        });
    Files.write(folder.resolve("inputs.txt"), lines);
  }

  /**
   * Starts a process and waits for its answer.
   *
   * @param classPath its class path
   * @return the milliseconds from before its start to its answer
   */
  static double milliseconds(String engine, String classPath, Path folder, long expected)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                classPath,
                ColdStart.class.getName(),
                engine,
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String line;
    try (BufferedReader reader = process.inputReader()) {
      line = reader.readLine();
    }
    double taken = (System.nanoTime() - start) / 1e6;
    process.waitFor();
    if (!engine.equals(BARE) && !String.valueOf(expected).equals(line)) {
      throw new IllegalStateException(engine + " answered " + line + ", not " + expected);
    }
    return taken;
  }
}
