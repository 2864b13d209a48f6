package se.rattdela.casework.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.Answer;
import se.rattdela.rules.ExplainedProvision;
import se.rattdela.rules.Explanation;
import se.rattdela.rules.InvalidQuestionException;
import se.rattdela.rules.OpenKey;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.ProvisionResult;
import se.rattdela.rules.Question;
import se.rattdela.rules.Reason;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.Status;
import se.rattdela.rules.Verdict;
import se.rattdela.rules.pack.Vocabulary;

/** The questions about one item, each with where every answer leads. Chooses none. */
public final class QuestionList {
  private final RuleEngine engine;
  private final Vocabulary vocabulary;

  /**
   * @param engine tells where an answer leads
   */
  public QuestionList(RuleEngine engine) {
    this.engine = engine;
    this.vocabulary = engine.pack().vocabulary();
  }

  /** What kind of answer a key asks for; null for a key the vocabulary does not have. */
  @Nullable AnswerKind kind(String key) {
    if (key.equals(QuestionBuilder.HARM)) {
      return AnswerKind.HARM_TEST;
    }
    if (vocabulary.judgements().containsKey(key)) {
      return AnswerKind.JUDGEMENT;
    }
    boolean field = vocabulary.fields().containsKey(key) && !key.equals("initiative");
    return field || vocabulary.facts().containsKey(key) ? AnswerKind.FACT : null;
  }

  /** Whether only the rule steward answers it. */
  boolean legal(String key) {
    Vocabulary.Judgement judgement = vocabulary.judgements().get(key);
    return judgement != null && judgement.legal();
  }

  /** Whether an answer is refused without reasons: what the vocabulary says of the key. */
  boolean reasonRequired(String key) {
    Vocabulary.Reasoning reasoning = vocabulary.reasoning(key);
    return reasoning != null && reasoning.required();
  }

  /**
   * The open questions of an item: facts before assessments, since these rest on them; then the one
   * first whose answers settle most and leave least.
   *
   * @param duty id of the provision that alone carries a notice or a report: what it depends on is
   *     asked even where the item may already leave by another; null for all else
   */
  List<QuestionView> open(AssessedItem assessed, Explanation explanation, @Nullable String duty) {
    Set<String> keys = new LinkedHashSet<>();
    explanation.answer().open().stream().map(OpenKey::key).forEach(keys::add);
    explanation.provisions().stream()
        .filter(each ->
            each.provision().id().equals(duty) && each.result().status() == Status.UNDETERMINED)
        .flatMap(each -> each.conditions().stream())
        .flatMap(each -> each.keys().stream())
        .filter(key -> !legal(key))
        .forEach(keys::add);
    List<QuestionView> questions = new ArrayList<>();
    for (String key : keys) {
      AnswerKind kind = kind(key);
      if (kind != null) {
        StoredAnswer stale =
            assessed.stale().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElse(null);
        questions.add(
            view(
                assessed,
                assessed.question(),
                explanation,
                key,
                kind,
                stale == null ? null : stale.view(true)));
      }
    }
    if (lacksHarmTest(vocabulary, assessed)
        && questions.stream().noneMatch(each -> each.kind() == AnswerKind.HARM_TEST)) {
      questions.add(one(assessed, QuestionBuilder.HARM, AnswerKind.HARM_TEST));
    }
    questions.sort(
        Comparator.comparing((QuestionView each) -> each.kind() != AnswerKind.FACT)
            .thenComparing(each -> each.kind() != AnswerKind.HARM_TEST)
            .thenComparingLong(each -> -settling(each))
            .thenComparingInt(QuestionList::remaining)
            .thenComparing(QuestionView::key));
    return questions;
  }

  /**
   * Whether the harm test is still to be made. A decision states it, with its reason, of every item
   * that a harm test can free, also where the outcome would be the same without.
   */
  public static boolean lacksHarmTest(Vocabulary vocabulary, AssessedItem assessed) {
    return hasHarmTest(vocabulary, assessed.item().secrecy())
        && assessed.answer(QuestionBuilder.HARM).isEmpty();
  }

  /** Whether one of the secrecies has a harm test. */
  public static boolean hasHarmTest(Vocabulary vocabulary, Set<String> secrecy) {
    return secrecy.stream()
        .map(vocabulary.secrecies()::get)
        .anyMatch(each -> each != null && each.harmTest() != Vocabulary.HarmTest.ABSOLUT);
  }

  private static long settling(QuestionView question) {
    return question.options().stream()
        .filter(option -> option.leadsTo().outcome() != Outcome.OPEN)
        .count();
  }

  private static int remaining(QuestionView question) {
    return question.options().stream().mapToInt(each -> each.leadsTo().open().size()).sum();
  }

  /** The answered questions of an item, also those whose answer no longer stands. */
  List<QuestionView> answered(AssessedItem assessed) {
    return Stream.concat(assessed.standing().stream(), assessed.stale().stream())
        .sorted(Comparator.comparing(StoredAnswer::at).thenComparing(StoredAnswer::key))
        .map(each -> one(assessed, each.key(), each.kind()))
        .toList();
  }

  /** One question, as if it had not been answered, with its answer beside it. */
  QuestionView one(AssessedItem assessed, String key, AnswerKind kind) {
    Question unanswered = QuestionBuilder.without(assessed.question(), kind, key);
    AnswerView answer =
        Stream.concat(
                assessed.standing().stream().map(each -> each.view(false)),
                assessed.stale().stream().map(each -> each.view(true)))
            .filter(each -> each.key().equals(key))
            .findFirst()
            .orElse(null);
    return view(assessed, unanswered, engine.explain(unanswered), key, kind, answer);
  }

  private QuestionView view(
      AssessedItem assessed,
      Question unanswered,
      Explanation explanation,
      String key,
      AnswerKind kind,
      @Nullable AnswerView answer) {
    Vocabulary.Judgement judgement = vocabulary.judgements().get(key);
    return new QuestionView(
        assessed.item().id(),
        key,
        kind,
        engine.questionTexts().getOrDefault(key, key),
        judgement != null && judgement.negative(),
        legal(key),
        asking(explanation, key),
        traps(explanation.answer()),
        // Every key that has a kind has guidance: the vocabulary is refused otherwise.
        Objects.requireNonNull(vocabulary.guidance(key)),
        vocabulary.reasoning(key),
        vocabulary.readings(key),
        options(unanswered, key, kind),
        answer);
  }

  private static List<String> asking(Explanation explanation, String key) {
    return explanation.provisions().stream()
        .filter(each -> each.conditions().stream().anyMatch(mark -> mark.keys().contains(key)))
        .map(ExplainedProvision::provision)
        .map(provision -> provision.citation())
        .toList();
  }

  /**
   * The known mistakes that lie near: traps of provisions that fail on nothing else. A provision
   * that is out for several reasons tempts nobody.
   */
  private List<String> traps(Answer answer) {
    return answer.provisions().stream()
        .map(ProvisionResult::reasons)
        .filter(reasons -> reasons.stream().map(Reason::kind).distinct().count() == 1)
        .flatMap(List::stream)
        .map(Reason::trap)
        .filter(Objects::nonNull)
        .distinct()
        .map(vocabulary.traps()::get)
        .filter(Objects::nonNull)
        .map(Vocabulary.Trap::text)
        .toList();
  }

  private List<AnswerOption> options(Question unanswered, String key, AnswerKind kind) {
    List<AnswerOption> options = new ArrayList<>();
    for (String value : values(key)) {
      Verdict leadsTo = leadsTo(unanswered, kind, key, value);
      if (leadsTo != null) {
        options.add(new AnswerOption(value, leadsTo));
      }
    }
    return options;
  }

  /** The values that an answer can take, as {@link RecordAnswer} takes them. */
  List<String> values(String key) {
    Vocabulary.Field field = vocabulary.fields().get(key);
    return field == null
        ? List.of("true", "false")
        : field.values().stream().map(Object::toString).toList();
  }

  /** Where an answer leads; null when the answer contradicts the others or is not a value. */
  @Nullable Verdict leadsTo(Question unanswered, AnswerKind kind, String key, String value) {
    try {
      return engine.verdict(QuestionBuilder.with(unanswered, kind, key, value));
    } catch (InvalidQuestionException | IllegalArgumentException e) {
      return null;
    }
  }
}
