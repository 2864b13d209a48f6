package se.rattdela.reports.decision;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What comes into being when the decision is made, and only then. Four eyes bind everything else:
 * see {@link DecisionDigest}.
 *
 * @param decisionNumber "U-2026-0188"
 * @param decisionMaker who decided, or reviewed what was given by word of mouth
 * @param delegationItem the item of the delegation order that gave the right, "4.7"
 * @param decidedAt Swedish wall-clock time, to the minute
 * @param remark what the review afterwards found fault with; null when it found nothing. Only an
 *     {@link Form.OralDisclosure} is reviewed afterwards
 * @param toBeSigned whether the decision-maker is to sign the finished file electronically. The
 *     paper then says how a signature is recognised; it never says that there is one, since the
 *     words are sealed before the signature is made
 */
public record Approval(
    String decisionNumber,
    Official decisionMaker,
    String delegationItem,
    LocalDateTime decidedAt,
    @Nullable String remark,
    boolean toBeSigned) {}
