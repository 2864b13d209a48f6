package se.rattdela.casework.dispatch;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.RedressId;

/** Knows what has been decided about decisions afterwards. Implemented by redress. */
public interface Amendments {
  /** Whether the decision has been annulled. */
  boolean annulled(EntityManager em, DecisionId decision);

  /**
   * Whether something the decision gives has been tried anew since, so that another decision holds
   * for it and the first one's files are not sent.
   */
  boolean replaced(EntityManager em, DecisionId decision);

  /** Every correction, change and annulment that is decided, oldest first. */
  List<Amendment> decided(EntityManager em);

  /**
   * One of them.
   *
   * @throws se.rattdela.casework.common.NotAllowedException WRONG_STATUS while it is not decided
   */
  Amendment decided(EntityManager em, RedressId id);

  /** Its sealed file, checked against its digest. */
  byte[] pdf(EntityManager em, RedressId id);

  /** The cover letter it goes with, checked against its digest; empty where there is none. */
  Optional<byte[]> letter(EntityManager em, RedressId id);
}
