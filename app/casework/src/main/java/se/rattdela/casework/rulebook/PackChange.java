package se.rattdela.casework.rulebook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A pack came in force.
 *
 * @param proposedBy display name of the person who proposed it; null unless it was activated
 * @param by display name of the person who activated it, or of the program itself
 */
public record PackChange(
    Instant at,
    PackCause cause,
    PackSource source,
    String packId,
    int sequence,
    String sha256,
    @Nullable String proposedBy,
    String by) {}
