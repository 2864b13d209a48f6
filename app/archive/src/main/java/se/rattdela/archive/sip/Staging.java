package se.rattdela.archive.sip;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import se.rattdela.archive.PackageFiles;
import se.rattdela.archive.output.Disk;

/** The files of a package on their way in. */
final class Staging {
  private final Path folder;
  private final Disk disk;
  private final List<Path> data = new ArrayList<>();
  private final Map<String, Long> sizes = new LinkedHashMap<>();

  Staging(Path folder, Disk disk) {
    this.folder = folder;
    this.disk = disk;
  }

  void add(PackageFiles.Named file) throws IOException {
    Path path = folder.resolve(file.name());
    try (OutputStream out = open(path)) {
      out.write(file.file().content());
    }
    data.add(path);
    sizes.put(ErmsXml.DATA_FOLDER + file.name(), (long) file.file().content().length);
  }

  void describe(ArchiveRecord record, List<PackageFiles.Named> files) throws IOException {
    try {
      try (OutputStream out = open(erms())) {
        new ErmsXml(record, files).write(out);
      }
      try (OutputStream out = open(dublinCore())) {
        new DublinCoreXml(record).write(out);
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  Path erms() {
    return folder.resolve("ERMS.xml");
  }

  Path dublinCore() {
    return folder.resolve("DC.xml");
  }

  /** Where the library leaves the package. */
  Path built() {
    return folder.resolve("package.zip");
  }

  /** The files that the archive is to keep. */
  List<Path> data() {
    return data;
  }

  /** How long each of them is, by its path below the root of the package. */
  Map<String, Long> sizes() {
    return sizes;
  }

  /** A new file. */
  OutputStream open(Path path) throws IOException {
    Files.createFile(path);
    return disk.open(path);
  }
}
