package se.rattdela.casework.redress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.decision.ReleaseCheck;

/**
 * Exactly what an approver decides on.
 *
 * @param preview what would be sealed, marked as a draft
 * @param letter the cover letter that would go along; null where nothing is sent
 * @param digest SHA-256 of exactly that; send it back with the decision
 * @param delegation the point that lets the actor decide; null = none does
 * @param obstacles why this actor cannot approve; empty = nothing hinders
 * @param protection the strongest grade of anyone in the case; it must be confirmed before it is
 *     printed
 * @param protectedPersons how many persons of the case are protected
 * @param sightings what must be looked at before it is approved
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a file; compared by their digest
public record RedressReview(
    RedressView redress,
    byte[] preview,
    byte @Nullable [] letter,
    String digest,
    @Nullable String delegation,
    List<ErrorCode> obstacles,
    ProtectedIdentity protection,
    int protectedPersons,
    List<ReleaseCheck.Sighting> sightings) {
  public RedressReview {
    sightings = List.copyOf(sightings);
    obstacles = List.copyOf(obstacles);
  }
}
