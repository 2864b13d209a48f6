package se.rattdela.casework.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes a folder of files as a whole or not at all, durably. */
public final class AtomicFolder {
  private AtomicFolder() {}

  /**
   * Writes the files into a folder beside the target and renames it when all are on the disk.
   *
   * @param target must not exist
   * @param files contents by name
   * @throws IOException nothing is left behind
   */
  public static void write(Path target, Map<String, byte[]> files) throws IOException {
    Path parent = target.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IOException("no folder to write in");
    }
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException("the folder exists");
    }
    Path temporary = Files.createTempDirectory(parent, ".rattdela");
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        AtomicFile.write(temporary.resolve(file.getKey()), file.getValue());
      }
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      AtomicFile.syncFolder(parent);
    } finally {
      delete(temporary);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> left;
    try (Stream<Path> all = Files.list(folder)) {
      left = all.toList();
    }
    for (Path file : left) {
      Files.deleteIfExists(file);
    }
    Files.deleteIfExists(folder);
  }
}
