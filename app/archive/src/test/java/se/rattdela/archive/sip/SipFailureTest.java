package se.rattdela.archive.sip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.archive.ArchiveException;
import se.rattdela.archive.ArchiveException.Reason;
import se.rattdela.archive.DocumentType;
import se.rattdela.archive.Progress;
import se.rattdela.archive.Samples;
import se.rattdela.archive.output.FullDisk;

/** Whatever goes wrong, no package and nothing of its files remains. */
final class SipFailureTest {
  @TempDir private Path folder;

  @Test
  void aFullDiskAtAnyPointLeavesNothing() {
    FullDisk endless = new FullDisk(Long.MAX_VALUE);
    new SipWriter(endless).write(Samples.disclosure(), folder.resolve("whole.zip"), Progress.NONE);
    long needed = Long.MAX_VALUE - endless.left();
    assertThat(folder.resolve("whole.zip").toFile().delete()).isTrue();

    for (long room = 0; room < needed * 9 / 10; room += needed / 25) {
      FullDisk disk = new FullDisk(room);
      ArchiveException refused =
          catchThrowableOfType(
              ArchiveException.class,
              () ->
                  new SipWriter(disk)
                      .write(Samples.disclosure(), folder.resolve("a.zip"), Progress.NONE));
      assertThat(refused).as("room for %s of %s", room, needed).isNotNull();
      assertThat(refused.reason()).isEqualTo(Reason.NOT_WRITTEN);
      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  void progressIsToldAndCanStop() {
    List<Integer> told = new ArrayList<>();
    new SipWriter()
        .write(
            Samples.fortyFiles(),
            folder.resolve("a.zip"),
            (done, total) -> {
              assertThat(total).isEqualTo(42);
              told.add(done);
            });
    assertThat(told).hasSize(43).isSorted().endsWith(42);

    Path other = folder.resolve("b.zip");
    assertThatThrownBy(() ->
            new SipWriter()
                .write(
                    Samples.fortyFiles(),
                    other,
                    (done, total) -> {
                      if (done == 20) {
                        throw new CancellationException();
                      }
                    }))
        .isInstanceOf(CancellationException.class);
    assertThat(folder).isDirectoryNotContaining(path -> !path.endsWith("a.zip"));
  }

  @Test
  void aPackageThatIsThereIsLeftAlone() throws IOException {
    Path zip = folder.resolve("a.zip");
    Files.writeString(zip, "before");

    assertThat(refused(Samples.disclosure()).reason()).isEqualTo(Reason.EXISTS);
    assertThat(zip).hasContent("before");
  }

  @Test
  void aPersonalNumberInATitleIsRefused() {
    ArchiveException refused =
        refused(
            Samples.record(
                Samples.caseFile(null),
                Samples.document(
                    DocumentType.DISCLOSURE, "U 19850218-2382", Samples.subject(false)),
                Samples.files()));

    assertThat(refused.reason()).isEqualTo(Reason.PERSONAL_NUMBER);
    assertThat(refused.field()).isEqualTo("decisionNumber");
    assertThat(refused).hasMessageNotContaining("19850218");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aNameThatXmlCannotHoldIsRefused() {
    Party party = new Party(Party.Role.SUBJECT, "Anna\u0001 Ek", null, null, null, false);
    ArchiveException refused =
        refused(
            Samples.record(
                Samples.caseFile(null),
                Samples.document(DocumentType.DISCLOSURE, party),
                Samples.files()));

    assertThat(refused.reason()).isEqualTo(Reason.CONTROL_CHARACTER);
    assertThat(refused.field()).isEqualTo("party.name");
    assertThat(refused).hasMessageNotContaining("Anna");
  }

  private ArchiveException refused(ArchiveRecord record) {
    ArchiveException refused =
        catchThrowableOfType(
            ArchiveException.class,
            () -> new SipWriter().write(record, folder.resolve("a.zip"), Progress.NONE));
    assertThat(refused).isNotNull();
    return refused;
  }
}
