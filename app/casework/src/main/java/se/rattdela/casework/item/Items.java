package se.rattdela.casework.item;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.PersonId;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.casework.history.FieldHistory;
import se.rattdela.casework.history.HistoryField;

/** Items within a unit of work. */
public final class Items {
  private static final String OF_CASE =
      "select i from ItemEntity i where i.caseId = :case order by i.id";
  private static final String GIVEN =
      "select g from ItemGivenEntity g where g.caseId = :case order by g.givenOn, g.id";

  private static final String GIVEN_BY =
      "select g from ItemGivenEntity g where g.dispatchId = :dispatch";

  private static final String TIMES_GIVEN =
      "select count(g) from ItemGivenEntity g where g.itemId = :item";
  private static final String STANDING_IN =
      "select count(i) from ItemEntity i join i.passages p where p.documentId = :document";

  private final OfficeTime time;
  private final ItemCheck check;
  private final ItemHistory history;

  /**
   * @param check knows the codes
   */
  public Items(OfficeTime time, ItemCheck check) {
    this.time = time;
    this.check = check;
    this.history = new ItemHistory(new FieldHistory(time));
  }

  /** The classes Hibernate maps for this package. */
  public static List<Class<?>> entities() {
    return List.of(ItemEntity.class, ItemGivenEntity.class);
  }

  /** Marks an item in a case whose persons and documents are given. */
  public ItemId add(
      EntityManager em, Actor actor, CaseHead head, List<DocumentView> documents, NewItem item) {
    check.accept(item, head, documents);
    ItemEntity entity = new ItemEntity();
    entity.caseId = head.id().value();
    fill(entity, item);
    entity.touch(actor.id(), actor.displayName(), time.now());
    em.persist(entity);
    return new ItemId(entity.id());
  }

  /** Changes an item. */
  public void change(
      EntityManager em,
      Actor actor,
      CaseHead head,
      List<DocumentView> documents,
      ItemId id,
      long version,
      NewItem item) {
    ItemEntity entity = entity(em, id);
    entity.expect(version);
    check.accept(item, head, documents);
    Map<HistoryField, String> before = ItemHistory.fields(entity);
    fill(entity, item);
    history.record(em, actor, entity, before);
    entity.touch(actor.id(), actor.displayName(), time.now());
  }

  private static void fill(ItemEntity entity, NewItem item) {
    entity.title = item.title().strip();
    entity.detail = item.detail().strip();
    entity.category = item.category();
    entity.ownerId = item.owner() == null ? null : item.owner().value();
    entity.harm = item.harm();
    entity.protectedData = item.protectedData();
    entity.crime(item.crime());
    entity.passages.clear();
    item.passages()
        .forEach(each ->
            entity.passages.add(
                new ItemEntity.Place(each.document().value(), each.start(), each.end())));
    entity.secrecy.retainAll(item.secrecy());
    entity.secrecy.addAll(item.secrecy());
    entity.facts.keySet().retainAll(item.facts().keySet());
    entity.facts.putAll(item.facts());
  }

  /**
   * Removes an item that nothing rests on; the history keeps what it said.
   *
   * @throws NotAllowedException ITEM_IN_USE when it has been given
   */
  public void remove(EntityManager em, Actor actor, ItemId id, long version) {
    ItemEntity entity = entity(em, id);
    entity.expect(version);
    long given =
        em.createQuery(TIMES_GIVEN, Long.class).setParameter("item", id.value()).getSingleResult();
    if (given > 0) {
      throw new NotAllowedException(ErrorCode.ITEM_IN_USE);
    }
    history.removed(em, actor, entity);
    em.remove(entity);
  }

  /** Whether any item stands in a document. */
  public boolean standIn(EntityManager em, DocumentId document) {
    return em.createQuery(STANDING_IN, Long.class)
            .setParameter("document", document.value())
            .getSingleResult()
        > 0;
  }

  /** The case an item belongs to. */
  public CaseId caseOf(EntityManager em, ItemId id) {
    return new CaseId(entity(em, id).caseId);
  }

  /** The items of a case in the order they were marked, in a few statements. */
  public List<ItemView> ofCase(EntityManager em, CaseId caseId) {
    Map<Long, List<ItemGivenEntity>> given =
        em
            .createQuery(GIVEN, ItemGivenEntity.class)
            .setParameter("case", caseId.value())
            .getResultList()
            .stream()
            .collect(Collectors.groupingBy(each -> each.itemId));
    return em
        .createQuery(OF_CASE, ItemEntity.class)
        .setParameter("case", caseId.value())
        .getResultList()
        .stream()
        .map(each -> view(each, given.getOrDefault(each.id(), List.of())))
        .toList();
  }

  /**
   * Notes that an item has been given.
   *
   * @param dispatch the dispatch that gave it; null for what was said
   */
  public void markGiven(
      EntityManager em, CaseId caseId, ItemId item, GivenBefore given, @Nullable Long dispatch) {
    ItemGivenEntity entity = new ItemGivenEntity();
    entity.caseId = caseId.value();
    entity.itemId = item.value();
    entity.recipient = given.recipient();
    entity.recipientName = given.name();
    entity.givenOn = given.on();
    entity.decisionNumber = given.decisionNumber();
    entity.dispatchId = dispatch;
    em.persist(entity);
  }

  /** Takes back that items were given: the dispatch never reached anyone. */
  public void notGiven(EntityManager em, long dispatch) {
    em.createQuery(GIVEN_BY, ItemGivenEntity.class)
        .setParameter("dispatch", dispatch)
        .getResultList()
        .forEach(em::remove);
  }

  private static ItemEntity entity(EntityManager em, ItemId id) {
    ItemEntity found = em.find(ItemEntity.class, id.value());
    if (found == null) {
      throw new NotFoundException();
    }
    return found;
  }

  private static ItemView view(ItemEntity each, List<ItemGivenEntity> given) {
    return new ItemView(
        new ItemId(each.id()),
        each.version(),
        new CaseId(each.caseId),
        each.title,
        each.detail,
        each.category,
        each.ownerId == null ? null : new PersonId(each.ownerId),
        each.passages.stream()
            .map(place ->
                new Passage(new DocumentId(place.documentId), place.passageStart, place.passageEnd))
            .toList(),
        each.secrecy,
        each.harm,
        each.crime(),
        each.facts,
        each.protectedData,
        given.stream()
            .map(once ->
                new GivenBefore(
                    once.recipient, once.recipientName, once.givenOn, once.decisionNumber))
            .toList());
  }
}
