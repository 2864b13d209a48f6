package se.rattdela.rules;

import java.util.List;

/**
 * An answer with each provision's conditions, for the explanation panel.
 *
 * @param answer the full answer
 * @param provisions one entry a provision (not a version): those that apply first, then the
 *     undetermined, then those that do not apply, then those not in force; by id within each
 * @param protections the secrecies of the item one by one, in the order of the question
 */
public record Explanation(
    Answer answer, List<ExplainedProvision> provisions, List<ProtectionMark> protections) {

  /** Takes copies. */
  public Explanation {
    provisions = List.copyOf(provisions);
    protections = List.copyOf(protections);
  }
}
