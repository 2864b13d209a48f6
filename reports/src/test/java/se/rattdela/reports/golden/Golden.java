package se.rattdela.reports.golden;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Compares a finished PDF with what it was when somebody last looked at it: the text of each page,
 * and a coarse picture of it, kept as text in {@code src/test/resources/golden/NAME.txt}.
 *
 * <p>Run with {@code -Dgolden.write=true} to write the files anew, look at the pages in {@code
 * target/golden}, and read the difference before committing it.
 */
public final class Golden {
  private static final Path KEPT = Path.of("src", "test", "resources", "golden");
  private static final Path FOUND = Path.of("target", "golden");

  private Golden() {}

  /**
   * Fails where the file differs from the kept one, naming page, line and place.
   *
   * @param name letters, digits and hyphens; never a person's name
   */
  public static void check(String name, byte[] pdf) {
    try {
      check(KEPT.resolve(name + ".txt"), name, pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(Path kept, String name, byte[] pdf) throws IOException {
    List<GoldenPage> found = GoldenPage.of(pdf);
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(KEPT);
      Files.writeString(kept, GoldenPage.write(found));
      return;
    }
    String how =
        " To accept it, look at "
            + FOUND.resolve(name)
            + "-*.png and run with"
            + " -Dgolden.write=true.";
    if (!Files.exists(kept)) {
      show(name, pdf, found);
      fail("There is no " + kept + "." + how);
    }
    List<String> differences =
        GoldenDifference.between(GoldenPage.read(Files.readString(kept)), found);
    if (!differences.isEmpty()) {
      show(name, pdf, found);
      fail(name + " differs from " + kept + ":\n" + String.join("\n", differences) + "\n" + how);
    }
  }

  private static void show(String name, byte[] pdf, List<GoldenPage> found) throws IOException {
    Files.createDirectories(FOUND);
    Files.writeString(FOUND.resolve(name + ".txt"), GoldenPage.write(found));
    Files.write(FOUND.resolve(name + ".pdf"), pdf);
    PageImages.write(FOUND, name, pdf);
  }
}
