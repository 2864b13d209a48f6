package se.rattdela.casework.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sealed decision, a list or a record is on the disk whole, or the folder is as it was. */
class AtomicFileTest {
  @TempDir private Path folder;

  @Test
  void replacesWhatWasThere() throws IOException {
    Path file = Files.write(folder.resolve("beslut.pdf"), new byte[] {9});
    AtomicFile.write(file, new byte[] {1, 2});

    assertThat(file).hasBinaryContent(new byte[] {1, 2});
    assertThat(folder).isDirectoryNotContaining(each -> !each.equals(file));
  }

  @Test
  void aFullDiskLeavesTheFileBeforeAndNothingElse() throws IOException {
    Path file = Files.write(folder.resolve("beslut.pdf"), new byte[] {9});
    FullDisk disk = new FullDisk(100);

    assertThatThrownBy(() -> AtomicFile.write(file, new byte[1000], disk))
        .isInstanceOf(IOException.class);
    assertThat(disk.left()).as("it was full").isNegative();
    assertThat(file).hasBinaryContent(new byte[] {9});
    assertThat(folder).isDirectoryNotContaining(each -> !each.equals(file));
  }

  @Test
  void whatCannotTakeItsPlaceIsRemoved() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("beslut.pdf"));
    Files.write(taken.resolve("annat.txt"), new byte[] {1});

    assertThatThrownBy(() -> AtomicFile.write(taken, new byte[1000]))
        .isInstanceOf(IOException.class);
    assertThat(folder).isDirectoryNotContaining(each -> !each.equals(taken));
  }

  @Test
  void whatAKilledProgramLeftIsRemovedWithTheNextFile() throws IOException {
    Path old = old(Files.write(folder.resolve(".rattdela-1.tmp"), new byte[] {1}));
    Path folderOfOld = Files.createDirectory(folder.resolve(".rattdela2"));
    Files.write(folderOfOld.resolve("beslut.pdf"), new byte[] {1});
    old(folderOfOld);
    Path meanwhile = Files.write(folder.resolve(".rattdela-3.part"), new byte[] {1});
    Path others = old(Files.write(folder.resolve("brev.tmp"), new byte[] {1}));
    Path users = Files.createDirectory(folder.resolve(".rattdela"));
    Files.write(users.resolve("office.mv.db"), new byte[] {1});
    old(users);
    Path notes = old(Files.write(folder.resolve(".rattdela-anteckningar.tmp"), new byte[] {1}));

    AtomicFile.write(folder.resolve("beslut.pdf"), new byte[] {2});
    assertThat(old).doesNotExist();
    assertThat(folderOfOld).doesNotExist();
    assertThat(meanwhile).as("another window may be writing it").exists();
    assertThat(others).as("not the program's").exists();
    assertThat(users.resolve("office.mv.db")).as("a data folder of that name").exists();
    assertThat(notes).as("a user's own file").exists();

    old(meanwhile);
    AtomicFolder.write(folder.resolve("U-2026-0001"), Map.of("a.pdf", new byte[] {1}));
    assertThat(meanwhile).doesNotExist();
  }

  @Test
  void whatAKilledProgramLeftIsRemovedWhenTheNextBegins() throws IOException {
    Path left = Files.write(folder.resolve(".rattdela17.tmp"), new byte[] {1});
    assertThat(Leftovers.sweep(folder)).as("it may be another window's").isFalse();
    assertThat(left).exists();
    old(left);
    assertThat(Leftovers.sweep(folder)).isTrue();
    assertThat(folder).isEmptyDirectory();
    assertThat(Leftovers.sweep(folder.resolve("borttagen"))).as("nothing to remove").isTrue();
  }

  private static Path old(Path path) throws IOException {
    FileTime now = Files.getLastModifiedTime(path);
    return Files.setLastModifiedTime(
        path, FileTime.from(now.toInstant().minus(Duration.ofHours(2))));
  }
}
