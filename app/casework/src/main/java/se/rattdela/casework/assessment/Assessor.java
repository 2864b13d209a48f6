package se.rattdela.casework.assessment;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.casework.document.Documents;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.item.Items;
import se.rattdela.casework.item.Passage;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureState;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.casework.request.Matter;
import se.rattdela.rules.Question;

/** Puts items, answers and stands together into the questions that the engine is asked. */
public final class Assessor {
  private final Items items;
  private final Documents documents;
  private final Answers answers;
  private final OfficeTime time;

  /**
   * @param time what is considered is considered today, whatever day's law is asked
   */
  public Assessor(Items items, Documents documents, Answers answers, OfficeTime time) {
    this.items = items;
    this.documents = documents;
    this.answers = answers;
    this.time = time;
  }

  /** The items of a case with the words of their passages, read once for many targets. */
  public CaseItems read(EntityManager em, CaseHead head) {
    return read(em, head, answers.stands().current(em));
  }

  private CaseItems read(EntityManager em, CaseHead head, List<LegalStand> stands) {
    Map<DocumentId, String> texts =
        documents.ofCase(em, head.id()).stream()
            .collect(Collectors.toMap(DocumentView::id, DocumentView::text));
    List<ItemView> all = items.ofCase(em, head.id());
    Map<ItemId, String> words =
        all.stream().collect(Collectors.toMap(ItemView::id, item -> words(item, texts)));
    return new CaseItems(head, all, words, Stands.byKey(stands));
  }

  private static String words(ItemView item, Map<DocumentId, String> texts) {
    return item.passages().stream()
        .map(passage -> cut(texts.getOrDefault(passage.document(), ""), passage))
        .collect(Collectors.joining("\n"));
  }

  private static String cut(String text, Passage passage) {
    int end = Math.min(passage.end(), text.length());
    return passage.start() < end ? text.substring(passage.start(), end) : "";
  }

  /** The titles of the items of a case. */
  Map<ItemId, String> titles(EntityManager em, CaseHead head) {
    return items.ofCase(em, head.id()).stream()
        .collect(Collectors.toMap(ItemView::id, ItemView::title));
  }

  /** The words of everything in the case that is marked as protected. */
  public List<String> protectedWords(EntityManager em, CaseHead head) {
    CaseItems read = read(em, head);
    return read.items().stream()
        .filter(ItemView::protectedData)
        .map(item -> read.words().getOrDefault(item.id(), ""))
        .toList();
  }

  /** The day whose law decides: today, but for what has already been said the day it was said. */
  public LocalDate lawDay(DisclosureDraft content) {
    return content.matter() instanceof Matter.Oral oral && oral.givenAt() != null
        ? LocalDate.ofInstant(oral.givenAt(), OfficeTime.ZONE)
        : time.today();
  }

  /** The items of a disclosure in their order, with the law of the day that decides. */
  public List<AssessedItem> assess(EntityManager em, CaseHead head, DisclosureState state) {
    return assess(em, head, state, lawDay(state.content()));
  }

  /** The items of a disclosure in their order, with the law of a day. */
  private List<AssessedItem> assess(
      EntityManager em, CaseHead head, DisclosureState state, LocalDate day) {
    CaseItems read = read(em, head, stands(em, state));
    Map<ItemId, ItemView> byId =
        read.items().stream().collect(Collectors.toMap(ItemView::id, Function.identity()));
    List<AssessedItem> assessed = new ArrayList<>();
    Map<ItemId, List<StoredAnswer>> given = answersByItem(em, state.id());
    for (ItemId id : state.content().items()) {
      ItemView item = byId.get(id);
      if (item != null) {
        assessed.add(
            assess(read, item, target(state.content()), given.getOrDefault(id, List.of()), day));
      }
    }
    return assessed;
  }

  /**
   * The stands a disclosure rests on: those that hold, and once it is decided those that held then.
   * Nothing is changed in a disclosure after it has been decided.
   */
  public List<LegalStand> stands(EntityManager em, DisclosureState state) {
    return state.view().status() == DisclosureStatus.DECIDED
        ? answers.stands().asOf(em, state.view().changedAt())
        : stands(em);
  }

  /** The stands that hold now. */
  public List<LegalStand> stands(EntityManager em) {
    return answers.stands().current(em);
  }

  /** The answers of a disclosure by item; none for null. */
  public Map<ItemId, List<StoredAnswer>> answersByItem(
      EntityManager em, @Nullable DisclosureId disclosure) {
    return disclosure == null
        ? Map.of()
        : answers.current(em, disclosure).stream()
            .collect(Collectors.groupingBy(StoredAnswer::item));
  }

  /** The target of a registered disclosure. */
  public static Target target(DisclosureDraft content) {
    return new Target(
        content.recipient(),
        content.initiative(),
        content.purpose() == null ? "" : content.purpose(),
        content.purposeText(),
        content.asked(),
        content.matter().considered());
  }

  /** One item with its answers: facts first, then the harm test, then the judgements they carry. */
  public AssessedItem assess(
      CaseItems read, ItemView item, Target target, List<StoredAnswer> given, LocalDate day) {
    String words = read.words().getOrDefault(item.id(), "");
    List<StoredAnswer> standing = new ArrayList<>();
    List<StoredAnswer> stale = new ArrayList<>();
    Question today = QuestionBuilder.base(item, read.head(), target, time.today());
    for (AnswerKind kind : List.of(AnswerKind.FACT, AnswerKind.HARM_TEST, AnswerKind.JUDGEMENT)) {
      Considered considered =
          new Considered(item, words, target, QuestionBuilder.withAnswers(today, standing));
      for (StoredAnswer answer : given) {
        if (answer.kind() == kind) {
          boolean stands = kind == AnswerKind.FACT || considered.supports(answer);
          (stands ? standing : stale).add(answer);
        }
      }
    }
    Question question =
        QuestionBuilder.withAnswers(
            QuestionBuilder.withStands(
                QuestionBuilder.base(item, read.head(), target, day), read.stands()),
            standing);
    return new AssessedItem(
        item,
        words,
        question,
        standing,
        stale,
        new Considered(item, words, target, QuestionBuilder.withAnswers(today, standing)));
  }

  /**
   * What is read of a case once.
   *
   * @param words text of the passages by item
   * @param stands the office's stands on questions of law
   */
  public record CaseItems(
      CaseHead head, List<ItemView> items, Map<ItemId, String> words, Map<String, Boolean> stands) {
    public CaseItems {
      items = List.copyOf(items);
      words = Map.copyOf(words);
      stands = Map.copyOf(stands);
    }
  }
}
