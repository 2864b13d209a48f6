package se.rattdela.casework.release;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Something else that is decided on delegation, such as corrections. */
@FunctionalInterface
public interface DelegatedSource {
  /** What was decided from one moment up to another. */
  List<DelegatedDecision> between(EntityManager em, Instant from, Instant before);
}
