package se.rattdela.casework.assessment;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.request.DisclosureRow;

/** Answers within a unit of work. */
public final class Answers {
  private static final String CURRENT =
      "select a from AnswerEntity a where a.disclosureId = :disclosure and a.endedAt is null"
          + " order by a.id";
  private static final String ONE =
      "select a from AnswerEntity a where a.disclosureId = :disclosure and a.itemId = :item"
          + " and a.answerKey = :key and a.endedAt is null";
  private static final String EARLIER =
      "select a from AnswerEntity a where a.disclosureId in :disclosures and a.answerKey = :key"
          + " and a.endedAt is null and a.reason <> '' and not"
          + " (a.disclosureId = :disclosure and a.itemId = :item) order by a.madeAt desc, a.id desc";
  private static final int MOST_EARLIER = 20;
  private static final String TOOK_PART =
      "select distinct a.madeBy from AnswerEntity a where a.disclosureId = :disclosure";
  private static final String ABOUT = "select count(a) from AnswerEntity a where a.itemId = :item";

  private final OfficeTime time;
  private final Stands stands;

  /**
   * @param time when answers are given
   */
  public Answers(OfficeTime time) {
    this.time = time;
    this.stands = new Stands(time);
  }

  /** The office's stands on questions of law. */
  public Stands stands() {
    return stands;
  }

  /** The classes Hibernate maps for this package. */
  public static List<Class<?>> entities() {
    return List.of(AnswerEntity.class, LegalStandEntity.class, LegalStandVersionEntity.class);
  }

  /** The answers of a disclosure that have not been ended, oldest first. */
  public List<StoredAnswer> current(EntityManager em, DisclosureId disclosure) {
    return em
        .createQuery(CURRENT, AnswerEntity.class)
        .setParameter("disclosure", disclosure.value())
        .getResultList()
        .stream()
        .map(Answers::stored)
        .toList();
  }

  /** Whether anything has been answered about an item, also if the answer has ended. */
  public boolean uses(EntityManager em, ItemId item) {
    return em.createQuery(ABOUT, Long.class).setParameter("item", item.value()).getSingleResult()
        > 0;
  }

  private static StoredAnswer stored(AnswerEntity each) {
    return new StoredAnswer(
        new ItemId(each.itemId),
        each.answerKey,
        each.kind,
        each.answerValue,
        each.reason,
        each.internalNote,
        new UserId(each.madeBy),
        each.madeByName,
        each.madeAt,
        each.consideredKeys.isEmpty() ? List.of() : List.of(each.consideredKeys.split(" ")),
        each.consideredDigest,
        each.reusedFrom == null ? null : new AnswerId(each.reusedFrom));
  }

  /** Answers with reasons to the same question in disclosures of the same case, newest first. */
  List<EarlierReason> earlier(
      EntityManager em,
      Map<DisclosureId, DisclosureRow> ofCase,
      Map<ItemId, String> titles,
      DisclosureId disclosure,
      ItemId item,
      String key) {
    return em
        .createQuery(EARLIER, AnswerEntity.class)
        .setParameter("disclosures", ofCase.keySet().stream().map(DisclosureId::value).toList())
        .setParameter("key", key)
        .setParameter("disclosure", disclosure.value())
        .setParameter("item", item.value())
        .setMaxResults(MOST_EARLIER)
        .getResultList()
        .stream()
        .map(each -> earlier(each, ofCase, titles))
        .flatMap(Stream::ofNullable)
        .toList();
  }

  private static @Nullable EarlierReason earlier(
      AnswerEntity each, Map<DisclosureId, DisclosureRow> ofCase, Map<ItemId, String> titles) {
    DisclosureRow row = ofCase.get(new DisclosureId(each.disclosureId));
    Long id = each.id;
    if (row == null || id == null) {
      return null;
    }
    ItemId about = new ItemId(each.itemId);
    return new EarlierReason(
        new AnswerId(id),
        row.number(),
        row.recipient(),
        about,
        titles.getOrDefault(about, ""),
        each.answerValue,
        each.reason,
        each.madeByName,
        each.madeAt);
  }

  /** The reason of an answer in one of the disclosures, also when the answer has ended. */
  Optional<EarlierReason> reasonOf(
      EntityManager em,
      AnswerId id,
      Map<DisclosureId, DisclosureRow> ofCase,
      Map<ItemId, String> titles) {
    return Optional.ofNullable(em.find(AnswerEntity.class, id.value()))
        .map(each -> earlier(each, ofCase, titles));
  }

  /** Everyone who has ever answered in a disclosure, also what was taken back. */
  public Set<UserId> tookPart(EntityManager em, DisclosureId disclosure) {
    return new HashSet<>(
        em
            .createQuery(TOOK_PART, Long.class)
            .setParameter("disclosure", disclosure.value())
            .getResultList()
            .stream()
            .map(UserId::new)
            .toList());
  }

  /** Ends the answer for a key, if there is one; tells whether there was. */
  boolean end(EntityManager em, Actor actor, DisclosureId disclosure, ItemId item, String key) {
    List<AnswerEntity> found =
        em.createQuery(ONE, AnswerEntity.class)
            .setParameter("disclosure", disclosure.value())
            .setParameter("item", item.value())
            .setParameter("key", key)
            .getResultList();
    found.forEach(each -> {
      each.endedAt = time.now();
      each.endedBy = actor.id().value();
    });
    return !found.isEmpty();
  }

  void record(
      EntityManager em,
      Actor actor,
      RecordAnswer command,
      ItemId item,
      AnswerKind kind,
      Considered considered) {
    end(em, actor, command.disclosure(), item, command.key());
    AnswerEntity entity = new AnswerEntity();
    entity.disclosureId = command.disclosure().value();
    entity.itemId = item.value();
    entity.answerKey = command.key();
    entity.kind = kind;
    entity.answerValue = command.value();
    entity.reason = command.reason().strip();
    entity.internalNote = command.internalNote().strip();
    entity.madeBy = actor.id().value();
    entity.madeByName = actor.displayName();
    entity.madeAt = time.now();
    RecordAnswer.Reuse reuse = command.reuse();
    entity.reusedFrom = reuse == null ? null : reuse.answer().value();
    List<String> keys = kind == AnswerKind.FACT ? List.of() : considered.keysFor(command.key());
    entity.consideredKeys = String.join(" ", keys);
    entity.consideredDigest = considered.digest(keys);
    em.persist(entity);
  }
}
