package se.rattdela.casework.decision;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.numbering.Numbers;
import se.rattdela.reports.decision.DecisionDigest;
import se.rattdela.reports.decision.DecisionJson;
import se.rattdela.rules.json.AnswerWriter;
import se.rattdela.rules.json.QuestionWriter;

/** Decisions within a unit of work. */
public final class Decisions {
  private static final String OF_DISCLOSURE =
      "select d from DecisionEntity d where d.disclosureId = :disclosure";
  private static final String UNDECIDED =
      "select d.id, d.disclosureId, d.decisionNumber, d.draftedBy, d.draftedByName, d.sentAt,"
          + " d.decidedAt from DecisionEntity d where d.decidedAt is null order by d.sentAt, d.id";
  private static final String OF_DISCLOSURES =
      "select d.id, d.disclosureId, d.decisionNumber, d.draftedBy, d.draftedByName, d.sentAt,"
          + " d.decidedAt from DecisionEntity d where d.disclosureId in :disclosures"
          + " order by d.id desc";
  private static final String LAST_RETURN =
      "select r from ReviewEntity r where r.decisionId = :decision and r.approved = false"
          + " order by r.id desc";

  private final OfficeTime time;
  private final Numbers numbers;

  /**
   * @param numbers gives decisions their numbers
   */
  public Decisions(OfficeTime time, Numbers numbers) {
    this.time = time;
    this.numbers = numbers;
  }

  /** The classes Hibernate maps for this package. */
  public static List<Class<?>> entities() {
    return List.of(DecisionEntity.class, ReviewEntity.class);
  }

  /** Stores what is sent; gives it its number the first time. */
  DecisionEntity send(EntityManager em, Actor actor, Draft draft) {
    DecisionEntity entity =
        of(em, draft.state().id())
            .orElseGet(() -> {
              DecisionEntity fresh = new DecisionEntity();
              fresh.decisionNumber =
                  numbers.next(em, Numbers.Series.DECISION, time.today().getYear());
              fresh.disclosureId = draft.state().id().value();
              return fresh;
            });
    entity.draftedBy = actor.id().value();
    entity.draftedByName = actor.displayName();
    entity.sentAt = time.now();
    fill(entity, draft);
    entity.touch(actor.id(), actor.displayName(), time.now());
    em.persist(entity);
    return entity;
  }

  private static void fill(DecisionEntity entity, Draft draft) {
    entity.sentDigest = draft.digest();
    entity.documentJson =
        new String(new DecisionJson().write(draft.document()), StandardCharsets.UTF_8);
    entity.kind = draft.kind();
    entity.items.clear();
    for (DraftLine line : draft.lines()) {
      ItemOutcome outcome = line.outcome();
      if (outcome == null) {
        throw new IllegalStateException("an undecided item was let through");
      }
      entity.items.add(
          new DecisionEntity.Line(
              line.assessed().item().id().value(),
              outcome,
              QuestionWriter.write(line.assessed().question()),
              AnswerWriter.write(line.explanation().answer())));
    }
    var receipt = draft.lines().getFirst().explanation().answer().receipt();
    entity.packId = receipt.pack();
    entity.packSha256 = receipt.packSha256();
  }

  /** Seals a decision. It is never changed after this. */
  void seal(
      EntityManager em,
      Actor actor,
      DecisionEntity entity,
      String delegation,
      Draft made,
      byte[] pdf) {
    if (entity.decidedAt != null) {
      throw new IllegalStateException("a sealed decision never changes");
    }
    fill(entity, made);
    entity.decidedBy = actor.id().value();
    entity.decidedByName = actor.displayName();
    entity.decidedAt = time.now();
    entity.delegationNumber = delegation;
    entity.pdf = pdf.clone();
    entity.pdfSha256 = DecisionDigest.sha256(pdf);
    entity.touch(actor.id(), actor.displayName(), time.now());
    em.flush();
  }

  /** Marks a change of a decision that is not yet decided. */
  void touch(DecisionEntity entity, Actor actor) {
    entity.touch(actor.id(), actor.displayName(), time.now());
  }

  /** Stores an approver's verdict. */
  void review(
      EntityManager em,
      Actor actor,
      DecisionEntity entity,
      @Nullable ReturnCode code,
      String sentence,
      java.util.Set<Certificate> certificates) {
    ReviewEntity review = new ReviewEntity();
    review.decisionId = entity.id();
    review.reviewedBy = actor.id().value();
    review.reviewedByName = actor.displayName();
    review.reviewedAt = time.now();
    review.contentDigest = entity.sentDigest;
    review.approved = code == null;
    review.returnCode = code;
    review.sentence = sentence.strip();
    review.certificates.addAll(certificates);
    em.persist(review);
  }

  Optional<DecisionEntity> of(EntityManager em, DisclosureId disclosure) {
    return em
        .createQuery(OF_DISCLOSURE, DecisionEntity.class)
        .setParameter("disclosure", disclosure.value())
        .getResultList()
        .stream()
        .findFirst();
  }

  /** When a disclosure was decided; null while it is not. */
  public @Nullable Instant decidedAt(EntityManager em, DisclosureId disclosure) {
    return ofDisclosures(em, List.of(disclosure)).stream()
        .findFirst()
        .map(DecisionBrief::decidedAt)
        .orElse(null);
  }

  DecisionEntity entity(EntityManager em, DecisionId id) {
    DecisionEntity found = em.find(DecisionEntity.class, id.value());
    if (found == null) {
      throw new NotFoundException();
    }
    return found;
  }

  @Nullable ReturnNote lastReturn(EntityManager em, DecisionEntity entity) {
    return em
        .createQuery(LAST_RETURN, ReviewEntity.class)
        .setParameter("decision", entity.id())
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst()
        .map(Decisions::note)
        .orElse(null);
  }

  private static ReturnNote note(ReviewEntity review) {
    ReturnCode code = review.returnCode == null ? ReturnCode.A9 : review.returnCode;
    return new ReturnNote(code, review.sentence, review.reviewedByName, review.reviewedAt);
  }

  List<DecisionBrief> undecided(EntityManager em) {
    return em.createQuery(UNDECIDED, DecisionBrief.class).getResultList();
  }

  List<DecisionBrief> ofDisclosures(EntityManager em, List<DisclosureId> disclosures) {
    return disclosures.isEmpty()
        ? List.of()
        : em.createQuery(OF_DISCLOSURES, DecisionBrief.class)
            .setParameter("disclosures", disclosures.stream().map(DisclosureId::value).toList())
            .getResultList();
  }
}
