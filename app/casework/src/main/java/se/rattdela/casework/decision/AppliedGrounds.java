package se.rattdela.casework.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.rattdela.casework.assessment.AnswerKind;
import se.rattdela.casework.assessment.StoredAnswer;
import se.rattdela.casework.engine.JudgementKeys;
import se.rattdela.reports.decision.Assessment;
import se.rattdela.reports.decision.Ground;
import se.rattdela.reports.decision.GroundEffect;
import se.rattdela.rules.ConditionMark;
import se.rattdela.rules.ExplainedProvision;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.Status;
import se.rattdela.rules.Truth;
import se.rattdela.rules.pack.Effect;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary;

/** The provisions that decide an item, and how they are written in the decision. */
final class AppliedGrounds {
  private static final LocalDate OSL_IN_FORCE = LocalDate.of(2009, 6, 30);
  private static final Pattern EARLIER_LAW = Pattern.compile(" \\(före den [^()]*\\)");
  private static final String OSL = "2009:400";

  private final Vocabulary vocabulary;
  private final Words words;
  private final Initiative initiative;
  private final Map<Ground, List<Integer>> merged = new LinkedHashMap<>();

  AppliedGrounds(Vocabulary vocabulary, Words words, Initiative initiative) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.initiative = initiative;
  }

  /** Adds what decides an item; the same ground for several items becomes one. */
  void add(DraftLine line) {
    if (line.leaves()) {
      List<ExplainedProvision> deciding = deciding(line);
      deciding.forEach(each -> merge(line, ground(line, each, effect(each))));
      if (deciding.isEmpty() && line.law() == Outcome.NOT_SECRET) {
        merge(line, notSecret(line));
      }
    } else {
      failed(line).forEach(each -> merge(line, ground(line, each, GroundEffect.NOT_SATISFIED)));
    }
  }

  private void merge(DraftLine line, Ground ground) {
    merged.computeIfAbsent(ground, _ -> new ArrayList<>()).add(line.number());
  }

  /** All grounds with the numbers of their items. */
  List<Ground> all() {
    return merged.entrySet().stream()
        .map(entry -> {
          Ground each = entry.getKey();
          return new Ground(
              entry.getValue(),
              each.citation(),
              each.effect(),
              each.inForceFrom(),
              each.sfs(),
              each.content(),
              each.facts(),
              each.assessments());
        })
        .toList();
  }

  /** What a human judgement has turned down for an item that stays, each with what was judged. */
  List<TurnedDown> turnedDown(DraftLine line) {
    return failed(line).stream()
        .map(each ->
            new TurnedDown(
                each.provision().citation(),
                line.assessed().standing().stream()
                    .filter(made -> uses(each, made))
                    .map(made ->
                        new TurnedDown.Judged(
                            question(vocabulary, made.key()),
                            Boolean.parseBoolean(made.value()),
                            made.reason()))
                    .toList()))
        .toList();
  }

  /** Citations for the row of an item that leaves. */
  List<String> citations(DraftLine line) {
    List<String> citations =
        deciding(line).stream().map(each -> each.provision().citation()).distinct().toList();
    return citations.isEmpty() && line.law() == Outcome.NOT_SECRET
        ? List.of(words.get("ground.not-secret"))
        : citations;
  }

  /**
   * A duty where there is one, with what overrides the protections it does not reach; else every
   * permission; 6:5 for what is not secret.
   */
  static List<ExplainedProvision> deciding(DraftLine line) {
    List<ExplainedProvision> applying =
        line.explanation().provisions().stream()
            .filter(each -> each.result().status() == Status.APPLIES)
            .toList();
    if (line.law() == Outcome.NOT_SECRET) {
      return applying.stream()
          .filter(each -> each.version().effect() == Effect.NOT_SECRET_DUTY)
          .toList();
    }
    List<ExplainedProvision> duties =
        line.law() == Outcome.MUST
            ? applying.stream().filter(each -> each.version().effect() == Effect.OBLIGES).toList()
            : List.of();
    Set<String> reached = new HashSet<>();
    duties.forEach(each -> reached.addAll(each.result().overrides()));
    List<ExplainedProvision> deciding = new ArrayList<>(duties);
    applying.stream()
        .filter(each -> isPermission(each.version().effect()))
        .filter(each -> duties.isEmpty() || !reached.containsAll(each.result().overrides()))
        .filter(each -> !each.result().overrides().isEmpty())
        .forEach(deciding::add);
    return deciding.isEmpty() ? carriers(applying) : deciding;
  }

  private static List<ExplainedProvision> carriers(List<ExplainedProvision> applying) {
    return applying.stream().filter(each -> each.version().effect() == Effect.CARRIES).toList();
  }

  private static boolean isPermission(Effect effect) {
    return effect == Effect.PERMITS;
  }

  /** The provisions that a human judgement has turned down for an item that stays. */
  static List<ExplainedProvision> failed(DraftLine line) {
    return line.explanation().provisions().stream()
        .filter(each -> each.result().status() == Status.DOES_NOT_APPLY)
        .filter(AppliedGrounds::onlyJudgementsFail)
        .filter(each -> line.assessed().standing().stream().anyMatch(made -> uses(each, made)))
        .toList();
  }

  private static boolean onlyJudgementsFail(ExplainedProvision each) {
    return each.conditions().stream()
            .filter(mark -> mark.truth() == Truth.FALSE)
            .allMatch(ConditionMark::judgement)
        && each.conditions().stream().anyMatch(mark -> mark.truth() == Truth.FALSE);
  }

  static boolean uses(ExplainedProvision each, StoredAnswer made) {
    return made.kind() == AnswerKind.JUDGEMENT
        && JudgementKeys.of(each.version()).contains(made.key());
  }

  private GroundEffect effect(ExplainedProvision each) {
    return switch (each.version().effect()) {
      case OBLIGES, CARRIES -> GroundEffect.DUTY;
      case NOT_SECRET_DUTY -> GroundEffect.NOT_SECRET;
      case PERMITS ->
          initiative == Initiative.REQUEST ? GroundEffect.DOES_NOT_HINDER : GroundEffect.PERMISSION;
    };
  }

  private Ground ground(DraftLine line, ExplainedProvision each, GroundEffect effect) {
    Version version = each.version();
    String amendedBy = version.amendedBy();
    return new Ground(
        List.of(),
        each.provision().citation(),
        effect,
        version.from(),
        amendedBy == null ? each.provision().sfs() : amendedBy,
        sentence(today(each.provision().summary())),
        effect == GroundEffect.NOT_SATISFIED
            ? List.of()
            : each.conditions().stream()
                .filter(mark -> !mark.judgement() && mark.truth() == Truth.TRUE)
                .map(mark -> sentence(mark.text()))
                .toList(),
        line.assessed().standing().stream()
            .filter(made -> uses(each, made))
            .map(this::assessment)
            .toList());
  }

  private Assessment assessment(StoredAnswer made) {
    return new Assessment(
        question(vocabulary, made.key()), words.get("answer." + made.value()), made.reason());
  }

  /** The question without the remark in brackets after it, which is for whoever answers. */
  static String question(Vocabulary vocabulary, String key) {
    String text = vocabulary.questionTexts().getOrDefault(key, key);
    int end = text.lastIndexOf('?') + 1;
    return end > 0 && text.startsWith(" (", end) ? text.substring(0, end) : text;
  }

  private Ground notSecret(DraftLine line) {
    boolean harmTested = !line.assessed().item().secrecy().isEmpty();
    return new Ground(
        List.of(),
        words.get("ground.not-secret"),
        GroundEffect.NOT_SECRET,
        OSL_IN_FORCE,
        OSL,
        words.get("ground.not-secret.content"),
        List.of(words.get(harmTested ? "ground.not-secret.harm" : "ground.not-secret.fact")),
        List.of());
  }

  /** The summary without its remarks on earlier law: a decision is made under the law of today. */
  private static String today(String summary) {
    return EARLIER_LAW.matcher(summary).replaceAll("");
  }

  private static String sentence(String text) {
    String trimmed = text.strip();
    return trimmed.isEmpty() || trimmed.endsWith(".") || trimmed.endsWith(")")
        ? trimmed
        : trimmed + ".";
  }
}
