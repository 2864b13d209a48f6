package se.rattdela.archive.sip;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rattdela.archive.DocumentType;

/**
 * The decision or notice (handling) as the archive is to find it.
 *
 * @param id of its own
 * @param type what it is
 * @param number "U-2026-0031"
 * @param decided when it was decided
 * @param dispatched when it left; null while it has not
 * @param dispatchMode how it left, "Säker digital kommunikation"; null while it has not
 * @param signed when the last signature was made; null where there is none
 * @param parties who took part and whom it concerns, at least who decided
 * @param secrecies the secrecy that holds for it, one entry for each provision
 * @param references documents that it points to
 */
public record Document(
    UUID id,
    DocumentType type,
    String number,
    Instant decided,
    @Nullable Instant dispatched,
    @Nullable String dispatchMode,
    @Nullable Instant signed,
    List<Party> parties,
    List<Secrecy> secrecies,
    List<Reference> references) {

  /** Copies the lists. */
  public Document {
    parties = List.copyOf(parties);
    secrecies = List.copyOf(secrecies);
    references = List.copyOf(references);
  }
}
