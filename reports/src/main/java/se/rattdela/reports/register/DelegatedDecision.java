package se.rattdela.reports.register;

import java.time.LocalDate;
import se.rattdela.reports.decision.Official;

/**
 * A decision in the list.
 *
 * @param number "U-2026-0188"
 * @param date the day it was made
 * @param kind what kind it is
 * @param delegationPoint the point of the delegation order, "4.7"
 * @param decisionMaker the official who decided for the committee
 * @param caseNumber "Ä-2026-0417"
 */
public record DelegatedDecision(
    String number,
    LocalDate date,
    DelegatedKind kind,
    String delegationPoint,
    Official decisionMaker,
    String caseNumber) {}
