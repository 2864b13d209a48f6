package se.rattdela.verify;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * What veraPDF puts aside of a file while it reads it, pages and fonts in plain text. It removes
 * them itself unless the program is killed. The launcher gives the command a folder of its own for
 * them ({@code rattdela/verify}, as the system's temporary folder), and only there is anything
 * removed.
 */
final class SetAside {
  private static final Path OWN = Path.of("rattdela", "verify");
  private static final String PATTERN = "tmp_pdf_file*.pdf";

  /** No file takes so long to check; another run may be at it meanwhile. */
  private static final Duration OLD = Duration.ofHours(1);

  private SetAside() {}

  /** Removes what is old. What cannot be removed is left; it hinders nothing. */
  static void sweep(Path folder, Instant now) {
    if (!folder.endsWith(OWN)) {
      return;
    }
    Instant before = now.minus(OLD);
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, PATTERN)) {
      for (Path each : all) {
        boolean file = Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS);
        if (file && Files.getLastModifiedTime(each).toInstant().isBefore(before)) {
          Files.deleteIfExists(each);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return; // another run may have removed it first
    }
  }
}
