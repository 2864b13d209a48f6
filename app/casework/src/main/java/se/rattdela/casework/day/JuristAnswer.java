package se.rattdela.casework.day;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DisclosureId;

/**
 * An answer of the jurist that the actor has not read. Says nothing of what was asked.
 *
 * @param disclosure what it came up in; null where it was asked from the matrix
 * @param number of the disclosure; empty where there is none
 * @param key the question of the assessment it is about; empty for one of its own
 * @param on when it was answered
 * @param days whole days since then
 */
public record JuristAnswer(
    CaseId caseId,
    String caseNumber,
    @Nullable DisclosureId disclosure,
    String number,
    String key,
    LocalDate on,
    int days) {}
