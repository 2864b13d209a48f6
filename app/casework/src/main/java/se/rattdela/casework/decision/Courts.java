package se.rattdela.casework.decision;

import jakarta.persistence.EntityManager;
import se.rattdela.casework.common.DecisionId;

/** Knows what is in court. Implemented by redress. */
public interface Courts {
  /** Whether an appeal of the decision has been handed over to the court, which has not judged. */
  boolean tries(EntityManager em, DecisionId decision);
}
