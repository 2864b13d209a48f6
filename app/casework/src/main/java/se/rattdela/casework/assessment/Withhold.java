package se.rattdela.casework.assessment;

import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ItemId;

/**
 * Withholds an item that may be given, or gives the recipient the reason why one is not given. What
 * must be given cannot be withheld.
 *
 * @param reason what the recipient reads; mandatory
 */
public record Withhold(
    DisclosureId disclosure, long version, ItemId item, String reason, String internalNote) {}
