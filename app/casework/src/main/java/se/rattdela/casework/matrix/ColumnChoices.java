package se.rattdela.casework.matrix;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.Why;

/** Which columns a user has chosen in a case, and in what order. */
public final class ColumnChoices {
  /** More columns than this are never shown. */
  static final int MOST = 40;

  private static final String CHOSEN =
      "select c from ColumnChoiceEntity c where c.userId = :user and c.caseId = :case"
          + " order by c.ordinal";

  /** Made once for an office. */
  public ColumnChoices() {}

  /** The classes Hibernate maps for this package. */
  public static List<Class<?>> entities() {
    return List.of(ColumnChoiceEntity.class);
  }

  /**
   * The columns a user sees: those of open disclosures always, in the chosen order; the rest as
   * chosen, or as given where nothing has been chosen.
   *
   * @param open one column for each open disclosure of the case
   */
  List<MatrixColumn> shown(
      EntityManager em,
      Actor actor,
      CaseId caseId,
      List<MatrixColumn> open,
      List<MatrixColumn> otherwise) {
    List<ColumnChoiceEntity> chosen = chosen(em, actor, caseId);
    List<MatrixColumn> columns = new ArrayList<>();
    for (ColumnChoiceEntity each : chosen) {
      if (each.disclosure() == null) {
        columns.add(each.column());
      } else {
        open.stream()
            .filter(column -> each.disclosure().equals(column.disclosure()))
            .forEach(columns::add);
      }
    }
    List<MatrixColumn> missing = open.stream().filter(each -> !columns.contains(each)).toList();
    columns.addAll(0, missing);
    if (chosen.isEmpty()) {
      otherwise.stream()
          .filter(each -> open.stream().noneMatch(has -> has.recipient().equals(each.recipient())))
          .forEach(columns::add);
    }
    return columns;
  }

  /** Keeps a choice; an earlier one is replaced. */
  void choose(EntityManager em, Actor actor, CaseId caseId, List<MatrixColumn> columns) {
    if (columns.isEmpty() || columns.size() > MOST) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "columns", Why.RECIPIENT_MISSING);
    }
    forget(em, actor, caseId);
    for (int i = 0; i < columns.size(); i++) {
      em.persist(
          new ColumnChoiceEntity(
              new ColumnChoiceEntity.Key(actor.id().value(), caseId.value(), i), columns.get(i)));
    }
  }

  /** Goes back to the columns that every case has. */
  void forget(EntityManager em, Actor actor, CaseId caseId) {
    chosen(em, actor, caseId).forEach(em::remove);
    em.flush();
  }

  private static List<ColumnChoiceEntity> chosen(EntityManager em, Actor actor, CaseId caseId) {
    return em.createQuery(CHOSEN, ColumnChoiceEntity.class)
        .setParameter("user", actor.id().value())
        .setParameter("case", caseId.value())
        .getResultList();
  }
}
