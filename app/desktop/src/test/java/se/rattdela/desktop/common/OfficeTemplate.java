package se.rattdela.desktop.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An office that is made once in a test run and copied by each test that needs it, since making it
 * takes seconds and copying it does not. The template lies in a folder of its own, that no other
 * Java process knows, and goes away with the process.
 */
public final class OfficeTemplate {
  private final Consumer<Path> make;
  private @Nullable Path made;

  /**
   * Nothing is made until it is asked for.
   *
   * @param make fills an empty folder, and leaves the office closed
   */
  public OfficeTemplate(Consumer<Path> make) {
    this.make = make;
  }

  /** Puts the office in a folder, which need not exist. */
  public synchronized void copyTo(Path folder) {
    try {
      Path from = made;
      if (from == null) {
        Path root = Files.createTempDirectory("rattdela-test");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(root)));
        from = root.resolve("office");
        make.accept(from);
        made = from;
      }
      copy(from, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : content(from)) {
      Path target = to.resolve(from.relativize(file).toString());
      if (Files.isDirectory(file)) {
        Files.createDirectories(target);
      } else {
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void delete(Path root) {
    try {
      for (Path each : content(root).reversed()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> content(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.sorted(Comparator.naturalOrder()).toList();
    }
  }
}
