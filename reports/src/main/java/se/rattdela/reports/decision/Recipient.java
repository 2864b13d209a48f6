package se.rattdela.reports.decision;

import org.jspecify.annotations.Nullable;

/**
 * Who receives the decision and the information.
 *
 * @param authority the authority in nominative, "Försäkringskassan"
 * @param unit its unit
 * @param officer its officer; printed as addressee, never in metadata
 * @param reference the recipient's own reference
 */
public record Recipient(
    String authority,
    @Nullable String unit,
    @Nullable String officer,
    @Nullable String reference) {}
