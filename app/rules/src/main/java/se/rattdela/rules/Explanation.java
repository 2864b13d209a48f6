package se.rattdela.rules;

import java.util.List;

/**
 * An answer with each provision's conditions, for the explanation panel.
 *
 * @param answer the full answer
 * @param provisions one entry a provision (not a version): those that apply first, then the
 *     undetermined, then those that do not apply, then those not in force; by id within each
 */
public record Explanation(Answer answer, List<ExplainedProvision> provisions) {

  /** Takes a copy of the provisions. */
  public Explanation {
    provisions = List.copyOf(provisions);
  }
}
