package se.rattdela.casework.redress;

import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.request.DisclosureStatus;

/**
 * A disclosure that tries anew what a decision decided.
 *
 * @param number of the disclosure
 * @param decision what was decided; null until then
 * @param decisionNumber its number; null until then
 */
public record Retrial(
    DisclosureId id,
    String number,
    DisclosureStatus status,
    @Nullable DecisionId decision,
    @Nullable String decisionNumber) {
  /** Whether it is still being worked on. */
  public boolean open() {
    return status != DisclosureStatus.DECIDED;
  }
}
