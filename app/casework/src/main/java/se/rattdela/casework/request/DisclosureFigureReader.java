package se.rattdela.casework.request;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import se.rattdela.casework.common.DisclosureId;

/** Reads from disclosures what is counted of them. */
public final class DisclosureFigureReader {
  private static final String THOSE =
      "select d.id, d.caseId, d.initiative, d.recipient, d.received, d.dueOn"
          + " from DisclosureEntity d where d.id in :ids";

  /** As many ids as one statement takes without trouble. */
  private static final int AT_ONCE = 1000;

  /** The figures of disclosures, in no particular order. */
  public List<DisclosureFigures> of(EntityManager em, List<DisclosureId> ids) {
    List<DisclosureFigures> all = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      List<Long> some =
          ids.subList(from, Math.min(ids.size(), from + AT_ONCE)).stream()
              .map(DisclosureId::value)
              .toList();
      all.addAll(
          em.createQuery(THOSE, DisclosureFigures.class).setParameter("ids", some).getResultList());
    }
    return all;
  }
}
