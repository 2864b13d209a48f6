package se.rattdela.archive.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import se.rattdela.archive.ArchiveException;
import se.rattdela.archive.ArchiveException.Reason;

/**
 * Writes a file whole or not at all: beside its place, readable by its owner only, forced to the
 * disk, then moved. What is half-written is removed, whatever went wrong.
 */
public final class WholeFile {
  private static final String FIELD = "file";

  private final Disk disk;

  /** On a disk. */
  public WholeFile(Disk disk) {
    this.disk = disk;
  }

  /** What is written. */
  @FunctionalInterface
  public interface Content {
    /** Writes it; the stream is closed by who opened it. */
    void write(OutputStream out) throws IOException, XMLStreamException;
  }

  /**
   * Writes a file.
   *
   * @throws ArchiveException with {@link Reason#EXISTS} or {@link Reason#NOT_WRITTEN}
   */
  public void write(Path file, Content content) {
    if (Files.exists(file)) {
      throw new ArchiveException(Reason.EXISTS, FIELD);
    }
    try {
      Path part = Files.createTempFile(folder(file), ".rattdela-", ".part");
      try {
        try (OutputStream out = new BufferedOutputStream(disk.open(part), 1 << 16)) {
          content.write(out);
        }
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
        Files.move(part, file);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (FileAlreadyExistsException e) {
      throw new ArchiveException(Reason.EXISTS, FIELD, e);
    } catch (IOException | XMLStreamException e) {
      throw new ArchiveException(Reason.NOT_WRITTEN, FIELD, e);
    }
  }

  /** The folder that a file is to lie in. */
  public static Path folder(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent());
  }
}
