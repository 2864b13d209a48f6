package se.rattdela.archive.sip;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.rattdela.archive.FileNames;
import se.rattdela.archive.PackagedFile;
import se.rattdela.archive.Producer;

/**
 * All that goes into one archive package: one decision or notice with its files.
 *
 * @param id of the package; the archive knows it by this
 * @param created when the package is made, from the caller's clock
 * @param producer who makes it
 * @param caseFile the case
 * @param document the decision or notice
 * @param files in the order of reading; at most one of each kind that is not many
 */
public record ArchiveRecord(
    UUID id,
    Instant created,
    Producer producer,
    CaseFile caseFile,
    Document document,
    List<PackagedFile> files) {

  /** Copies the list. */
  public ArchiveRecord {
    files = List.copyOf(files);
  }

  /** A name for the package's file, made of the document's number: "arkivpaket-U-2026-0031.zip". */
  public String fileName() {
    return "arkivpaket-" + FileNames.of(document.number()) + ".zip";
  }
}
