package se.rattdela.archive.sdk;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import se.rattdela.archive.ArchiveException;
import se.rattdela.archive.ArchiveException.Reason;
import se.rattdela.archive.ArchiveTexts;
import se.rattdela.archive.PackageFiles;
import se.rattdela.archive.output.ClosedXml;
import se.rattdela.archive.output.Disk;
import se.rattdela.archive.output.Texts;
import se.rattdela.archive.output.WholeFile;

/**
 * Writes message files for Säker digital kommunikation: DIGG, SDK-meddelande 3.1, root element
 * {@code messagePayload} of {@code urn:riv:infrastructure:messaging:MessageWithAttachments:3}. The
 * same message gives the same bytes. An access point puts it in its envelope and sends it.
 */
public final class SdkMessageWriter {
  private static final String NAMESPACE =
      "urn:riv:infrastructure:messaging:MessageWithAttachments:3";
  private static final String PARTICIPANT_ROOT = "iso6523-actorid-upis";
  private static final String FUNCTION_ROOT = "urn:riv:infrastructure:messaging:functionalAddress";
  private static final String NO_CODE = "un-encoded";
  private static final int LONGEST_LABEL = 256;
  // Participant ids are an ICD of four digits and an id below it, "0203:exempelby.se".
  private static final Pattern PARTICIPANT = Pattern.compile("[0-9]{4}:[A-Za-z0-9._-]{1,128}");
  private static final Pattern FUNCTION = Pattern.compile("[\\p{L}0-9.:_/-]{1,256}");
  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final ArchiveTexts texts = ArchiveTexts.swedish();
  private final WholeFile wholeFile;

  /** On the disk as it is. */
  public SdkMessageWriter() {
    this(Disk.REAL);
  }

  SdkMessageWriter(Disk disk) {
    wholeFile = new WholeFile(disk);
  }

  /**
   * Writes one message, whole or not at all.
   *
   * @param message what is sent
   * @param file the file, which must not exist; its folder must
   * @throws ArchiveException when it cannot be written; nothing of it then remains
   */
  public void write(SdkMessage message, Path file) {
    check(message);
    List<PackageFiles.Named> files = PackageFiles.named(message.files());
    wholeFile.write(
        file,
        out ->
            ClosedXml.write(
                out,
                "tns",
                NAMESPACE,
                "messagePayload",
                xml ->
                    xml.element(
                        "message",
                        () -> {
                          header(xml, message);
                          body(xml, message, files);
                        })));
  }

  private static void check(SdkMessage message) {
    Texts.impersonal("decisionNumber", message.decisionNumber(), 64);
    Texts.impersonal("caseNumber", message.caseNumber(), 64);
    Texts.impersonalOrNull("recipientReference", message.recipientReference(), LONGEST_LABEL);
    Texts.present("producer.system", message.producer().system());
    Texts.present("producer.systemVersion", message.producer().systemVersion());
    check("sender", message.sender());
    check("recipient", message.recipient());
  }

  private static void check(String field, FunctionAddress address) {
    if (!PARTICIPANT.matcher(address.participant()).matches()) {
      throw new ArchiveException(Reason.ADDRESS, field + ".participant");
    }
    if (!FUNCTION.matcher(address.function()).matches()) {
      throw new ArchiveException(Reason.ADDRESS, field + ".function");
    }
    Texts.impersonalOrNull(field + ".organisation", address.organisation(), LONGEST_LABEL);
    Texts.impersonalOrNull(field + ".functionName", address.functionName(), LONGEST_LABEL);
  }

  private void header(ClosedXml xml, SdkMessage message) throws XMLStreamException {
    xml.element(
        "messageHeader",
        () -> {
          xml.text("creationDateTime", time(message.created()));
          xml.text("messageId", message.id().toString());
          xml.text("conversationId", message.conversation().toString());
          xml.text(
              "refToMessageId", message.answers() == null ? null : message.answers().toString());
          xml.text("label", subject(message));
          xml.text("confidentiality", Boolean.toString(message.confidential()));
          id(
              xml,
              "generatingSystem",
              NO_CODE,
              message.producer().system() + " " + message.producer().systemVersion());
          address(
              xml, "recipient", "recipientID", message.recipient(), message.recipientReference());
          address(xml, "sender", "senderID", message.sender(), message.caseNumber());
        });
  }

  private void address(
      ClosedXml xml,
      String element,
      String idElement,
      FunctionAddress address,
      @Nullable String reference)
      throws XMLStreamException {
    xml.element(
        element,
        () -> {
          id(xml, idElement, PARTICIPANT_ROOT, address.participant());
          xml.text("label", address.organisation());
          xml.element(
              "attention",
              () -> {
                xml.element(
                    "subOrganization",
                    () -> {
                      id(xml, "organizationId", FUNCTION_ROOT, address.function());
                      xml.text("label", address.functionName());
                    });
                if (reference != null) {
                  xml.element("reference", () -> id(xml, "referenceId", NO_CODE, reference));
                }
              });
        });
  }

  private void body(ClosedXml xml, SdkMessage message, List<PackageFiles.Named> files)
      throws XMLStreamException {
    xml.element(
        "messageBody",
        () ->
            xml.element(
                "documents",
                () -> {
                  xml.text("documentID", message.decisionNumber());
                  xml.text("documentName", texts.title(message.type(), message.decisionNumber()));
                  xml.text("index", "1");
                  for (PackageFiles.Named file : files) {
                    xml.element(
                        "ContentFiles",
                        () -> {
                          xml.text("fileName", file.name());
                          xml.text("contentType", file.file().kind().mediaType());
                          xml.base64("content", file.file().content());
                        });
                  }
                  xml.element(
                      "ContentText", () -> xml.text("characterSequence", text(message, files)));
                }));
  }

  private String subject(SdkMessage message) {
    return texts.title(message.type(), message.decisionNumber());
  }

  private String text(SdkMessage message, List<PackageFiles.Named> files) {
    return texts.get(
        message.confidential() ? "sdk.text.confidential" : "sdk.text",
        subject(message),
        message.caseNumber(),
        files.stream().map(PackageFiles.Named::name).collect(Collectors.joining(", ")));
  }

  private static void id(ClosedXml xml, String element, String root, String extension)
      throws XMLStreamException {
    xml.element(
        element,
        () -> {
          xml.text("root", root);
          xml.text("extension", extension);
        });
  }

  private static String time(Instant instant) {
    return MILLISECONDS.format(instant);
  }
}
