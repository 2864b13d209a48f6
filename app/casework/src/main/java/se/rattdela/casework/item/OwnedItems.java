package se.rattdela.casework.item;

import jakarta.persistence.EntityManager;
import java.util.List;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.PersonId;
import se.rattdela.casework.history.FieldChange;
import se.rattdela.casework.history.FieldHistory;
import se.rattdela.casework.history.FieldSubject;
import se.rattdela.casework.history.HistoryField;

/** What a person's part in a case means for the items that are the person's. */
public final class OwnedItems {
  private static final String COUNT =
      "select count(i) from ItemEntity i where i.caseId = :case and i.ownerId = :owner";
  private static final String OPEN =
      "select i from ItemEntity i where i.ownerId = :owner and i.protectedData = false";

  private final OfficeTime time;
  private final FieldHistory history;

  /**
   * @param history keeps what the fields were
   */
  public OwnedItems(OfficeTime time, FieldHistory history) {
    this.time = time;
    this.history = history;
  }

  /** Whether a person has items in a case. */
  public boolean any(EntityManager em, CaseId caseId, PersonId owner) {
    return em.createQuery(COUNT, Long.class)
            .setParameter("case", caseId.value())
            .setParameter("owner", owner.value())
            .getSingleResult()
        > 0;
  }

  /** What the fields of the items of a case were, newest first. */
  public List<FieldChange> history(EntityManager em, CaseId caseId) {
    return history.ofCase(em, FieldSubject.ITEM, caseId);
  }

  /**
   * Marks every item of a person as protected, in every case: whoever becomes protected is so at
   * once and everywhere. The mark is never taken away by the program.
   *
   * @return how many were marked
   */
  public int protect(EntityManager em, Actor actor, PersonId owner) {
    List<ItemEntity> open =
        em.createQuery(OPEN, ItemEntity.class).setParameter("owner", owner.value()).getResultList();
    for (ItemEntity each : open) {
      history
          .recorder(em, actor, FieldSubject.ITEM, each.id(), new CaseId(each.caseId))
          .field(HistoryField.ITEM_PROTECTED, false, true);
      each.protectedData = true;
      each.touch(actor.id(), actor.displayName(), time.now());
    }
    return open.size();
  }
}
