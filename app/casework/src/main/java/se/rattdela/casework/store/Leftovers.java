package se.rattdela.casework.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a program that was killed left of a file it was writing: the whole of a decision may stand
 * in it in plain text, under a name that nobody looks for. It is removed the next time anything is
 * written in the same folder, and when the program starts where it is known to have been writing.
 */
public final class Leftovers {
  /** Where to look; what is found must also be {@link #OWN}. */
  private static final String PATTERN = ".rattdela*";

  /**
   * How every unfinished file of the program is called, whoever writes it: a number or a UUID after
   * the name. A user's own {@code .rattdela}, with what is in it, is nothing of that kind.
   */
  private static final Pattern OWN =
      Pattern.compile(
          "\\.rattdela-?(\\d+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})(\\.(tmp|part|probe))?");

  /** No file takes so long to write; another window may be at it meanwhile. */
  private static final Duration OLD = Duration.ofHours(1);

  private Leftovers() {}

  /**
   * Removes what is old. What cannot be removed is left; it never hinders what is written now.
   *
   * @param now a file that was made a moment ago, whose time is that of the disk's own clock
   */
  public static void remove(Path now) throws IOException {
    Path folder = now.toAbsolutePath().getParent();
    if (folder != null) {
      removeBefore(folder, Files.getLastModifiedTime(now));
    }
  }

  /**
   * Removes what is old from a folder in which nothing is being written now.
   *
   * @return whether nothing unfinished is left: false too where it cannot be known
   */
  public static boolean sweep(Path folder) {
    try {
      Path probe = Files.createTempFile(folder, ".rattdela", ".probe");
      FileTime now = Files.getLastModifiedTime(probe);
      Files.delete(probe);
      return removeBefore(folder, now);
    } catch (IOException e) {
      return !Files.exists(folder);
    }
  }

  private static boolean removeBefore(Path folder, FileTime now) {
    FileTime before = FileTime.from(now.toInstant().minus(OLD));
    boolean clean = true;
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, PATTERN)) {
      for (Path each : all) {
        if (!OWN.matcher(String.valueOf(each.getFileName())).matches()) {
          continue;
        }
        if (Files.getLastModifiedTime(each, LinkOption.NOFOLLOW_LINKS).compareTo(before) < 0) {
          delete(each);
        } else {
          clean = false;
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return false; // another window may have removed it first
    }
    return clean;
  }

  /** Removes a file or a folder with what lies in it, without following any link. */
  static void delete(Path path) throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed)
              throws IOException {
            if (failed != null) {
              throw failed;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
