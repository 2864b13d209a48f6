package se.rattdela.archive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rattdela.archive.sip.ArchiveRecord;
import se.rattdela.archive.sip.CaseFile;
import se.rattdela.archive.sip.Document;
import se.rattdela.archive.sip.Party;
import se.rattdela.archive.sip.Reference;
import se.rattdela.archive.sip.Secrecy;

/** Records of an invented municipality. */
public final class Samples {
  /** Name of the invented person whom the decisions are about. */
  public static final String SUBJECT = "Märta Fjällström";

  /** Her number, of Skatteverket's test series. */
  public static final String SUBJECT_NUMBER = "19850218-2382";

  /** The day of the samples. */
  public static final Instant NOW = Instant.parse("2026-03-16T09:14:05Z");

  private Samples() {}

  /** Who makes the packages. */
  public static Producer producer() {
    return new Producer(
        "Exempelby kommun",
        "Socialnämnden",
        "Barn och familj",
        "212000-0001",
        "Rättdela",
        "0.1.0",
        new Handover(
            "Exempelby förvaltnings-IT",
            "ORG:212000-0002",
            "Kommunarkivet i Exempelby",
            "ORG:212000-0003",
            "KA 2026/17"));
  }

  /** A case. */
  public static CaseFile caseFile(@Nullable String diaryNumber) {
    return new CaseFile(
        id(2), "Ä-2026-0417", diaryNumber, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 16));
  }

  /** Full disclosure with a diary number, signed and sent. */
  public static ArchiveRecord disclosure() {
    return record(
        caseFile("SN 2026/0088"), document(DocumentType.DISCLOSURE, subject(false)), files());
  }

  /** The same without a diary number. */
  public static ArchiveRecord withoutDiaryNumber() {
    return record(caseFile(null), document(DocumentType.DISCLOSURE, subject(false)), files());
  }

  /** About a person whose identity is protected, of whom the caller knows all. */
  public static ArchiveRecord protectedIdentity() {
    return record(
        caseFile("SN 2026/0088"),
        document(DocumentType.PARTIAL_DISCLOSURE, subject(true)),
        files());
  }

  /** A refusal, appealed: it points to the decision that took its place; not sent yet. */
  public static ArchiveRecord refusal() {
    Document refused =
        new Document(
            id(3),
            DocumentType.REFUSAL,
            "U-2026-0030",
            NOW,
            null,
            null,
            null,
            List.of(decisionMaker(), subject(false)),
            List.of(new Secrecy("26 kap. 1 § OSL", null, 70)),
            List.of(
                new Reference(Reference.Kind.REPLACED_BY, "U-2026-0044"),
                new Reference(Reference.Kind.RECIPIENT_REFERENCE, "KR 1234-26")));
    return record(
        new CaseFile(id(2), "Ä-2026-0417", null, LocalDate.of(2026, 3, 2), null),
        refused,
        List.of(pdf(FileKind.DECISION)));
  }

  /** Forty files. */
  public static ArchiveRecord fortyFiles() {
    List<PackagedFile> files = new ArrayList<>(files());
    while (files.size() < 40) {
      files.add(pdf(FileKind.MASKED_ORIGINAL));
    }
    return record(
        caseFile("SN 2026/0088"), document(DocumentType.DISCLOSURE, subject(false)), files);
  }

  /** A record of these parts. */
  public static ArchiveRecord record(
      CaseFile caseFile, Document document, List<PackagedFile> files) {
    return new ArchiveRecord(id(1), NOW, producer(), caseFile, document, files);
  }

  /** A document of a type, about a subject. */
  public static Document document(DocumentType type, Party subject) {
    return document(type, "U-2026-0031", subject);
  }

  /** A document of a type and a number, about a subject. */
  public static Document document(DocumentType type, String number, Party subject) {
    return new Document(
        id(3),
        type,
        number,
        NOW,
        NOW.plusSeconds(3600),
        "Säker digital kommunikation",
        NOW.plusSeconds(60),
        List.of(
            decisionMaker(),
            new Party(Party.Role.RECIPIENT, null, "Försäkringskassan", "Omvårdnad", null, false),
            subject),
        List.of(
            new Secrecy("26 kap. 1 § OSL", "Enskilds personliga förhållanden", 70),
            new Secrecy("21 kap. 3 § OSL", null, null)),
        List.of(
            new Reference(Reference.Kind.AMENDS, "U-2026-0012"),
            new Reference(Reference.Kind.REPLACES, "U-2026-0007")));
  }

  /** The person whom the information is about. */
  public static Party subject(boolean protectedIdentity) {
    return new Party(Party.Role.SUBJECT, SUBJECT, null, null, SUBJECT_NUMBER, protectedIdentity);
  }

  /** Who decided. */
  public static Party decisionMaker() {
    return new Party(
        Party.Role.DECISION_MAKER, "Åsa Öhman", "Socialnämnden", "Barn och familj", null, false);
  }

  /** One file of each kind. */
  public static List<PackagedFile> files() {
    List<PackagedFile> files = new ArrayList<>();
    for (FileKind kind : FileKind.values()) {
      files.add(pdf(kind));
    }
    return files;
  }

  /** A file; what is in it does not matter to the package. */
  public static PackagedFile pdf(FileKind kind) {
    return new PackagedFile(
        kind, ("%PDF-1.7 " + kind + " om " + SUBJECT).getBytes(StandardCharsets.UTF_8));
  }

  /** A stable id. */
  public static UUID id(int number) {
    return UUID.nameUUIDFromBytes(new byte[] {(byte) number});
  }
}
