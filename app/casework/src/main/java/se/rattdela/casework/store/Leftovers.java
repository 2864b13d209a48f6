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
import org.jspecify.annotations.Nullable;

/**
 * What a program that was killed left of a file it was writing: the whole of a decision may stand
 * in it in plain text, under a name that nobody looks for. It is removed the next time anything is
 * written in the same folder.
 */
public final class Leftovers {
  /** How every unfinished file of the program is called, whoever writes it. */
  private static final String PATTERN = ".rattdela*";

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
    if (folder == null) {
      return;
    }
    FileTime before = FileTime.from(Files.getLastModifiedTime(now).toInstant().minus(OLD));
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, PATTERN)) {
      for (Path each : all) {
        if (Files.getLastModifiedTime(each, LinkOption.NOFOLLOW_LINKS).compareTo(before) < 0) {
          delete(each);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return; // another window may have removed it first
    }
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
