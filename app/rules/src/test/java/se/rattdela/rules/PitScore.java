package se.rattdela.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the share of PIT's mutants that some test notices as a figure; run by {@code -Ppit}. */
final class PitScore {

  private PitScore() {}

  /**
   * Counts.
   *
   * @param arguments PIT's report in XML, the folder of the figures
   */
  public static void main(String[] arguments) throws IOException {
    String report = Files.readString(Path.of(arguments[0]));
    int all = count(report, "<mutation ");
    int detected = count(report, "detected='true'");
    if (all == 0) {
      throw new IOException("no mutants in " + arguments[0]);
    }
    Path figures = Files.createDirectories(Path.of(arguments[1]));
    Files.writeString(
        figures.resolve("pit.txt"),
        "figure pit-mutants %d mutants%nfigure pit-score %.1f percent%n"
            .formatted(all, 100.0 * detected / all),
        StandardCharsets.UTF_8);
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }
}
