package se.rattdela.casework.document;

import jakarta.persistence.EntityManager;
import java.util.List;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.Why;
import se.rattdela.casework.history.FieldHistory;
import se.rattdela.casework.history.FieldSubject;
import se.rattdela.casework.history.HistoryField;

/** Documents within a unit of work. */
public final class Documents {
  /** Longest text of a document, in UTF-16 characters. */
  public static final int LONGEST_TEXT = 1_000_000;

  private static final String OF_CASE =
      "select d from DocumentEntity d where d.caseId = :case order by d.documentDate desc, d.id";

  private final OfficeTime time;
  private final FieldHistory history;

  /**
   * @param time when documents are added
   */
  public Documents(OfficeTime time) {
    this.time = time;
    this.history = new FieldHistory(time);
  }

  /** The classes Hibernate maps for this package. */
  public static List<Class<?>> entities() {
    return List.of(DocumentEntity.class);
  }

  /** Adds a document. */
  public DocumentId add(EntityManager em, Actor actor, NewDocument document) {
    DocumentEntity entity = new DocumentEntity();
    entity.caseId = document.caseId().value();
    fill(entity, document);
    entity.touch(actor.id(), actor.displayName(), time.now());
    em.persist(entity);
    return new DocumentId(entity.id());
  }

  /**
   * Changes a document; the history keeps what it said.
   *
   * @param textStands its text must stay as it is, since items stand in it
   * @throws NotAllowedException DOCUMENT_HAS_ITEMS
   */
  public void change(
      EntityManager em,
      Actor actor,
      DocumentId id,
      long version,
      NewDocument document,
      boolean textStands) {
    DocumentEntity entity = em.find(DocumentEntity.class, id.value());
    if (entity == null || entity.caseId != document.caseId().value()) {
      throw new NotFoundException();
    }
    entity.expect(version);
    if (textStands && !entity.body.equals(document.text())) {
      throw new NotAllowedException(ErrorCode.DOCUMENT_HAS_ITEMS);
    }
    Object kind = entity.kind;
    Object title = entity.title;
    Object date = entity.documentDate;
    Object body = entity.body;
    fill(entity, document);
    history
        .recorder(em, actor, FieldSubject.DOCUMENT, id.value(), document.caseId())
        .field(HistoryField.DOCUMENT_TITLE, title, entity.title)
        .field(HistoryField.DOCUMENT_KIND, kind, entity.kind)
        .field(HistoryField.DOCUMENT_DATE, date, entity.documentDate)
        .field(HistoryField.DOCUMENT_TEXT, body, entity.body);
    entity.touch(actor.id(), actor.displayName(), time.now());
  }

  private static void fill(DocumentEntity entity, NewDocument document) {
    if (document.title().isBlank() || document.title().length() > 400) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "title", Why.DOCUMENT_TITLE);
    }
    if (document.text().length() > LONGEST_TEXT || document.text().indexOf('\0') >= 0) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "text", Why.DOCUMENT_TEXT);
    }
    entity.kind = document.kind();
    entity.title = document.title().strip();
    entity.documentDate = document.date();
    entity.body = document.text();
  }

  /** The case a document belongs to. */
  public static CaseId caseOf(EntityManager em, DocumentId id) {
    DocumentEntity found = em.find(DocumentEntity.class, id.value());
    if (found == null) {
      throw new NotFoundException();
    }
    return new CaseId(found.caseId);
  }

  /** The documents of a case, newest first. */
  public List<DocumentView> ofCase(EntityManager em, CaseId caseId) {
    return em
        .createQuery(OF_CASE, DocumentEntity.class)
        .setParameter("case", caseId.value())
        .getResultList()
        .stream()
        .map(each ->
            new DocumentView(
                new DocumentId(each.id()),
                each.version(),
                each.kind,
                each.title,
                each.documentDate,
                each.body))
        .toList();
  }
}
