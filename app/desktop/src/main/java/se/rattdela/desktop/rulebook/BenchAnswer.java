package se.rattdela.desktop.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.ExplainedProvision;
import se.rattdela.rules.Explanation;
import se.rattdela.rules.Question;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.Verdict;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.Version;

/**
 * The engine's answer to the question of the test bench.
 *
 * @param days the nearest days of the provision's other wordings on which the answer is another
 */
record BenchAnswer(Question question, Explanation explanation, List<OtherDay> days) {
  /** A day on which the answer is another. */
  record OtherDay(LocalDate day, Verdict verdict) {}

  /** Takes a copy. */
  BenchAnswer {
    days = List.copyOf(days);
  }

  /**
   * Puts the question, also on the days when the wordings of a provision begin and end.
   *
   * @throws se.rattdela.rules.InvalidQuestionException if the question contradicts itself
   */
  static BenchAnswer of(RuleEngine engine, Question question, Provision provision) {
    Explanation explanation = engine.explain(question);
    Verdict now = engine.verdict(question);
    List<OtherDay> days = new ArrayList<>();
    LocalDate date = question.date();
    TreeSet<LocalDate> breaks = new TreeSet<>();
    for (Version version : provision.versions()) {
      breaks.add(version.from());
      LocalDate to = version.to();
      breaks.add(to == null ? version.from() : to);
    }
    for (LocalDate day : breaks.descendingSet().tailSet(date, false)) {
      if (addIfOther(days, engine, question, now, day)) {
        break;
      }
    }
    for (LocalDate day : breaks.tailSet(date, false)) {
      if (addIfOther(days, engine, question, now, day)) {
        break;
      }
    }
    return new BenchAnswer(question, explanation, days);
  }

  private static boolean addIfOther(
      List<OtherDay> days, RuleEngine engine, Question question, Verdict now, LocalDate day) {
    Verdict then = engine.verdict(question.on(day, question.subjectAge()));
    boolean other = then.outcome() != now.outcome();
    if (other) {
      days.add(new OtherDay(day, then));
    }
    return other;
  }

  /** Outcome and what is open. */
  Verdict verdict() {
    var answer = explanation.answer();
    return new Verdict(answer.outcome(), answer.stillPossible(), answer.open());
  }

  /** How a provision stands; null where the pack has it no more. */
  @Nullable ExplainedProvision of(Provision provision) {
    return explanation.provisions().stream()
        .filter(each -> each.provision().id().equals(provision.id()))
        .findFirst()
        .orElse(null);
  }

  /** The other provisions, those that apply or may apply first, then the fewest obstacles. */
  List<ExplainedProvision> others(Provision provision) {
    return explanation.provisions().stream()
        .filter(each -> !each.provision().id().equals(provision.id()))
        .sorted(
            Comparator.comparing((ExplainedProvision each) -> each.result().status())
                .thenComparingInt(each -> each.result().reasons().size()))
        .toList();
  }
}
