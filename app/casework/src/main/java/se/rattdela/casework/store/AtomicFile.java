package se.rattdela.casework.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file as a whole or not at all, durably. */
public final class AtomicFile {
  private AtomicFile() {}

  /**
   * Writes beside the target, syncs, renames, and syncs the folder.
   *
   * @throws IOException the target is as it was, and nothing is left behind
   */
  public static void write(Path target, byte[] content) throws IOException {
    write(target, content, Disk.REAL);
  }

  static void write(Path target, byte[] content, Disk disk) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("no folder to write in");
    }
    Path temporary = Files.createTempFile(folder, ".rattdela", ".tmp");
    try {
      Leftovers.remove(temporary);
      try (OutputStream out = disk.open(temporary)) {
        out.write(content);
      }
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      syncFolder(folder);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  static void syncFolder(Path folder) throws IOException {
    if (folder.getFileSystem().getSeparator().equals("\\")) {
      return; // Windows cannot open a folder; its rename is journalled.
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
