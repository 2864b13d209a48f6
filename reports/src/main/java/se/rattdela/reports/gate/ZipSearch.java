package se.rattdela.reports.gate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Searches a ZIP file: every entry, its name and comment, and the bytes between the entries. */
final class ZipSearch {
  private static final int MOST_ENTRIES = 10_000;
  private static final String IN_DIRECTORY = "PK\u0001\u0002";

  private final Findings findings;

  ZipSearch(Findings findings) {
    this.findings = findings;
  }

  void search(byte[] bytes) throws IOException {
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MOST_ENTRIES) {
          throw new Budget.ExceededException();
        }
        findings.text(Place.ZIP_DIRECTORY, entry.getName());
        if (!entry.isDirectory()) {
          byte[] content = readAtMost(zip, findings.budget().forOnePiece());
          Findings inside = findings.inside();
          new FileSearch(inside).search(entry.getName(), content);
          findings.takeOver(inside, Place.ATTACHMENT);
        }
      }
    }
    // The directory at the end lists what unpacking programs show. An entry that is in only one of
    // the two would be seen by one program and not by another.
    String raw = new String(bytes, StandardCharsets.ISO_8859_1);
    if (entries != count(raw, IN_DIRECTORY)) {
      findings.unreadable();
    }
    // comments, and what lies between the entries
    findings.bytesBeneath(Place.ZIP_DIRECTORY, bytes);
  }

  private static int count(String raw, String sought) {
    int count = 0;
    for (int at = raw.indexOf(sought); at >= 0; at = raw.indexOf(sought, at + 1)) {
      count++;
    }
    return count;
  }

  private static byte[] readAtMost(InputStream in, int most) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      if (out.size() + read > most) {
        throw new Budget.ExceededException();
      }
      out.write(buffer, 0, read);
    }
    return out.toByteArray();
  }
}
