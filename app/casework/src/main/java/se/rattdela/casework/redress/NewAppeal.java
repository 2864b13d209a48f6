package se.rattdela.casework.redress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.DecisionId;

/**
 * An appeal as it came in.
 *
 * @param version of the {@link RedressSheet} that was shown
 * @param receivedOn when it came to the office
 * @param byAuthority who appeals
 * @param reference its own reference; may be empty
 * @param asks what it asks for
 * @param receivedByCourtOn when it came to the court, if it was sent there by mistake; null = not
 */
public record NewAppeal(
    DecisionId decision,
    long version,
    LocalDate receivedOn,
    String byAuthority,
    String reference,
    String asks,
    @Nullable LocalDate receivedByCourtOn) {}
