package se.rattdela.casework.assessment;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.Why;

/**
 * The office's stands on questions of law within a unit of work. Each is given beside those before
 * it, with who, when and why, so that what rested on an earlier one can still be read.
 */
public final class Stands {
  private static final String ALL =
      "select v from LegalStandVersionEntity v order by v.questionKey, v.standNumber desc";
  private static final String HEAD = "select s from LegalStandEntity s where s.questionKey = :key";

  private final OfficeTime time;

  Stands(OfficeTime time) {
    this.time = time;
  }

  /** Every stand on each question, the one that holds first. */
  public Map<String, List<LegalStand>> history(EntityManager em) {
    return em.createQuery(ALL, LegalStandVersionEntity.class).getResultList().stream()
        .map(LegalStandVersionEntity::view)
        .collect(Collectors.groupingBy(LegalStand::key, LinkedHashMap::new, Collectors.toList()));
  }

  /** The stands that hold. */
  public List<LegalStand> current(EntityManager em) {
    return history(em).values().stream().map(List::getFirst).toList();
  }

  /** What holds for one question; null where the office has not answered. */
  public @Nullable LegalStand of(EntityManager em, String key) {
    return current(em).stream().filter(each -> each.key().equals(key)).findFirst().orElse(null);
  }

  /** The stands that held at a moment. */
  public List<LegalStand> asOf(EntityManager em, Instant moment) {
    return history(em).values().stream()
        .map(all -> all.stream().filter(each -> !each.at().isAfter(moment)).findFirst())
        .flatMap(Optional::stream)
        .toList();
  }

  /** Stands by key, as the engine is asked with them. */
  static Map<String, Boolean> byKey(List<LegalStand> stands) {
    return stands.stream().collect(Collectors.toMap(LegalStand::key, LegalStand::value));
  }

  /**
   * Gives the office another stand.
   *
   * @throws ConflictException a colleague has given one since the one that was seen
   */
  public LegalStand give(EntityManager em, Actor actor, String key, NewStand given, String reason) {
    LegalStandEntity head =
        em
            .createQuery(HEAD, LegalStandEntity.class)
            .setParameter("key", key)
            .getResultList()
            .stream()
            .findFirst()
            .orElse(null);
    if (head == null && given.seen() != 0) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "stand", Why.COUNSEL_STAND);
    }
    if (head == null) {
      head = new LegalStandEntity();
      head.questionKey = key;
    } else if (head.latest != given.seen()) {
      throw head.overtaken();
    }
    head.latest++;
    head.touch(actor.id(), actor.displayName(), time.now());
    em.persist(head);
    LegalStandVersionEntity stand = new LegalStandVersionEntity();
    stand.questionKey = key;
    stand.standNumber = head.latest;
    stand.stand = given.value();
    stand.reason = reason.strip();
    stand.givenBy = actor.id().value();
    stand.givenByName = actor.displayName();
    stand.givenAt = time.now();
    em.persist(stand);
    return stand.view();
  }
}
