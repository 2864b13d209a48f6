package se.rattdela.packtools;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import se.rattdela.rules.Question;
import se.rattdela.rules.Status;
import se.rattdela.rules.cases.WorkedCases;
import se.rattdela.rules.pack.Condition;
import se.rattdela.rules.pack.Exclusion;
import se.rattdela.rules.pack.Requirement;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;

/** Whether each version can apply, and each part of it can make a difference. */
final class LogicChecks {

  private final RulePack pack;
  private final WorkedCases cases;
  private final Space space;
  private final Law law;
  private final FormulaFactory f;
  private final Places places;
  private final Findings findings;
  private final Witness witness;

  LogicChecks(
      Law law, Space space, WorkedCases cases, Places places, Findings findings, Witness witness) {
    this.pack = law.pack();
    this.cases = cases;
    this.space = space;
    this.law = law;
    this.f = space.factory();
    this.places = places;
    this.findings = findings;
    this.witness = witness;
  }

  void run(Version version) {
    Question applying = space.find(law.ownWay(version, law.requirements(version)));
    if (applying == null) {
      neverApplies(version);
      return;
    }
    for (int i = 0; i < version.requirements().size(); i++) {
      requirement(version, i, applying);
    }
    for (int i = 0; i < version.exclusions().size(); i++) {
      exclusion(version, i, applying);
    }
    secrecies(version, applying);
  }

  private void neverApplies(Version version) {
    Formula most = law.inForce(version);
    for (Requirement requirement : version.requirements()) {
      Formula more = f.and(most, law.holds(requirement.condition()));
      most = space.possible(more) ? more : most;
    }
    Question closest = space.find(most);
    if (closest == null) {
      throw new IllegalStateException("no question on any day of " + version.id());
    }
    boolean declared =
        cases.of(version.id()).stream()
            .anyMatch(
                c -> c.expect().reach() != null && c.expect().status() == Status.DOES_NOT_APPLY);
    findings.add(
        Kind.NEVER_APPLIES,
        declared ? Severity.NOTICE : Severity.WARNING,
        places.of(version.id()),
        version.id(),
        closest,
        q -> witness.status(q, version.id()) == Status.DOES_NOT_APPLY,
        declared ? "never-applies.declared" : "never-applies",
        version.id());
  }

  /** All requirements but one, of which the given formula is made instead. */
  private Formula with(Version version, int index, Formula instead) {
    List<Formula> parts = new ArrayList<>();
    for (int i = 0; i < version.requirements().size(); i++) {
      parts.add(i == index ? instead : law.holds(version.requirements().get(i).condition()));
    }
    return law.ownWay(version, f.and(parts));
  }

  private void requirement(Version version, int index, Question applying) {
    Requirement requirement = version.requirements().get(index);
    Formula holds = law.holds(requirement.condition());
    Formula others = space.define(with(version, index, f.verum()));
    if (!space.possible(others, f.not(holds))) {
      boolean open = namesEveryCode(requirement.condition());
      findings.add(
          Kind.DEAD_REQUIREMENT,
          open ? Severity.NOTICE : Severity.WARNING,
          places.of(version.id(), "requirements", index),
          version.id(),
          applying,
          q -> witness.status(q, version.id()) == Status.APPLIES,
          open ? "dead-requirement.every-code" : "dead-requirement",
          version.id(),
          requirement.text());
      return;
    }
    for (Branches.Variant variant : Branches.of(requirement.condition(), this::namesEveryCode)) {
      if (!space.possible(others, differ(holds, variant))) {
        branch(version, List.of("requirements", index, "when"), variant, applying);
      }
    }
  }

  private Formula differ(Formula holds, Branches.Variant variant) {
    return space.differ(holds, law.holds(variant.condition()));
  }

  private void branch(
      Version version, List<Object> base, Branches.Variant variant, Question applying) {
    boolean open = variant.part() != null && namesEveryCode(variant.part());
    findings.add(
        Kind.DEAD_BRANCH,
        open ? Severity.NOTICE : Severity.WARNING,
        places.branch(version.id(), base, variant.path()),
        version.id(),
        applying,
        q -> witness.status(q, version.id()) == Status.APPLIES,
        open ? "dead-branch.every-code" : "dead-branch",
        version.id(),
        open ? version.requirements().getFirst().text() : variant.dropped());
  }

  private boolean namesEveryCode(Condition condition) {
    return Branches.namesEveryCode(condition, pack.vocabulary());
  }

  private void secrecies(Version version, Question applying) {
    Set<String> covers = version.covers();
    if (covers == null) {
      return;
    }
    for (String secrecy : new TreeSet<>(covers)) {
      if (!space.possible(law.overrides(version, secrecy))) {
        findings.add(
            Kind.DEAD_SECRECY,
            Severity.WARNING,
            places.of(version.id(), "overrides"),
            version.id(),
            applying,
            q -> !witness.result(q, version.id()).overrides().contains(secrecy),
            "dead-secrecy",
            version.id(),
            secrecy);
      }
    }
  }

  private void exclusion(Version version, int index, Question applying) {
    Exclusion exclusion = version.exclusions().get(index);
    Formula met = space.define(f.and(law.inForce(version), law.requirements(version)));
    List<String> dead = new ArrayList<>();
    for (String secrecy : new TreeSet<>(exclusion.secrecies())) {
      List<Formula> free = new ArrayList<>();
      for (Exclusion other : version.exclusions()) {
        // An exclusion that settles an order names all that is disputed, also what is excluded.
        if (!other.equals(exclusion) && exclusion.ordering() == null) {
          free.add(f.not(law.excludes(other, secrecy)));
        }
      }
      Formula hit = f.and(law.standing(secrecy), law.excludes(exclusion, secrecy), f.and(free));
      if (!space.possible(met, hit)) {
        dead.add(secrecy);
      }
    }
    if (!dead.isEmpty()) {
      boolean whole = dead.size() == exclusion.secrecies().size();
      findings.add(
          Kind.DEAD_EXCLUSION,
          Severity.WARNING,
          places.of(version.id(), "exclusions", index),
          version.id(),
          applying,
          q -> witness.status(q, version.id()) == Status.APPLIES,
          whole ? "dead-exclusion" : "dead-exclusion.secrecies",
          version.id(),
          exclusion.text(),
          String.join(", ", dead));
    }
    Condition condition = exclusion.condition();
    if (condition != null && dead.size() < exclusion.secrecies().size()) {
      Formula inPlay = f.or(exclusion.secrecies().stream().sorted().map(law::standing).toList());
      for (Branches.Variant variant : Branches.of(condition, this::namesEveryCode)) {
        if (!space.possible(met, inPlay, differ(law.holds(condition), variant))) {
          branch(version, List.of("exclusions", index, "when"), variant, applying);
        }
      }
    }
  }
}
