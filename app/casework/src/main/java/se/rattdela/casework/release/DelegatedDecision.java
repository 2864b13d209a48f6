package se.rattdela.casework.release;

import java.time.LocalDate;
import se.rattdela.casework.common.PaperId;

/**
 * A row of the list of decisions made on delegation that is reported to the committee (KL 6 kap. 40
 * §). Says nothing about any person but the decision-maker.
 *
 * @param paper the decision, or the correction, change or annulment of one
 * @param kind name of {@code DecisionKind} or {@code RedressKind}
 * @param point of the delegation order
 */
public record DelegatedDecision(
    PaperId paper,
    String number,
    LocalDate decidedOn,
    String kind,
    String point,
    String decidedBy,
    String function,
    String caseNumber) {}
