package se.rattdela.casework.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.reports.decision.DecisionDigest;

/**
 * A file that was made for another system, less the files in it that were approved: what is left
 * are names, references and addresses that nobody has searched. The approved files themselves were
 * searched when they were approved; what has become of the case since is no reason to keep from the
 * archive what was decided.
 */
public final class MadeFile {
  /** A file in base64, as a message carries it. */
  private static final Pattern PACKED = Pattern.compile(">([A-Za-z0-9+/]{64,}+={0,2})<");

  /** The same in every package, with the names of those who wrote it. */
  private static final String SCHEMA = ".xsd";

  private final Set<String> approved;

  /**
   * @param approved SHA-256 of the files that were approved, hexadecimal
   */
  public MadeFile(Set<String> approved) {
    this.approved = Set.copyOf(approved);
  }

  /**
   * The parts of a file that are to be searched, each by its name.
   *
   * @param name of the file
   * @throws IOException it cannot be unpacked
   */
  public List<OutgoingFile> parts(String name, byte[] file) throws IOException {
    boolean zip = file.length > 1 && file[0] == 'P' && file[1] == 'K';
    return zip ? entries(file) : List.of(part(name, unpacked(file)));
  }

  private List<OutgoingFile> entries(byte[] file) throws IOException {
    List<OutgoingFile> parts = new ArrayList<>();
    StringBuilder names = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.append(entry.getName()).append('\n');
        byte[] content = zip.readAllBytes();
        if (!entry.isDirectory()
            && !entry.getName().endsWith(SCHEMA)
            && !approved.contains(DecisionDigest.sha256(content))) {
          parts.add(part(entry.getName(), content));
        }
      }
    }
    parts.add(part("names.txt", names.toString().getBytes(StandardCharsets.UTF_8)));
    return parts;
  }

  /** Anything but the bytes of an approved file stays. */
  private byte[] unpacked(byte[] file) {
    return PACKED
        .matcher(new String(file, StandardCharsets.UTF_8))
        .replaceAll(this::kept)
        .getBytes(StandardCharsets.UTF_8);
  }

  private String kept(MatchResult found) {
    try {
      String digest = DecisionDigest.sha256(Base64.getDecoder().decode(found.group(1)));
      return approved.contains(digest) ? "><" : found.group();
    } catch (IllegalArgumentException e) {
      return found.group(); // a long word
    }
  }

  private static OutgoingFile part(String name, byte[] bytes) {
    return new OutgoingFile(
        OutgoingFile.Kind.DECISION,
        name,
        "application/octet-stream",
        bytes,
        DecisionDigest.sha256(bytes));
  }
}
