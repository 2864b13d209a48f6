package se.rattdela.casework.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.ServiceBranch;
import se.rattdela.casework.common.UnitId;

/**
 * A case to be opened together with the person it is about.
 *
 * @param holder code of the vocabulary's holders
 * @param diaryNumber a number in another diary, or null
 * @param drawDiaryNumber whether the next number of the office's own diary is drawn; then {@code
 *     diaryNumber} is null
 */
public record CaseForm(
    Who subject,
    ServiceBranch branch,
    String holder,
    UnitId unit,
    LocalDate openedOn,
    @Nullable String diaryNumber,
    boolean drawDiaryNumber) {}
