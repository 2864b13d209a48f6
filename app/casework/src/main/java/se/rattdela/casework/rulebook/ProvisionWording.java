package se.rattdela.casework.rulebook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The wording of a provision as imported, beside the one the rule was reviewed against.
 *
 * @param version send it back with what is done to it; 0 when nothing has been imported
 * @param text the latest imported wording, normalised; empty when nothing has been imported
 * @param sha256 digest of {@code text}; empty when nothing has been imported
 * @param reviewedSha256 digest of the wording that was reviewed
 * @param reviewedVersion id of the provision's newest version in the pack at the review
 * @param difference from the reviewed to the latest wording, line by line; empty unless drifted
 */
public record ProvisionWording(
    String provisionId,
    long version,
    WordingState state,
    String text,
    String sha256,
    @Nullable String importedByName,
    @Nullable Instant importedAt,
    @Nullable String reviewedSha256,
    @Nullable String reviewedByName,
    @Nullable Instant reviewedAt,
    @Nullable String reviewedVersion,
    List<DiffLine> difference) {
  public ProvisionWording {
    difference = List.copyOf(difference);
  }
}
