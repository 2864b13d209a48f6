package se.rattdela.desktop.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An office that is made once in a test run and copied by each test that needs it, since making it
 * takes seconds and copying it does not. Maven runs the tests in several processes: they share what
 * the first of them made, and the next build makes it anew. Started otherwise, each process makes
 * its own, which goes away with it.
 */
public final class OfficeTemplate {
  /** Names the build that this process belongs to; not set outside Maven. */
  private static final String BUILD = "rattdela.test.build";

  private static final Path SHARED = Path.of("target", "offices");

  private final String name;
  private final Consumer<Path> make;
  private @Nullable Path made;

  /**
   * Nothing is made until it is asked for.
   *
   * @param name tells it from other templates; the name of a folder
   * @param make fills an empty folder, and leaves the office closed
   */
  public OfficeTemplate(String name, Consumer<Path> make) {
    this.name = name;
    this.make = make;
  }

  /** Puts the office in a folder, which need not exist. */
  public synchronized void copyTo(Path folder) {
    try {
      Path from = made;
      if (from == null) {
        String build = System.getProperty(BUILD, "");
        from = build.isEmpty() ? own() : shared(SHARED.resolve(build));
        made = from;
      }
      copy(from, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path own() throws IOException {
    Path root = Files.createTempDirectory("rattdela-test");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(root)));
    Path office = root.resolve(name);
    make.accept(office);
    return office;
  }

  /** One process makes it while the others wait; a half-made one is never taken for a whole. */
  private Path shared(Path root) throws IOException {
    Files.createDirectories(root);
    forgetAllBut(root);
    Path whole = root.resolve(name);
    try (FileChannel channel =
            FileChannel.open(
                root.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock _ = channel.lock()) {
      if (!Files.exists(whole)) {
        Path begun = root.resolve(name + ".begun");
        if (Files.exists(begun)) {
          delete(begun);
        }
        make.accept(begun);
        Files.move(begun, whole, StandardCopyOption.ATOMIC_MOVE);
      }
    }
    return whole;
  }

  private static void forgetAllBut(Path root) {
    try (Stream<Path> builds = Files.list(SHARED)) {
      builds.filter(build -> !build.equals(root)).forEach(OfficeTemplate::delete);
    } catch (IOException | UncheckedIOException e) {
      return; // Another process of this build is at it too.
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
