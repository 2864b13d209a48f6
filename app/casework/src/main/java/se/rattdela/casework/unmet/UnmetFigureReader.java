package se.rattdela.casework.unmet;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Reads from unmet needs what is counted of them. */
public final class UnmetFigureReader {
  private static final String BETWEEN =
      "select n.caseId, n.hindrance, n.citation, n.consequence from UnmetNeedEntity n"
          + " where n.happenedOn >= :from and n.happenedOn <= :to and n.takenBackAt is null";

  /** The needs of a period that have not been taken back. */
  public List<UnmetFigures> between(EntityManager em, LocalDate from, LocalDate to) {
    return em.createQuery(BETWEEN, UnmetFigures.class)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultList();
  }
}
