package se.rattdela.casework.decision;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.UserId;
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
  private static final String HEAD =
      "select d.id, d.version, d.decisionNumber, d.kind, d.disclosureId, d.draftedBy,"
          + " d.draftedByName, d.decidedBy, d.decidedByName, d.decidedAt, d.delegationNumber,"
          + " d.pdfSha256, d.sentDigest, d.packId, s.initiative from DecisionEntity d"
          + " join DisclosureEntity s on s.id = d.disclosureId";
  private static final String ONE = HEAD + " where d.id = :id";
  private static final String SEALED =
      HEAD + " where d.decidedAt is not null order by d.decidedAt, d.id";
  private static final String DECIDED_BETWEEN =
      HEAD + " where d.decidedAt >= :from and d.decidedAt < :before" + " order by d.decisionNumber";
  private static final String LAST_RETURN =
      "select r from ReviewEntity r where r.decisionId = :decision and r.approved = false"
          + " order by r.id desc";

  private static final String HOLDING =
      "select count(d) from DecisionEntity d join d.items i where i.itemId = :item";

  private final OfficeTime time;
  private final Numbers numbers;
  private final SignedCopies signed;
  private final DecidedItems decidedItems = new DecidedItems();

  /**
   * @param numbers gives decisions their numbers
   */
  public Decisions(OfficeTime time, Numbers numbers) {
    this.time = time;
    this.numbers = numbers;
    this.signed = new SignedCopies(time);
  }

  /** The classes Hibernate maps for this package. */
  public static List<Class<?>> entities() {
    return List.of(DecisionEntity.class, ReviewEntity.class, SignedCopyEntity.class);
  }

  /** Stores what is sent, with the digest of all its files; gives it its number the first time. */
  DecisionEntity send(EntityManager em, Actor actor, Draft draft, String digest) {
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
    entity.sentDigest = digest;
    entity.touch(actor.id(), actor.displayName(), time.now());
    em.persist(entity);
    return entity;
  }

  private static void fill(DecisionEntity entity, Draft draft) {
    entity.documentJson =
        new String(new DecisionJson().write(draft.document()), StandardCharsets.UTF_8);
    entity.contentDigest = DecisionDigest.of(draft.paper());
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
              AnswerWriter.write(line.explanation().answer()),
              DecidedItems.written(line.assessed().item().passages())));
    }
    entity.stands.clear();
    draft
        .stands()
        .forEach(each -> entity.stands.add(new DecisionEntity.Stand(each.key(), each.number())));
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

  /** A decision without its file and content. */
  public DecisionHead head(EntityManager em, DecisionId id) {
    em.flush(); // so that the version shown is the one the next change must name
    return em
        .createQuery(ONE, HeadRow.class)
        .setParameter("id", id.value())
        .getResultList()
        .stream()
        .findFirst()
        .orElseThrow(NotFoundException::new)
        .head();
  }

  /** All decisions that are made, oldest first. */
  public List<DecisionHead> sealed(EntityManager em) {
    return em.createQuery(SEALED, HeadRow.class).getResultList().stream()
        .map(HeadRow::head)
        .toList();
  }

  /** The decisions made from one moment up to another, by number. */
  public List<DecisionHead> decidedBetween(EntityManager em, Instant from, Instant before) {
    return em
        .createQuery(DECIDED_BETWEEN, HeadRow.class)
        .setParameter("from", from)
        .setParameter("before", before)
        .getResultList()
        .stream()
        .map(HeadRow::head)
        .toList();
  }

  /** A decision that stands, its file checked against its digest. */
  public SealedDecision sealed(EntityManager em, DecisionId id) {
    return Sealing.open(entity(em, id), head(em, id).staysInFile(), signed.of(em, id));
  }

  /** A decision that stands as it leaves: signed, if it is. */
  public OutgoingFile leaving(EntityManager em, DecisionId id) {
    return signed.leaving(
        em, id, OutgoingFile.pdf(OutgoingFile.Kind.DECISION, 0, sealed(em, id).pdf()));
  }

  /** What was decided about each item of a sealed decision. */
  public Map<ItemId, ItemOutcome> outcomes(EntityManager em, DecisionId id) {
    Map<ItemId, ItemOutcome> outcomes = new LinkedHashMap<>();
    entity(em, id).items.forEach(line -> outcomes.put(new ItemId(line.itemId), line.outcome));
    return outcomes;
  }

  /** What was decided about each item of a sealed decision, as the item was then, in its order. */
  public Map<ItemId, DecidedItem> decided(EntityManager em, DecisionId id) {
    return decidedItems.of(entity(em, id));
  }

  /**
   * Notes that something is added beside a sealed decision – a signature, a dispatch – which itself
   * never changes: its version moves, so that of two who add at once the second is told.
   *
   * @throws se.rattdela.casework.common.ConflictException naming the other
   */
  public void add(EntityManager em, Actor actor, DecisionId id, long version) {
    DecisionEntity entity = entity(em, id);
    entity.expect(version);
    touch(entity, actor);
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

  /** The decision that was made of a disclosure; empty while it is not. */
  public Optional<DecisionHead> made(EntityManager em, DisclosureId disclosure) {
    return of(em, disclosure)
        .map(entity -> head(em, new DecisionId(entity.id())))
        .filter(DecisionHead::sealed);
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

  /** Why a disclosure's draft was last given back; null where it never was. */
  public @Nullable ReturnNote lastReturn(EntityManager em, DisclosureId disclosure) {
    return of(em, disclosure).map(entity -> lastReturn(em, entity)).orElse(null);
  }

  /** Every draft that has been sent and is not decided, earliest first. */
  public List<SentDraft> sent(EntityManager em) {
    return undecided(em).stream()
        .map(brief ->
            new SentDraft(
                new DecisionId(brief.id()),
                new DisclosureId(brief.disclosureId()),
                new UserId(brief.draftedBy()),
                brief.sentAt()))
        .toList();
  }

  private static ReturnNote note(ReviewEntity review) {
    ReturnCode code = review.returnCode == null ? ReturnCode.A9 : review.returnCode;
    return new ReturnNote(code, review.sentence, review.reviewedByName, review.reviewedAt);
  }

  List<DecisionBrief> undecided(EntityManager em) {
    return em.createQuery(UNDECIDED, DecisionBrief.class).getResultList();
  }

  /** Whether an item stands in any decision, sent or made. */
  public boolean uses(EntityManager em, ItemId item) {
    return em.createQuery(HOLDING, Long.class).setParameter("item", item.value()).getSingleResult()
        > 0;
  }

  List<DecisionBrief> ofDisclosures(EntityManager em, List<DisclosureId> disclosures) {
    return disclosures.isEmpty()
        ? List.of()
        : em.createQuery(OF_DISCLOSURES, DecisionBrief.class)
            .setParameter("disclosures", disclosures.stream().map(DisclosureId::value).toList())
            .getResultList();
  }
}
