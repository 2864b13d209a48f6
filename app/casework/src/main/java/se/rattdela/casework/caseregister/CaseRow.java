package se.rattdela.casework.caseregister;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.CaseId;

/**
 * A case in a list.
 *
 * @param subjectNumber shown form, empty when unknown
 * @param protectedPersons persons in the case with a protected identity
 * @param assigned whether the asking user is assigned; otherwise opening needs a stated reason
 */
public record CaseRow(
    CaseId id,
    String number,
    @Nullable String diaryNumber,
    ServiceBranch branch,
    String subjectName,
    String subjectNumber,
    String unitName,
    int protectedPersons,
    boolean assigned,
    Instant changedAt) {}
