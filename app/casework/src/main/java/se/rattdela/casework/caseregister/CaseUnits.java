package se.rattdela.casework.caseregister;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.stream.Collectors;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.UnitId;

/** Which unit has which case, without reading anything else of it. */
public final class CaseUnits {
  private static final String ALL = "select c.id, c.unitId from CaseEntity c";

  /** A row of the query. */
  record Row(long id, long unitId) {}

  /** The unit of every case. */
  public Map<CaseId, UnitId> all(EntityManager em) {
    return em.createQuery(ALL, Row.class).getResultList().stream()
        .collect(Collectors.toMap(row -> new CaseId(row.id()), row -> new UnitId(row.unitId())));
  }
}
