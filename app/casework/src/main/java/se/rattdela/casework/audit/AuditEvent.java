package se.rattdela.casework.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event of the log; carries no personal data.
 *
 * @param sequence 1, 2, … without gaps
 * @param actor internal id of the user; 0 = the program itself
 * @param actorName display name, looked up now and not part of the chain
 * @param operation name of the operation, such as {@code REQUEST_REGISTERED}; a bundle key
 * @param caseId internal id of the case, or null
 * @param subject what it concerns, a number such as {@code B-2026-0231} or an internal id
 * @param detail codes and digests only
 * @param digest SHA-256 of this event and the digest before it, hexadecimal
 */
public record AuditEvent(
    long sequence,
    Instant at,
    long actor,
    String actorName,
    Operation operation,
    @Nullable Long caseId,
    String subject,
    String detail,
    String digest) {}
