package se.rattdela.casework.counsel;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.assessment.Stands;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.caseregister.CaseRegister;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.engine.EngineInForce;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.item.Items;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.Disclosures;
import se.rattdela.rules.pack.Vocabulary;

/** Puts stored questions into what is shown of them. */
final class CounselViews {
  private static final String SEEN =
      "select s.counselId from CounselSeenEntity s where s.userId = :user";

  private final CaseRegister register;
  private final Items items;
  private final Disclosures disclosures;
  private final Stands stands;
  private final EngineInForce rules;

  CounselViews(
      CaseRegister register,
      Items items,
      Disclosures disclosures,
      Stands stands,
      EngineInForce rules) {
    this.register = register;
    this.items = items;
    this.disclosures = disclosures;
    this.stands = stands;
    this.rules = rules;
  }

  /** The questions whose answers a user has read. */
  static Set<Long> seen(EntityManager em, Actor by) {
    return new HashSet<>(
        em.createQuery(SEEN, Long.class).setParameter("user", by.id().value()).getResultList());
  }

  /** Whether a question is one of law. */
  boolean legal(String key) {
    Vocabulary.Judgement judgement = rules.vocabulary().judgements().get(key);
    return judgement != null && judgement.legal();
  }

  CounselView view(
      EntityManager em, Actor by, CaseHead head, CounselEntity entity, Set<Long> seen) {
    Map<ItemId, ItemView> known =
        items.ofCase(em, head.id()).stream()
            .collect(Collectors.toMap(ItemView::id, Function.identity()));
    Long answeredBy = entity.answeredBy;
    String name = entity.answeredByName;
    var at = entity.answeredAt;
    boolean news =
        answeredBy != null && answeredBy != by.id().value() && !seen.contains(entity.id());
    return new CounselView(
        row(em, entity),
        entity.version(),
        rules.engine().questionTexts().getOrDefault(entity.questionKey, ""),
        entity.asked,
        entity.items.stream()
            .map(each -> known.get(new ItemId(each)))
            .flatMap(Stream::ofNullable)
            .map(CounselViews::item)
            .toList(),
        name == null || at == null ? null : new CounselView.Answer(entity.answerText, name, at),
        legal(entity.questionKey) ? stands.of(em, entity.questionKey) : null,
        news);
  }

  /** What is protected is told of as that: its second line may be the data itself. */
  private static CounselItem item(ItemView each) {
    return new CounselItem(
        each.id(),
        each.title(),
        each.protectedData() ? "" : each.detail(),
        each.category(),
        each.secrecy(),
        each.protectedData());
  }

  List<CounselRow> rows(EntityManager em, List<CounselEntity> found) {
    return found.stream().map(each -> row(em, each)).toList();
  }

  CounselRow row(EntityManager em, CounselEntity entity) {
    CaseHead head = register.head(em, new CaseId(entity.caseId));
    Long id = entity.disclosureId;
    DisclosureView disclosure =
        id == null ? null : disclosures.state(em, head, new DisclosureId(id)).view();
    return new CounselRow(
        new CounselId(entity.id()),
        head.id(),
        head.number(),
        disclosure == null ? null : disclosure.id(),
        disclosure == null ? "" : disclosure.number(),
        disclosure != null && disclosure.status() == DisclosureStatus.DECIDED,
        entity.recipient,
        entity.questionKey,
        legal(entity.questionKey),
        entity.items.size(),
        entity.state,
        new UserId(entity.askedBy),
        entity.askedByName,
        entity.askedAt,
        entity.answeredAt);
  }
}
