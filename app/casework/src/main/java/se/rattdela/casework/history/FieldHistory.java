package se.rattdela.casework.history;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.OfficeTime;

/** The changes of fields within a unit of work. */
public final class FieldHistory {
  private static final int LONGEST = 1_000_000;

  /** Who writes on within this time of the last save is still at the same change. */
  private static final Duration SITTING = Duration.ofMinutes(30);

  private static final String OF_CASE =
      "select f from FieldChangeEntity f where f.caseId = :case and f.subjectKind = :kind"
          + " order by f.changedAt desc, f.id desc";
  private static final String OF_SUBJECTS =
      "select f from FieldChangeEntity f where f.subjectKind = :kind and f.subjectId in :ids"
          + " and f.caseId is null order by f.changedAt desc, f.id desc";
  private static final String OF_FIELDS =
      "select f from FieldChangeEntity f where f.subjectKind = :kind and f.subjectId = :id"
          + " and f.field in :fields";

  private static final String LATEST =
      "select f from FieldChangeEntity f where f.subjectKind = :kind and f.subjectId = :id"
          + " and f.field = :field order by f.changedAt desc, f.id desc";

  private final OfficeTime time;

  /**
   * @param time when changes happen
   */
  public FieldHistory(OfficeTime time) {
    this.time = time;
  }

  /** The classes Hibernate maps for this package. */
  public static List<Class<?>> entities() {
    return List.of(FieldChangeEntity.class);
  }

  /** Whose fields are changed, and by whom. */
  public Recorder recorder(
      EntityManager em, Actor actor, FieldSubject subject, long id, @Nullable CaseId caseId) {
    return new Recorder(em, actor, subject, id, caseId);
  }

  /** The changes of one kind in a case, newest first. */
  public List<FieldChange> ofCase(EntityManager em, FieldSubject subject, CaseId caseId) {
    return em
        .createQuery(OF_CASE, FieldChangeEntity.class)
        .setParameter("case", caseId.value())
        .setParameter("kind", subject)
        .getResultList()
        .stream()
        .map(FieldChangeEntity::view)
        .toList();
  }

  /** The changes of what belongs to no single case, newest first. */
  public List<FieldChange> of(EntityManager em, FieldSubject subject, Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : em
            .createQuery(OF_SUBJECTS, FieldChangeEntity.class)
            .setParameter("kind", subject)
            .setParameter("ids", ids)
            .getResultList()
            .stream()
            .map(FieldChangeEntity::view)
            .toList();
  }

  /** Takes the values away and leaves that, when and by whom the fields were changed. */
  public void hide(EntityManager em, FieldSubject subject, long id, Set<HistoryField> fields) {
    em.createQuery(OF_FIELDS, FieldChangeEntity.class)
        .setParameter("kind", subject)
        .setParameter("id", id)
        .setParameter("fields", fields)
        .getResultList()
        .forEach(each -> {
          each.valueBefore = "";
          each.valueAfter = "";
          each.hidden = true;
        });
  }

  /** Records the changes of one thing. */
  public final class Recorder {
    private final EntityManager em;
    private final Actor actor;
    private final FieldSubject subject;
    private final long id;
    private final @Nullable CaseId caseId;
    private int recorded;

    private Recorder(
        EntityManager em, Actor actor, FieldSubject subject, long id, @Nullable CaseId caseId) {
      this.em = em;
      this.actor = actor;
      this.subject = subject;
      this.id = id;
      this.caseId = caseId;
    }

    /** Records a field if it has changed. */
    public Recorder field(HistoryField field, Object before, Object after) {
      return add(field, before, after, false);
    }

    /**
     * Records a text that saves itself while it is written, if it has changed: what the same user
     * goes on writing is one change, from what was there before they began.
     */
    public Recorder writing(HistoryField field, Object before, Object after) {
      String was = cut(String.valueOf(before));
      String is = cut(String.valueOf(after));
      FieldChangeEntity last = was.equals(is) ? null : latest(field);
      boolean goesOn =
          last != null
              && last.changedBy == actor.id().value()
              && !last.hidden
              && last.valueAfter.equals(was)
              && !last.valueBefore.equals(is)
              && !last.changedAt.isBefore(time.now().minus(SITTING));
      if (last == null || !goesOn) {
        return add(field, was, is, false);
      }
      last.valueAfter = is;
      last.changedAt = time.now();
      recorded++;
      return this;
    }

    private @Nullable FieldChangeEntity latest(HistoryField field) {
      List<FieldChangeEntity> found =
          em.createQuery(LATEST, FieldChangeEntity.class)
              .setParameter("kind", subject)
              .setParameter("id", id)
              .setParameter("field", field)
              .setMaxResults(1)
              .getResultList();
      return found.isEmpty() ? null : found.getFirst();
    }

    /** Records that a field has changed, without its values. */
    public Recorder hidden(HistoryField field, Object before, Object after) {
      return add(field, before, after, true);
    }

    /** How many fields had changed. */
    public int recorded() {
      return recorded;
    }

    private Recorder add(HistoryField field, Object before, Object after, boolean hidden) {
      String was = String.valueOf(before);
      String is = String.valueOf(after);
      if (was.equals(is)) {
        return this;
      }
      FieldChangeEntity change = new FieldChangeEntity();
      change.subjectKind = subject;
      change.subjectId = id;
      change.caseId = caseId == null ? null : caseId.value();
      change.field = field;
      change.valueBefore = hidden ? "" : cut(was);
      change.valueAfter = hidden ? "" : cut(is);
      change.hidden = hidden;
      change.changedBy = actor.id().value();
      change.changedByName = actor.displayName();
      change.changedAt = time.now();
      em.persist(change);
      recorded++;
      return this;
    }

    private static String cut(String text) {
      return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
  }
}
