package se.rattdela.casework.caseregister;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.PersonId;
import se.rattdela.casework.common.UnitId;

/**
 * A case to be registered; it gets the next number and the registering officer is assigned.
 *
 * @param holder code of the vocabulary's holders, such as {@code SOCIALNAMND}
 * @param diaryNumber optional diarienummer
 */
public record NewCase(
    PersonId subject,
    ServiceBranch branch,
    String holder,
    UnitId unit,
    LocalDate openedOn,
    @Nullable String diaryNumber) {}
