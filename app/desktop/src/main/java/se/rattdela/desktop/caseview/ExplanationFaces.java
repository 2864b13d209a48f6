package se.rattdela.desktop.caseview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.assessment.Prospect;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.matrix.CellExplanation;
import se.rattdela.casework.matrix.MatrixReading;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.desktop.common.Outcome;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.matrix.Explanation;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.Answer;
import se.rattdela.rules.ConditionMark;
import se.rattdela.rules.ExplainedProvision;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.KeyKind;
import se.rattdela.rules.OpenKey;
import se.rattdela.rules.Reason;
import se.rattdela.rules.Status;
import se.rattdela.rules.Verdict;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary;

/** Puts the engine's explanation of a cell into the panel's words. */
final class ExplanationFaces {
  private static final Set<String> FAR = Set.of("RECIPIENT", "PURPOSE", "HOLDER", "NOT_IN_FORCE");

  /**
   * What has been found out about a cell.
   *
   * @param history what the law has said and will say of it, oldest first
   * @param prospects what answers would make of it; empty where it is settled
   * @param requested whether the item is among those of the column's request or own initiative
   * @param today today in the office
   */
  record Found(
      CellExplanation cell,
      List<MatrixReading.Since> history,
      List<Prospect> prospects,
      boolean requested,
      LocalDate today) {
    Found {
      history = List.copyOf(history);
      prospects = List.copyOf(prospects);
    }
  }

  private final Texts texts;
  private final Words words;
  private final RulePack pack;
  private final HindranceWords hindrances;
  private final ChangeLines changes;
  private final SinceLines since;

  ExplanationFaces(Texts texts, Words words, RulePack pack) {
    this.texts = texts;
    this.words = words;
    this.pack = pack;
    this.hindrances = new HindranceWords(texts, words, pack);
    this.changes = new ChangeLines(texts, words);
    this.since = new SinceLines(texts, words, pack.lawUntil());
  }

  /** What the panel shows of a cell. */
  Explanation explanation(CaseFile file, MatrixFaces faces, Found found) {
    CellExplanation cell = found.cell();
    Answer answer = cell.explanation().answer();
    Verdict verdict = new Verdict(answer.outcome(), answer.stillPossible(), answer.open());
    Outcome outcome = words.outcome(verdict);
    List<ExplainedProvision> provisions = cell.explanation().provisions();
    List<Explanation.Provision> candidates =
        provisions.stream()
            .filter(each -> stands(each, Status.APPLIES) || stands(each, Status.UNDETERMINED))
            .map(this::candidate)
            .toList();
    List<Explanation.Other> others = others(provisions);
    return new Explanation(
        cell.item().title(),
        faces.owner(file, cell.item())
            + " → "
            + words.recipient(cell.column().recipient())
            + ", "
            + faces.column(cell.column()).how(),
        outcome,
        lead(outcome, answer, cell),
        summary(outcome, answer, cell),
        candidates,
        others,
        changes.changes(answer.changes()),
        changes.prospects(found.prospects()),
        since.of(found.history(), cell.lawDate(), found.today()),
        law(cell),
        answer.outcome() == se.rattdela.rules.Outcome.OPEN,
        answerable(file, found));
  }

  /** Whether answers are taken now: an item of a disclosure that is being assessed, today. */
  private static boolean answerable(CaseFile file, Found found) {
    return found.requested()
        && found.cell().lawDate().equals(found.today())
        && file.disclosures().stream()
            .filter(row -> row.id().equals(found.cell().column().disclosure()))
            .anyMatch(row ->
                row.status() == DisclosureStatus.ASSESSING
                    || row.status() == DisclosureStatus.RETURNED);
  }

  /**
   * Why not the others: those that lie near one by one, with the fewest obstacles first. Those that
   * are about another recipient, purpose or day are named together; none is left out.
   */
  private List<Explanation.Other> others(List<ExplainedProvision> provisions) {
    List<ExplainedProvision> out =
        provisions.stream()
            .filter(
                each -> stands(each, Status.DOES_NOT_APPLY) || stands(each, Status.NOT_IN_FORCE))
            .toList();
    List<Explanation.Other> others = new ArrayList<>();
    out.stream()
        .filter(each -> !isFar(each))
        .sorted(Comparator.comparingInt(each -> each.result().reasons().size()))
        .map(this::other)
        .forEach(others::add);
    addTogether(others, out, "explain.far", each -> stands(each, Status.DOES_NOT_APPLY));
    addTogether(others, out, "explain.far.day", each -> stands(each, Status.NOT_IN_FORCE));
    return others;
  }

  private void addTogether(
      List<Explanation.Other> others,
      List<ExplainedProvision> out,
      String key,
      Predicate<ExplainedProvision> wanted) {
    List<String> citations =
        out.stream()
            .filter(wanted)
            .filter(ExplanationFaces::isFar)
            .map(each -> each.provision().citation())
            .toList();
    if (!citations.isEmpty()) {
      others.add(
          new Explanation.Other(
              texts.format(key, citations.size()), String.join(", ", citations) + "."));
    }
  }

  /** About another recipient, purpose, holder or day, and not a mistake that is often made. */
  private static boolean isFar(ExplainedProvision each) {
    return each.result().reasons().stream().allMatch(reason -> reason.trap() == null)
        && each.result().reasons().stream().anyMatch(reason -> FAR.contains(reason.kind()));
  }

  private static boolean stands(ExplainedProvision provision, Status status) {
    return provision.result().status() == status;
  }

  private String lead(Outcome outcome, Answer answer, CellExplanation cell) {
    return switch (outcome) {
      case MUST -> texts.format("explain.must.lead", grounds(answer));
      case MAY -> texts.format("explain.may.lead", grounds(answer));
      case MUST_NOT -> hindrances.lead(cell.explanation().protections());
      case NOT_SECRET -> texts.get("explain.not-secret.lead");
      case ASSESS -> texts.format("remark.judgements", answer.open().size());
      case INVESTIGATE -> texts.format("explain.investigate.lead", facts(answer));
    };
  }

  private String summary(Outcome outcome, Answer answer, CellExplanation cell) {
    boolean request = cell.column().initiative() == Initiative.REQUEST;
    return switch (outcome) {
      case MUST -> "";
      case MAY -> request ? texts.get("explain.may.request") : "";
      case MUST_NOT -> hindrances.summary(cell.explanation().protections());
      case NOT_SECRET ->
          request ? texts.get("explain.not-secret.request") : texts.get("explain.not-secret.own");
      case ASSESS -> whose(answer);
      case INVESTIGATE ->
          texts.get("explain.investigate.summary")
              + (answer.open().stream().anyMatch(key -> key.kind() == KeyKind.JUDGEMENT)
                  ? " " + whose(answer)
                  : "");
    };
  }

  /** Whose the open judgements are: the officer's, but a question of law is the rule steward's. */
  private String whose(Answer answer) {
    List<String> words = new ArrayList<>();
    List<Vocabulary.Judgement> open =
        answer.open().stream()
            .flatMap(key -> Stream.ofNullable(pack.vocabulary().judgements().get(key.key())))
            .toList();
    if (open.stream().anyMatch(each -> !each.legal())) {
      words.add(texts.get("explain.assess.summary"));
    }
    if (open.stream().anyMatch(Vocabulary.Judgement::legal)) {
      words.add(texts.get("assessment.legal"));
    }
    return String.join(" ", words);
  }

  private String grounds(Answer answer) {
    String cited =
        answer.applies().stream().map(this::citation).distinct().collect(Collectors.joining(", "));
    return cited.isEmpty() ? "–" : cited;
  }

  private String citation(String versionId) {
    var provision = pack.provisionOfVersion(versionId);
    return provision == null ? versionId : provision.citation();
  }

  private String facts(Answer answer) {
    return answer.open().stream()
        .filter(key -> key.kind() == KeyKind.FACT)
        .map(OpenKey::key)
        .map(words::question)
        .collect(Collectors.joining(" "));
  }

  private Explanation.Provision candidate(ExplainedProvision each) {
    Version version = each.version();
    StringBuilder about = new StringBuilder();
    String act = version.amendedBy();
    about.append(
        texts.format(
            "explain.version",
            act == null ? each.provision().sfs() : act,
            version.from().toString()));
    if (!each.result().overrides().isEmpty()) {
      about
          .append(" · ")
          .append(texts.format("explain.overrides", words.secrecyCited(each.result().overrides())));
    }
    return new Explanation.Provision(
        each.provision().citation(),
        about.toString(),
        each.conditions().stream().map(this::condition).toList());
  }

  /** A condition with what it waits for. */
  Explanation.Condition condition(ConditionMark mark) {
    return new Explanation.Condition(mark.text(), state(mark), support(mark), question(mark));
  }

  /** A condition that rests on judgements waits for facts where these alone are still open. */
  private Explanation.State state(ConditionMark mark) {
    boolean judged =
        mark.keys().isEmpty() ? mark.judgement() : mark.keys().stream().anyMatch(this::isJudged);
    return switch (mark.truth()) {
      case TRUE -> Explanation.State.MET;
      case FALSE -> Explanation.State.FAILED;
      case UNKNOWN -> judged ? Explanation.State.OPEN : Explanation.State.UNKNOWN;
    };
  }

  private boolean isJudged(String key) {
    return pack.vocabulary().judgements().containsKey(key);
  }

  /** The one judgement it waits for; null where it waits for a fact, or for several things. */
  private Explanation.@Nullable Question question(ConditionMark mark) {
    String key = mark.keys().size() == 1 ? mark.keys().getFirst() : null;
    Vocabulary.Judgement judgement = key == null ? null : pack.vocabulary().judgements().get(key);
    return judgement == null
        ? null
        : new Explanation.Question(judgement.key(), judgement.question(), judgement.legal());
  }

  /** What counts and what does not, for the one question that a condition waits for. */
  private @Nullable String support(ConditionMark mark) {
    if (mark.keys().size() != 1) {
      return null;
    }
    Vocabulary.Guidance guidance = pack.vocabulary().guidance(mark.keys().getFirst());
    return guidance == null
        ? null
        : texts.format(
            "explain.support", guidance.counts().getFirst(), guidance.countsNot().getFirst());
  }

  private Explanation.Other other(ExplainedProvision each) {
    if (each.result().status() == Status.NOT_IN_FORCE) {
      return new Explanation.Other(each.provision().citation(), notInForce(each.version()));
    }
    String reasons =
        each.result().reasons().stream()
            .map(Reason::text)
            .filter(text -> !text.isBlank())
            .distinct()
            .limit(3)
            .collect(Collectors.joining(" "));
    return new Explanation.Other(each.provision().citation(), reasons);
  }

  private String notInForce(Version version) {
    LocalDate to = version.to();
    return to == null
        ? texts.format("explain.not-yet", version.from().toString())
        : texts.format("explain.no-longer", to.toString());
  }

  private String law(CellExplanation cell) {
    String note =
        texts.format(
            "explain.law", cell.lawDate().toString(), pack.id(), pack.lawUntil().toString());
    if (cell.lawDate().isAfter(pack.lawUntil())) {
      note += " " + texts.get("explain.law.after");
    }
    return pack.complete() ? note : note + " " + texts.get("explain.law.incomplete");
  }
}
