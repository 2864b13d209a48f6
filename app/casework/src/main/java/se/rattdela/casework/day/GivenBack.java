package se.rattdela.casework.day;

import java.time.Instant;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.decision.ReturnCode;

/** A draft that an approver has given back, with the code of the reason. */
public record GivenBack(
    CaseId caseId,
    String caseNumber,
    DisclosureId disclosure,
    String number,
    ReturnCode code,
    Instant at) {}
