package se.rattdela.reports.decision;

import java.time.LocalDateTime;

/**
 * What comes into being when the decision is made, and only then. Four eyes bind everything else:
 * see {@link DecisionDigest}.
 *
 * @param decisionNumber "U-2026-0188"
 * @param decisionMaker who decided
 * @param delegationItem the item of the delegation order that gave the right, "4.7"
 * @param decidedAt Swedish wall-clock time, to the minute
 */
public record Approval(
    String decisionNumber,
    Official decisionMaker,
    String delegationItem,
    LocalDateTime decidedAt) {}
