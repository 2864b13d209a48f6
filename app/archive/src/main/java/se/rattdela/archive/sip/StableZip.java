package se.rattdela.archive.sip;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies a package so that the order and the times of its entries follow from the record, and looks
 * that every file is there: the library logs a file that it cannot read and goes on.
 */
final class StableZip {

  private StableZip() {}

  static void copy(Path from, Map<String, Long> expected, Instant time, OutputStream to)
      throws IOException {
    Map<String, Long> missing = new HashMap<>(expected);
    LocalDateTime local = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    ZipOutputStream out = new ZipOutputStream(to);
    try (ZipFile zip = new ZipFile(from.toFile())) {
      List<? extends ZipEntry> entries =
          zip.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList();
      for (ZipEntry entry : entries) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(local);
        out.putNextEntry(copy);
        long size;
        try (InputStream in = zip.getInputStream(entry)) {
          size = in.transferTo(out);
        }
        out.closeEntry();
        missing.remove(belowRoot(entry.getName()), size);
      }
    }
    out.finish();
    if (!missing.isEmpty()) {
      throw new IOException("Files missing in the package: " + missing.keySet());
    }
  }

  private static String belowRoot(String name) {
    return name.substring(name.indexOf('/') + 1);
  }
}
