package se.rattdela.archive.sip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.rattdela.archive.ArchiveException;
import se.rattdela.archive.ArchiveException.Reason;
import se.rattdela.archive.PackageFiles;
import se.rattdela.archive.Progress;
import se.rattdela.archive.output.Disk;
import se.rattdela.archive.output.WholeFile;

/**
 * Writes archive packages: E-ARK SIP, CSIP 2.1.0, with metadata after CITS ERMS 2.1. The files are
 * gathered in a folder of their own beside the package, readable by its owner only and removed
 * whatever happens, so that nothing of them lies elsewhere.
 *
 * <p>The metadata (ERMS, Dublin Core) are the same bytes for the same record. The package is not:
 * the library gives ids of its own and the time of day to the parts of METS.
 */
public final class SipWriter {
  private final WholeFile wholeFile;
  private final Disk disk;

  /** On the disk as it is. */
  public SipWriter() {
    this(Disk.REAL);
  }

  SipWriter(Disk disk) {
    this.disk = disk;
    wholeFile = new WholeFile(disk);
  }

  /**
   * Writes one package, whole or not at all.
   *
   * @param record what goes into it
   * @param zip the file, which must not exist; its folder must
   * @param progress told after each step
   * @throws ArchiveException when it cannot be written; nothing of it then remains
   */
  public void write(ArchiveRecord record, Path zip, Progress progress) {
    RecordChecks.check(record);
    List<PackageFiles.Named> files = PackageFiles.named(record.files());
    if (Files.exists(zip)) {
      throw new ArchiveException(Reason.EXISTS, "file");
    }
    int steps = files.size() + 2;
    progress.at(0, steps);
    try {
      Path folder = Files.createTempDirectory(WholeFile.folder(zip), ".rattdela-");
      try {
        Staging staging = new Staging(folder, disk);
        for (int i = 0; i < files.size(); i++) {
          staging.add(files.get(i));
          progress.at(i + 1, steps);
        }
        staging.describe(record, files);
        Path built = new EarkPackage(record, staging).build();
        progress.at(steps - 1, steps);
        wholeFile.write(zip, out -> StableZip.copy(built, staging.sizes(), record.created(), out));
        progress.at(steps, steps);
      } finally {
        remove(folder);
      }
    } catch (IOException e) {
      throw new ArchiveException(Reason.NOT_WRITTEN, "file", e);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
