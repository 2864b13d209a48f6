package se.rattdela.benchmarks.peers;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.rattdela.benchmarks.Questions;
import se.rattdela.rules.Question;
import se.rattdela.rules.Truth;

/** Writes the rendered pack, requires equal answers and counts unsound ones. */
public final class Comparison {

  private Comparison() {}

  /**
   * Runs.
   *
   * @param arguments folder for the rendered pack, then names of engines; none = all
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = System.out;
    Agreement agreement = new Agreement();
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    List<Question> known = Questions.known(agreement.pack(), Agreement.KNOWN_SEED, 400);
    List<Questions.Partly> partly = Questions.partly(agreement.pack(), Agreement.PARTLY_SEED, 400);
    out.println(
        "rules " + agreement.index().size() + " inputs " + agreement.index().inputs().size());
    PlainPeer plain = new PlainPeer(agreement.rendering());
    int applied = agreement.requireEqual("the rendering", plain, known);
    agreement.requireEqual(
        "the rendering", plain, partly.stream().map(Questions.Partly::question).toList());
    out.println("figure peers-applied " + applied + " answers");
    List<Truth[]> completed = partly.stream().map(agreement::completed).toList();
    out.println("ours " + agreement.gaps(plain, partly, completed));
    Files.writeString(folder.resolve("index.txt"), agreement.index().write());
    for (Peers engine : Peers.values()) {
      if (arguments.length > 1 && !List.of(arguments).contains(engine.label())) {
        continue;
      }
      String text = engine.render(agreement.rendering());
      Files.writeString(folder.resolve(engine.label() + ".txt"), text);
      try {
        long start = System.nanoTime();
        Peer peer = engine.load(text, agreement.index());
        long loaded = System.nanoTime();
        agreement.requireEqual(engine.label(), peer, known);
        long equal = System.nanoTime();
        out.println(
            engine.label()
                + " equal; load ms "
                + (loaded - start) / 1_000_000
                + " 400 ms "
                + (equal - loaded) / 1_000_000
                + " "
                + agreement.gaps(peer, partly, completed));
      } catch (RuntimeException | LinkageError e) {
        out.println(engine.label() + " " + e);
        e.printStackTrace(out);
      }
    }
  }
}
