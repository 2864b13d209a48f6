package se.rattdela.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check that was killed put aside is gone when the next has begun. */
final class SetAsideTest {
  private static final Instant NOW = Instant.parse("2026-03-16T09:00:00Z");

  @TempDir private Path folder;

  private static Path file(Path place, String name, Duration age) throws IOException {
    Path file = Files.write(place.resolve(name), new byte[] {1});
    return Files.setLastModifiedTime(file, FileTime.from(NOW.minus(age)));
  }

  @Test
  void onlyWhatIsOldAndLiesInTheFolderOfItsOwnIsRemoved() throws IOException {
    Path own = Files.createDirectories(folder.resolve("rattdela").resolve("verify"));
    Path left = file(own, "tmp_pdf_file123.pdf", Duration.ofHours(2));
    Path meanwhile = file(own, "tmp_pdf_file124.pdf", Duration.ofMinutes(2));
    Path others = file(own, "beslut.pdf", Duration.ofHours(2));
    Path elsewhere = file(folder, "tmp_pdf_file125.pdf", Duration.ofHours(2));

    SetAside.sweep(own, NOW);
    SetAside.sweep(folder, NOW);
    SetAside.sweep(folder.resolve("saknas").resolve("rattdela").resolve("verify"), NOW);
    assertThat(left).doesNotExist();
    assertThat(meanwhile).as("another check may be reading it").exists();
    assertThat(others).as("not veraPDF's").exists();
    assertThat(elsewhere).as("another program's").exists();
  }
}
