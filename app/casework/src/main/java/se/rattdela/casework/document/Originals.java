package se.rattdela.casework.document;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.common.Why;
import se.rattdela.casework.store.StoredFiles;

/** Originals of documents and their masks, within a unit of work. */
public final class Originals {
  /** Largest original, in bytes. */
  public static final int LARGEST = 50 * 1024 * 1024;

  private static final int MOST_MASKS = 2_000;
  private static final int LONGEST_GROUND = 200;
  private static final String OF_CASE =
      "select o from OriginalEntity o where o.caseId = :case order by o.documentId, o.id";
  private static final String OF_DOCUMENT =
      "select o from OriginalEntity o where o.documentId = :document order by o.id desc";
  private static final String MASKED =
      "select m from MaskedOriginalEntity m where m.disclosureId = :disclosure"
          + " order by m.documentId";

  private final OfficeTime time;

  /**
   * @param time when originals are added and masked
   */
  public Originals(OfficeTime time) {
    this.time = time;
  }

  /** The classes Hibernate maps for originals. */
  public static List<Class<?>> entities() {
    return List.of(OriginalEntity.class, MaskedOriginalEntity.class);
  }

  /** Stores an original that has been inspected. */
  public OriginalView add(
      EntityManager em, Actor actor, DocumentId document, byte[] pdf, int pages, int findings) {
    OriginalEntity entity = new OriginalEntity();
    entity.caseId = Documents.caseOf(em, document).value();
    entity.documentId = document.value();
    entity.fileId = StoredFiles.save(em, pdf);
    entity.pages = pages;
    entity.findings = findings;
    entity.addedBy = actor.id().value();
    entity.addedByName = actor.displayName();
    entity.addedAt = time.now();
    em.persist(entity);
    return view(em, entity);
  }

  /** The original that a document has now. */
  public Optional<OriginalView> of(EntityManager em, DocumentId document) {
    return entity(em, document).map(each -> view(em, each));
  }

  /** The originals of a case by document, those now in use. */
  public Map<DocumentId, OriginalView> ofCase(EntityManager em, CaseId caseId) {
    Map<DocumentId, OriginalView> originals = new LinkedHashMap<>();
    em.createQuery(OF_CASE, OriginalEntity.class)
        .setParameter("case", caseId.value())
        .getResultList()
        .forEach(each -> originals.put(new DocumentId(each.documentId), view(em, each)));
    return originals;
  }

  /** The file, checked against its digest. */
  public byte[] read(EntityManager em, DocumentId document) {
    return StoredFiles.read(em, entity(em, document).orElseThrow(NotFoundException::new).fileId);
  }

  /** What a disclosure does with originals, by document. */
  public List<MaskedState> masked(EntityManager em, DisclosureId disclosure) {
    return masks(em, disclosure).stream()
        .map(each -> {
          DocumentId document = new DocumentId(each.documentId);
          return new MaskedState(
              document,
              each.included,
              entity(em, document).map(now -> now.id() == each.originalId).orElse(false),
              each.areas(),
              each.changedByName());
        })
        .toList();
  }

  /** Lets an original go along masked, or leaves it out again with no masks. */
  public void mask(
      EntityManager em,
      Actor actor,
      DisclosureId disclosure,
      DocumentId document,
      boolean included,
      List<MaskArea> areas) {
    OriginalEntity original = entity(em, document).orElseThrow(NotFoundException::new);
    areas.forEach(area -> check(area, original.pages));
    if (areas.size() > MOST_MASKS) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "masks", Why.TOO_MANY_MASKS);
    }
    MaskedOriginalEntity entity =
        masks(em, disclosure).stream()
            .filter(each -> each.documentId == document.value())
            .findFirst()
            .orElseGet(MaskedOriginalEntity::new);
    entity.disclosureId = disclosure.value();
    entity.documentId = document.value();
    entity.originalId = original.id();
    entity.included = included;
    entity.areas.clear();
    areas.forEach(area -> entity.areas.add(new MaskedOriginalEntity.Area(area)));
    entity.hands.add(actor.id().value());
    entity.touch(actor.id(), actor.displayName(), time.now());
    em.persist(entity);
  }

  private static void check(MaskArea area, int pages) {
    if (area.legalGround().isBlank() || area.legalGround().length() > LONGEST_GROUND) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "masks", Why.MASK_GROUND);
    }
    boolean finite =
        Double.isFinite(area.x())
            && Double.isFinite(area.y())
            && Double.isFinite(area.width())
            && Double.isFinite(area.height());
    if (!finite
        || area.page() < 1
        || area.page() > pages
        || area.width() <= 0
        || area.height() <= 0) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "masks", Why.MASK_OUTSIDE);
    }
  }

  /** Everyone who has masked an original for a disclosure or left one out. */
  public Set<UserId> hands(EntityManager em, DisclosureId disclosure) {
    Set<UserId> hands = new HashSet<>();
    masks(em, disclosure).forEach(each -> each.hands.forEach(hand -> hands.add(new UserId(hand))));
    return hands;
  }

  private static List<MaskedOriginalEntity> masks(EntityManager em, DisclosureId disclosure) {
    return em.createQuery(MASKED, MaskedOriginalEntity.class)
        .setParameter("disclosure", disclosure.value())
        .getResultList();
  }

  private static Optional<OriginalEntity> entity(EntityManager em, DocumentId document) {
    return em
        .createQuery(OF_DOCUMENT, OriginalEntity.class)
        .setParameter("document", document.value())
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }

  private static OriginalView view(EntityManager em, OriginalEntity each) {
    return new OriginalView(
        new DocumentId(each.documentId),
        each.pages,
        StoredFiles.size(em, each.fileId),
        StoredFiles.digest(em, each.fileId),
        each.findings,
        each.addedByName,
        each.addedAt);
  }
}
