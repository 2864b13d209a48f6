package se.rattdela.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files of texts, of every module: of two entries for a key, the last would hide the first. */
class TextFilesTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Path TEXTS = Path.of("src", "main", "resources");

  @Test
  void noKeyStandsTwice() throws IOException {
    List<String> twice = new ArrayList<>();
    List<Path> files = files();
    for (Path file : files) {
      Set<String> keys = new HashSet<>();
      boolean goesOn = false;
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        boolean entry = !goesOn && !line.isBlank() && !line.startsWith("#");
        if (entry && !keys.add(line.substring(0, Math.max(0, line.indexOf('='))).strip())) {
          twice.add(file.getFileName() + ": " + line);
        }
        goesOn = line.endsWith("\\");
      }
    }
    assertThat(files).hasSizeGreaterThan(20);
    assertThat(twice).isEmpty();
  }

  private static List<Path> files() throws IOException {
    List<Path> modules =
        List.of(
            Path.of("ui-resources"),
            Path.of("reports"),
            Path.of("app", "rules"),
            Path.of("app", "casework"),
            Path.of("app", "archive"),
            Path.of("app", "packtools"),
            Path.of("app", "verify"),
            Path.of("app", "desktop"));
    List<Path> files = new ArrayList<>();
    for (Path module : modules) {
      Path texts = ROOT.resolve(module).resolve(TEXTS);
      if (Files.exists(texts)) {
        try (Stream<Path> walk = Files.walk(texts)) {
          walk.filter(file -> file.toString().endsWith(".properties")).forEach(files::add);
        }
      }
    }
    return files;
  }
}
