package se.rattdela.archive.sdk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rattdela.archive.DocumentType;
import se.rattdela.archive.FileNames;
import se.rattdela.archive.PackagedFile;
import se.rattdela.archive.Producer;

/**
 * One message of Säker digital kommunikation. Its subject line and its text are made by the writer
 * out of the type and the numbers, so that no person is named outside the files.
 *
 * @param id of the message
 * @param conversation of the conversation; equal to {@code id} for a new one
 * @param answers the message it answers; null for none
 * @param created when, from the caller's clock
 * @param confidential whether it holds what is secret; true in all but the rarest case
 * @param producer who sends it, and with what
 * @param sender the office's own function
 * @param recipient the receiving function
 * @param type what is sent
 * @param decisionNumber "U-2026-0031"
 * @param caseNumber "Ä-2026-0417"
 * @param recipientReference the authority's own reference; null for none
 * @param files in the order of reading
 */
public record SdkMessage(
    UUID id,
    UUID conversation,
    @Nullable UUID answers,
    Instant created,
    boolean confidential,
    Producer producer,
    FunctionAddress sender,
    FunctionAddress recipient,
    DocumentType type,
    String decisionNumber,
    String caseNumber,
    @Nullable String recipientReference,
    List<PackagedFile> files) {

  /** Copies the list. */
  public SdkMessage {
    files = List.copyOf(files);
  }

  /** A name for the message's file, made of the decision's number: "sdk-U-2026-0031.xml". */
  public String fileName() {
    return "sdk-" + FileNames.of(decisionNumber) + ".xml";
  }
}
