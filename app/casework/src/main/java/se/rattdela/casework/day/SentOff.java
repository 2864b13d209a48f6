package se.rattdela.casework.day;

import java.time.Instant;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DisclosureId;

/**
 * A draft that waits for an approver.
 *
 * @param days whole days since it was sent
 */
public record SentOff(
    CaseId caseId,
    String caseNumber,
    DisclosureId disclosure,
    String number,
    Instant sentAt,
    int days) {}
