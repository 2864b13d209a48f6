package se.rattdela.archive.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.archive.ArchiveException;
import se.rattdela.archive.ArchiveException.Reason;

/** A file is there whole or not at all. */
final class WholeFileTest {
  @TempDir private Path folder;

  @Test
  void isReadableByItsOwnerOnly() throws IOException {
    Path file = folder.resolve("a.xml");
    new WholeFile(Disk.REAL).write(file, out -> out.write(1));

    assertThat(folder).isDirectoryContaining(path -> path.equals(file));
    Assumptions.assumeTrue(
        Files.getFileStore(file).supportsFileAttributeView("posix"), "a POSIX file system");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aFileThatIsThereIsLeftAlone() throws IOException {
    Path file = folder.resolve("a.xml");
    Files.writeString(file, "before");

    assertThat(refused(file, Disk.REAL)).isEqualTo(Reason.EXISTS);
    assertThat(file).hasContent("before");
  }

  @Test
  void aFullDiskLeavesNothing() {
    assertThat(refused(folder.resolve("a.xml"), new FullDisk(100))).isEqualTo(Reason.NOT_WRITTEN);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFolderThatIsMissingIsSaid() {
    assertThat(refused(folder.resolve("missing/a.xml"), Disk.REAL)).isEqualTo(Reason.NOT_WRITTEN);
  }

  private static Reason refused(Path file, Disk disk) {
    ArchiveException refused =
        catchThrowableOfType(
            ArchiveException.class,
            () -> new WholeFile(disk).write(file, out -> out.write(new byte[1000])));
    return refused.reason();
  }
}
