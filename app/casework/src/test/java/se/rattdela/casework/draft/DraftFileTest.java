package se.rattdela.casework.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.casework.store.FileKey;

class DraftFileTest {
  private static final Instant AT = Instant.parse("2026-03-16T13:31:00Z");
  private static final long KARIN = 7;

  @TempDir private Path folder;
  private final FileKey key = FileKey.random();
  private Path file = Path.of("");

  @BeforeEach
  void setUp() {
    file = folder.resolve("drafts-7.journal");
  }

  @Test
  void whatWasWrittenLastIsThereAfterTheProgramDied() {
    DraftFile journal = open();
    journal.keep(List.of(draft("a", "reason", "Mottag"), draft("a", "note", "Intern")));
    journal.keep(List.of(draft("a", "reason", "Mottagningen har ö")));

    // Not closed: the program was killed.
    assertThat(open().kept())
        .containsExactly(draft("a", "note", "Intern"), draft("a", "reason", "Mottagningen har ö"));
  }

  @Test
  void whatIsSavedIsForgottenAndTheRestStays() {
    DraftFile journal = open();
    journal.keep(List.of(draft("a", "reason", "sparas"), draft("b", "reason", "kvar")));
    journal.forget("a");

    assertThat(open().kept()).containsExactly(draft("b", "reason", "kvar"));
  }

  @Test
  void whereverTheEndIsTornOffWhatStoodBeforeIsKept() throws IOException {
    DraftFile journal = open();
    journal.keep(List.of(draft("a", "reason", "hel")));
    long whole = Files.size(file);
    journal.keep(List.of(draft("b", "reason", "sliten")));
    byte[] bytes = Files.readAllBytes(file);
    for (int length = (int) whole; length < bytes.length; length++) {
      Files.write(file, Arrays.copyOf(bytes, length));
      try (DraftFile opened = open()) {
        assertThat(opened.kept())
            .as("%d bytes", length)
            .containsExactly(draft("a", "reason", "hel"));
      }
    }
  }

  @Test
  void afterATornEndMoreCanBeWritten() throws IOException {
    DraftFile journal = open();
    journal.keep(List.of(draft("a", "reason", "hel")));
    journal.keep(List.of(draft("b", "reason", "sliten")));
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 3));
    open().keep(List.of(draft("c", "reason", "ny")));

    assertThat(open().kept())
        .containsExactly(draft("a", "reason", "hel"), draft("c", "reason", "ny"));
  }

  @Test
  void aChangedRecordAndEverythingAfterItIsRefused() throws IOException {
    DraftFile journal = open();
    journal.keep(List.of(draft("a", "reason", "hel")));
    int whole = (int) Files.size(file);
    journal.keep(List.of(draft("b", "reason", "ändrad")));
    journal.keep(List.of(draft("c", "reason", "efter")));
    byte[] bytes = Files.readAllBytes(file);
    bytes[whole + 20] ^= 1;
    Files.write(file, bytes);

    assertThat(open().kept()).containsExactly(draft("a", "reason", "hel"));
  }

  @Test
  void nothingOfAPersonLiesOnTheDiskInClear() throws IOException {
    open().keep(List.of(draft("assess/12", "reason", "Elias Sandberg, 20041212-2392, Ekvägen 4")));
    String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);

    assertThat(bytes)
        .startsWith("RDDRAFT1")
        .doesNotContain("Elias", "20041212", "Ekv", "assess", "reason");
  }

  @Test
  void neitherAnotherKeyNorAnotherUserOpensIt() throws IOException {
    open().keep(List.of(draft("a", "reason", "min")));
    byte[] mine = Files.readAllBytes(file);

    assertThat(new DraftFile(file, FileKey.random(), KARIN).kept()).isEmpty();
    Files.write(file, mine);
    assertThat(new DraftFile(file, key, 8).kept()).isEmpty();
    Files.write(file, mine);
    assertThat(open().kept()).hasSize(1);
  }

  @Test
  void theFileDoesNotGrowWithoutEnd() throws IOException {
    DraftFile journal = open();
    String page = "En sida journaltext. ".repeat(200);
    for (int i = 0; i < 400; i++) {
      journal.keep(List.of(draft("a", "text", page + i)));
    }

    assertThat(Files.size(file)).isLessThan(400_000);
    assertThat(open().kept()).containsExactly(draft("a", "text", page + 399));
  }

  @Test
  void rubbishIsNoJournal() throws IOException {
    Files.writeString(file, "inte en journal");
    DraftFile journal = open();
    assertThat(journal.kept()).isEmpty();
    journal.keep(List.of(draft("a", "reason", "ny")));

    assertThat(open().kept()).hasSize(1);
  }

  private DraftFile open() {
    return new DraftFile(file, key, KARIN);
  }

  private static Draft draft(String place, String field, String text) {
    return new Draft(place, field, text, AT);
  }
}
