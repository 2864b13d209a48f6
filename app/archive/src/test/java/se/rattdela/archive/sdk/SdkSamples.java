package se.rattdela.archive.sdk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rattdela.archive.DocumentType;
import se.rattdela.archive.FileKind;
import se.rattdela.archive.PackagedFile;
import se.rattdela.archive.Samples;

/** Messages from an invented municipality. */
public final class SdkSamples {
  private SdkSamples() {}

  /** A decision with all its files. */
  public static SdkMessage decision() {
    return message(Samples.id(7), null, "41999-2026", recipient(), Samples.files());
  }

  /** An answer in a conversation, to a function that has no name. */
  public static SdkMessage answer() {
    return message(
        Samples.id(8),
        Samples.id(9),
        null,
        new FunctionAddress("0203:exempel.se", null, "exempel.0203:exempel.se", null),
        List.of(Samples.pdf(FileKind.DECISION)));
  }

  /** A message to this function. */
  public static SdkMessage to(FunctionAddress recipient) {
    return message(Samples.id(7), null, null, recipient, Samples.files());
  }

  /** A message with this reference of the recipient's. */
  public static SdkMessage withReference(String reference) {
    return message(Samples.id(7), null, reference, recipient(), Samples.files());
  }

  /** A message with these files. */
  public static SdkMessage of(List<PackagedFile> files) {
    return message(Samples.id(7), null, null, recipient(), files);
  }

  /** A function at an invented authority. */
  public static FunctionAddress recipient() {
    return new FunctionAddress(
        "0203:myndigheten.se", "Försäkringskassan", "omvardnad.0203:myndigheten.se", "Omvårdnad");
  }

  private static SdkMessage message(
      UUID id,
      @Nullable UUID answers,
      @Nullable String reference,
      FunctionAddress recipient,
      List<PackagedFile> files) {
    return new SdkMessage(
        id,
        answers == null ? id : answers,
        answers,
        Samples.NOW,
        true,
        Samples.producer(),
        new FunctionAddress(
            "0203:exempelby.se", "Exempelby kommun", "barn.0203:exempelby.se", "Barn och familj"),
        recipient,
        DocumentType.DISCLOSURE,
        "U-2026-0031",
        "Ä-2026-0417",
        reference,
        files);
  }
}
