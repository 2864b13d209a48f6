package se.rattdela.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.desktop.session.FileDialogs;

/** What a program that was killed left where it was writing is gone when the next has begun. */
class ExportFoldersTest {
  @TempDir private Path folder;
  private Path office;
  private Path chosen;

  @BeforeEach
  void folders() throws IOException {
    office = Files.createDirectory(folder.resolve("kontor"));
    chosen = Files.createDirectory(folder.resolve("utlämnat"));
  }

  private FileDialogs dialogs() {
    return new FileDialogs() {
      @Override
      public Optional<Path> save(String suggestedName) {
        return Optional.of(chosen.resolve(suggestedName));
      }

      @Override
      public Optional<Path> open() {
        return Optional.empty();
      }
    };
  }

  private static Path unfinished(Path place, Duration age) throws IOException {
    Path file = Files.write(place.resolve(".rattdela4711.tmp"), new byte[] {1});
    FileTime now = Files.getLastModifiedTime(file);
    return Files.setLastModifiedTime(file, FileTime.from(now.toInstant().minus(age)));
  }

  @Test
  void whatWasLeftWhereTheUserChoseIsRemovedAtTheNextStart() throws IOException {
    assertThat(new ExportFolders(office).noting(dialogs()).save("beslut.pdf")).isPresent();
    Path left = unfinished(chosen, Duration.ofHours(2));
    Path beside = unfinished(office, Duration.ofHours(2));
    Path written = Files.write(chosen.resolve("beslut.pdf"), new byte[] {1});

    new ExportFolders(office).sweep();
    assertThat(left).doesNotExist();
    assertThat(beside).doesNotExist();
    assertThat(written).as("what is finished is the user's").exists();
    assertThat(office).as("nothing is kept of where").isEmptyDirectory();
  }

  @Test
  void whatMayBeAnotherWindowsIsLookedAtAgain() throws IOException {
    assertThat(new ExportFolders(office).noting(dialogs()).save("beslut.pdf")).isPresent();
    Path young = unfinished(chosen, Duration.ofMinutes(5));
    new ExportFolders(office).sweep();
    assertThat(young).exists();
    Files.delete(young);
    Path old = unfinished(chosen, Duration.ofHours(2));
    new ExportFolders(office).sweep();
    assertThat(old).doesNotExist();
  }

  @Test
  void aProgramThatEndsAsItShouldForgetsWhere() {
    ExportFolders folders = new ExportFolders(office);
    assertThat(folders.noting(dialogs()).save("beslut.pdf")).isPresent();
    folders.forget();
    assertThat(office).isEmptyDirectory();
    new ExportFolders(folder.resolve("finns inte")).sweep();
  }
}
