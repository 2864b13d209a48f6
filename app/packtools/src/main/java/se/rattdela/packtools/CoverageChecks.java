package se.rattdela.packtools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.logicng.formulas.Formula;
import se.rattdela.rules.Question;
import se.rattdela.rules.Status;
import se.rattdela.rules.Truth;
import se.rattdela.rules.cases.Reach;
import se.rattdela.rules.cases.WorkedCase;
import se.rattdela.rules.cases.WorkedCases;
import se.rattdela.rules.pack.Condition;
import se.rattdela.rules.pack.Condition.CodeField;
import se.rattdela.rules.pack.Exclusion;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary;

/** Whether the worked cases of a version leave no part of it untried. */
final class CoverageChecks {

  private final RulePack pack;
  private final WorkedCases cases;
  private final Space space;
  private final Law law;
  private final Places places;
  private final Findings findings;
  private final Witness witness;

  CoverageChecks(
      Law law, Space space, WorkedCases cases, Places places, Findings findings, Witness witness) {
    this.pack = law.pack();
    this.cases = cases;
    this.space = space;
    this.law = law;
    this.places = places;
    this.findings = findings;
    this.witness = witness;
  }

  void run(Version version) {
    List<WorkedCase> own = cases.of(version.id());
    LocalDate to = version.to();
    boolean never = space.find(law.ownWay(version, law.requirements(version))) == null;
    Status inForce = never ? Status.DOES_NOT_APPLY : Status.APPLIES;
    day(version, own, version.from().minusDays(1), Status.NOT_IN_FORCE, "covered.day-before");
    day(version, own, version.from(), inForce, "covered.first-day");
    if (to == null) {
      need(
          version,
          own,
          c -> c.question().date().isAfter(version.from()) && status(c) == inForce,
          "covered.later-day",
          version.id());
    } else {
      day(version, own, to, inForce, "covered.last-day");
      day(version, own, to.plusDays(1), Status.NOT_IN_FORCE, "covered.day-after");
    }
    if (never) {
      return;
    }
    if (asks(version)) {
      need(
          version,
          own,
          c -> status(c) == Status.UNDETERMINED,
          "covered.undetermined",
          version.id());
    }
    Tried tried =
        new Tried(
            evaluated(questions(own, null)),
            evaluated(questions(own, Status.DOES_NOT_APPLY)),
            evaluated(own.stream().map(WorkedCase::question).toList()));
    for (int i = 0; i < version.requirements().size(); i++) {
      requirement(version, tried, i);
    }
    for (int i = 0; i < version.exclusions().size(); i++) {
      exclusion(version, tried, i);
    }
  }

  /**
   * What the cases of a version ask, evaluated once: every requirement is held against all of it.
   *
   * @param all every question that is put
   * @param failing those for which the version does not apply
   * @param own the cases' own questions
   */
  private record Tried(List<Evaluation> all, List<Evaluation> failing, List<Evaluation> own) {}

  private List<Evaluation> evaluated(List<Question> questions) {
    return questions.stream().map(space::evaluate).toList();
  }

  private static @Nullable Status status(WorkedCase worked) {
    return worked.expect().status();
  }

  private void day(
      Version version, List<WorkedCase> own, LocalDate day, Status status, String key) {
    need(
        version,
        own,
        c -> c.question().date().equals(day) && status(c) == status,
        key,
        version.id(),
        day);
  }

  private void need(
      Version version,
      List<WorkedCase> own,
      Predicate<WorkedCase> wanted,
      String key,
      @Nullable Object... arguments) {
    if (own.stream().noneMatch(wanted)) {
      findings.add(
          Kind.NOT_COVERED,
          Severity.WARNING,
          places.of(version.id()),
          version.id(),
          key,
          arguments);
    }
  }

  /** Whether a version rests on anything that can be unknown. */
  private static boolean asks(Version version) {
    List<Condition> leaves = new ArrayList<>();
    version.requirements().forEach(r -> Cuts.each(r.condition(), leaves::add));
    return leaves.stream()
        .anyMatch(c -> c instanceof Condition.Judgement || c instanceof Condition.Field);
  }

  private void requirement(Version version, Tried tried, int index) {
    Condition condition = version.requirements().get(index).condition();
    Formula holds = law.holds(condition);
    Formula others = others(version, index);
    if (!space.possible(others, space.factory().not(holds))) {
      return;
    }
    // The case must fail for this requirement and for no other.
    boolean fails =
        tried.failing().stream()
            .anyMatch(q -> q.of(holds) == Truth.FALSE && q.of(others) != Truth.FALSE);
    if (!fails) {
      missing(
          version,
          List.of("requirements", index),
          space.find(others, space.factory().not(holds)),
          q -> witness.status(q, version.id()) == Status.DOES_NOT_APPLY,
          "covered.requirement",
          version.requirements().get(index).text());
    }
    for (Branches.Variant variant :
        Branches.of(condition, c -> Branches.namesEveryCode(c, pack.vocabulary()))) {
      Formula differs = space.define(space.differ(holds, law.holds(variant.condition())));
      if (space.possible(others, differs)
          && tried.all().stream()
              .noneMatch(q -> q.of(others) != Truth.FALSE && q.of(differs) != Truth.FALSE)) {
        missing(
            version,
            List.of("requirements", index),
            space.find(others, differs),
            q -> witness.status(q, version.id()) != Status.NOT_IN_FORCE,
            "covered.branch",
            version.requirements().get(index).text() + " – " + variant.dropped());
      }
    }
  }

  /** The questions that the cases put: their own, and those with each code they are tried with. */
  private List<Question> questions(List<WorkedCase> own, @Nullable Status status) {
    List<Question> questions = new ArrayList<>();
    for (WorkedCase worked : own) {
      if (status == null || status(worked) == status) {
        questions.add(worked.question());
      }
      Reach reach = worked.expect().reach();
      if (reach != null && status(worked) == Status.APPLIES) {
        for (CodeField field : CodeField.values()) {
          questions.addAll(tried(worked.question(), field, reach, status));
        }
      }
    }
    return questions;
  }

  private List<Question> tried(
      Question base, CodeField field, Reach reach, @Nullable Status status) {
    Vocabulary words = pack.vocabulary();
    Set<String> named =
        switch (field) {
          case HOLDER -> reach.holders();
          case RECIPIENT -> reach.recipients();
          case PURPOSE -> reach.purposes();
          case CATEGORY -> reach.categories();
        };
    Set<String> all =
        switch (field) {
          case HOLDER -> words.holders().keySet();
          case RECIPIENT -> words.recipients().keySet();
          case PURPOSE -> words.purposes().keySet();
          case CATEGORY -> words.categories().keySet();
        };
    if (named == null) {
      return List.of();
    }
    return all.stream()
        .filter(c -> status == null || (status == Status.APPLIES) == named.contains(c))
        .map(c -> Answers.with(base, field, c))
        .toList();
  }

  private Formula others(Version version, int index) {
    List<Formula> parts = new ArrayList<>();
    for (int i = 0; i < version.requirements().size(); i++) {
      if (i != index) {
        parts.add(law.holds(version.requirements().get(i).condition()));
      }
    }
    return space.define(law.ownWay(version, space.factory().and(parts)));
  }

  private void exclusion(Version version, Tried tried, int index) {
    Exclusion exclusion = version.exclusions().get(index);
    Formula hits = space.define(law.hits(exclusion));
    Formula met =
        space.define(space.factory().and(law.inForce(version), law.requirements(version)));
    if (space.possible(met, hits)
        && tried.own().stream()
            .noneMatch(q -> q.of(hits) == Truth.TRUE && q.of(met) != Truth.FALSE)) {
      missing(
          version,
          List.of("exclusions", index),
          space.find(met, hits),
          q -> witness.status(q, version.id()) != Status.NOT_IN_FORCE,
          "covered.exclusion",
          exclusion.text());
    }
  }

  private void missing(
      Version version,
      List<Object> path,
      @Nullable Question question,
      Predicate<Question> shows,
      String key,
      String about) {
    if (question == null) {
      throw new IllegalStateException("was possible a moment ago: " + version.id());
    }
    findings.add(
        Kind.NOT_COVERED,
        Severity.WARNING,
        places.of(version.id(), path.toArray()),
        version.id(),
        question,
        shows,
        key,
        version.id(),
        about);
  }
}
