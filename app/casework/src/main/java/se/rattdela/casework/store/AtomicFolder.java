package se.rattdela.casework.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

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
    write(target, files, Disk.REAL);
  }

  static void write(Path target, Map<String, byte[]> files, Disk disk) throws IOException {
    Path parent = target.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IOException("no folder to write in");
    }
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException("the folder exists");
    }
    Path temporary = Files.createTempDirectory(parent, ".rattdela");
    try {
      Leftovers.remove(temporary);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        AtomicFile.write(temporary.resolve(file.getKey()), file.getValue(), disk);
      }
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      AtomicFile.syncFolder(parent);
    } finally {
      Leftovers.delete(temporary);
    }
  }
}
