package se.rattdela.casework.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFolderTest {
  @Test
  void writesAllFiles(@TempDir Path folder) throws IOException {
    Path target = folder.resolve("U-2026-0001");
    AtomicFolder.write(target, Map.of("a.pdf", new byte[] {1}, "b.pdf", new byte[] {2, 3}));

    assertThat(target.resolve("a.pdf")).hasBinaryContent(new byte[] {1});
    assertThat(target.resolve("b.pdf")).hasBinaryContent(new byte[] {2, 3});
    assertThat(folder).isDirectoryNotContaining(each -> !each.equals(target));
  }

  @Test
  void leavesNothingBehindWhenTheDiskIsFullInTheMiddle(@TempDir Path folder) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.pdf", new byte[900]);
    files.put("b.pdf", new byte[900]);
    FullDisk disk = new FullDisk(1000);

    assertThatThrownBy(() -> AtomicFolder.write(folder.resolve("U-2026-0001"), files, disk))
        .isInstanceOf(IOException.class);
    assertThat(disk.left()).as("it was full").isNegative();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void neverWritesOverAFolder(@TempDir Path folder) throws IOException {
    Path target = Files.createDirectory(folder.resolve("U-2026-0001"));
    Files.write(target.resolve("mitt.txt"), new byte[] {9});

    assertThatThrownBy(() -> AtomicFolder.write(target, Map.of("a.pdf", new byte[] {1})))
        .isInstanceOf(IOException.class);
    assertThat(target).isDirectoryContaining(each -> each.endsWith("mitt.txt"));
    assertThat(target.resolve("mitt.txt")).hasBinaryContent(new byte[] {9});
  }
}
