package se.rattdela.desktop.paper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.StoreException;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.decision.SignedCopy;
import se.rattdela.casework.store.AtomicFile;
import se.rattdela.desktop.common.Texts;

/** Papers and lists that are written to a file, and what the user is told: whether it is signed. */
public final class Exported {
  private Exported() {}

  /**
   * The name a paper is suggested to be saved under; it carries no personal data.
   *
   * @param number of the paper
   * @param signed its signed copies
   */
  public static String name(Texts texts, String number, List<SignedCopy> signed) {
    return (signed.isEmpty() ? number : texts.format("decision.signed.file", number)) + ".pdf";
  }

  /**
   * Writes a file as a whole or not at all.
   *
   * @throws StoreException EXPORT_FAILED: there is no room, or it may not be written there
   */
  public static void write(Path file, byte[] bytes) {
    try {
      AtomicFile.write(file, bytes);
    } catch (IOException e) {
      throw new StoreException(ErrorCode.EXPORT_FAILED, e);
    }
  }

  /** What was written to a file. */
  public static String file(Texts texts, OutgoingFile.Kind kind, Path place) {
    return texts.format(
        signed(kind) ? "decision.exported.signed" : "decision.exported",
        String.valueOf(place.getFileName()));
  }

  /** What was written to a folder. */
  public static String folder(Texts texts, OutgoingFile.Kind kind, Path place) {
    return texts.format(
        signed(kind) ? "decision.exported.all.signed" : "decision.exported.all",
        String.valueOf(place.getFileName()));
  }

  /** Whoever signs a file appends to it, and so makes another kind of file of it. */
  private static boolean signed(OutgoingFile.Kind kind) {
    return kind == OutgoingFile.Kind.SIGNED_DECISION || kind == OutgoingFile.Kind.SIGNED_AMENDMENT;
  }
}
