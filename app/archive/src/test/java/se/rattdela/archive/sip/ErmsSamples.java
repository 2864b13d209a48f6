package se.rattdela.archive.sip;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import se.rattdela.archive.PackageFiles;
import se.rattdela.archive.Samples;

/** The metadata of every sample. */
public final class ErmsSamples {
  private ErmsSamples() {}

  /** The metadata of every record. */
  public static List<String> all() {
    return records().stream().map(ErmsSamples::erms).toList();
  }

  /** The metadata of one record. */
  static String erms(ArchiveRecord record) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new ErmsXml(record, PackageFiles.named(record.files())).write(out);
    } catch (XMLStreamException e) {
      throw new AssertionError(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Every record, one with every role in it and nothing else that may be left out. */
  static List<ArchiveRecord> records() {
    List<ArchiveRecord> records = new ArrayList<>();
    records.add(Samples.disclosure());
    records.add(Samples.withoutDiaryNumber());
    records.add(Samples.protectedIdentity());
    records.add(Samples.refusal());
    records.add(Samples.fortyFiles());
    records.add(everyRole());
    return records;
  }

  private static ArchiveRecord everyRole() {
    List<Party> parties =
        Stream.of(Party.Role.values())
            .map(role -> new Party(role, null, null, null, null, false))
            .toList();
    Document document = Samples.disclosure().document();
    return Samples.record(
        Samples.caseFile(null),
        new Document(
            document.id(),
            document.type(),
            document.number(),
            document.decided(),
            null,
            null,
            null,
            parties,
            List.of(),
            List.of()),
        Samples.files());
  }
}
