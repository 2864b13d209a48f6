package se.rattdela.casework.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a file for writing. Tests put a full disk in its place. */
@FunctionalInterface
interface Disk {
  /** The disk as it is. */
  Disk REAL = file -> Files.newOutputStream(file);

  /** A stream into a file that exists and is empty. */
  OutputStream open(Path file) throws IOException;
}
