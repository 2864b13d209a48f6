package se.rattdela.casework.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.DisclosureId;

/**
 * A request or own initiative as stored.
 *
 * @param version send it back with every change
 * @param number such as {@code B-2026-0231} (request) or {@code E-2026-0007} (own initiative)
 * @param registeredAt null while a draft
 */
public record DisclosureView(
    DisclosureId id,
    long version,
    String number,
    DisclosureStatus status,
    String caseNumber,
    String createdBy,
    Instant createdAt,
    @Nullable Instant registeredAt,
    Instant changedAt,
    DisclosureDraft content) {}
