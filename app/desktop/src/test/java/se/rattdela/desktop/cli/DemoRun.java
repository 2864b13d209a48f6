package se.rattdela.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.rattdela.desktop.common.OfficeTemplate;

/**
 * The command {@code demo --out beslut}, run once for all tests that read what it made.
 *
 * @param out what it said, with {@value #FOLDER} for where it was run
 * @param files what it wrote, sorted by name
 */
record DemoRun(String out, List<Path> files) {
  static final String FOLDER = "(mappen)";

  private static final OfficeTemplate MADE = new OfficeTemplate("demo-command", DemoRun::make);

  /** Puts what it made in the folder. */
  static DemoRun in(Path folder) throws IOException {
    Path copy = folder.resolve("demo");
    MADE.copyTo(copy);
    try (Stream<Path> files = Files.list(copy.resolve("beslut"))) {
      return new DemoRun(Files.readString(copy.resolve("out.txt")), files.sorted().toList());
    }
  }

  /** The decisions, in the order in which they were made. */
  List<Path> decisions() {
    return files.stream()
        .filter(file -> file.getFileName().toString().matches("U-2026-\\d{4}\\.pdf"))
        .toList();
  }

  private static void make(Path folder) {
    try {
      Files.createDirectories(folder);
      Run run = Run.in(folder, "demo", "--out", "beslut");
      assertThat(run.err()).isEmpty();
      assertThat(run.code()).isZero();
      Files.writeString(folder.resolve("out.txt"), run.out().replace(folder.toString(), FOLDER));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
