package se.rattdela.casework.dispatch;

import jakarta.persistence.EntityManager;
import se.rattdela.casework.common.DecisionId;

/** Knows which decisions no longer hold. Implemented by redress. */
@FunctionalInterface
public interface Annulled {
  /** Whether the decision has been annulled. */
  boolean is(EntityManager em, DecisionId decision);
}
