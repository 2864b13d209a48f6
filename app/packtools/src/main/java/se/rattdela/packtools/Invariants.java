package se.rattdela.packtools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.Question;
import se.rattdela.rules.Status;
import se.rattdela.rules.pack.Condition.CodeField;
import se.rattdela.rules.pack.Condition.ValueTest;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;

/**
 * What a lawyer says must never happen, whatever the question: each holds for every version of a
 * provision, shipped or new. A provision that the pack does not have breaks nothing.
 */
final class Invariants {

  /** OSL 26 kap. 1–6 §§, the secrecy of the social services. */
  private static final List<String> SOCIAL =
      List.of(
          "OSL-26-1",
          "OSL-26-1a-1",
          "OSL-26-1a-2",
          "OSL-26-2",
          "OSL-26-3",
          "OSL-26-4",
          "OSL-26-5",
          "OSL-26-6");

  private static final Set<String> MUNICIPAL =
      Set.of("SOCIALNAMND", "FAMILJERADGIVNING", "LSS_NAMND");
  private static final Set<String> POLICE = Set.of("POLISMYNDIGHETEN", "SAKERHETSPOLISEN");

  private final RulePack pack;
  private final Law law;
  private final Space space;
  private final Domains domains;
  private final FormulaFactory f;
  private final Places places;
  private final Findings findings;
  private final Witness witness;

  Invariants(Law law, Space space, Places places, Findings findings, Witness witness) {
    this.pack = law.pack();
    this.law = law;
    this.space = space;
    this.domains = space.domains();
    this.f = space.factory();
    this.places = places;
    this.findings = findings;
    this.witness = witness;
  }

  void run() {
    breaks("OSL-10-27", SOCIAL, "invariant.10-27");
    breaks("OSL-10-24", SOCIAL, "invariant.10-24");
    breaks(
        "OSL-10-15a",
        List.of("OSL-24-8", "OSL-25-1", "OSL-26-1a-1", "OSL-26-3", "OSL-26-4", "OSL-26-6"),
        "invariant.15a-excluded");
    never("OSL-10-15a", before(LocalDate.of(2025, 12, 1)), "invariant.15a-early");
    never("OSL-10-18a", stage("COMMITTED"), "invariant.18a-committed");
    never("OSL-10-18a", domains.field("subject.age", new ValueTest.From(21)), "invariant.18a-age");
    breaks("OSL-10-18a", allBut("OSL-26-1", "OSL-21-1"), "invariant.18a-only-26-1");
    never("OSL-6-5", initiative(Initiative.OWN), "invariant.6-5-own");
    never("OSL-6-5", law.secret(), "invariant.6-5-secret");
    never("L2025-170-6", f.or(SOCIAL.stream().map(law::standing).toList()), "invariant.170-6");
    never("L2024-307-2", f.or(SOCIAL.stream().map(law::standing).toList()), "invariant.307-2");
    never("L2025-170-4", initiative(Initiative.OWN), "invariant.170-4-own");
    never("L2008-206-3", domains.code(CodeField.RECIPIENT, POLICE), "invariant.206-police");
    never("L2016-774-2", domains.code(CodeField.HOLDER, MUNICIPAL), "invariant.774-municipal");
    never("OSL-26-9e", f.not(domains.code(CodeField.HOLDER, Set.of("SIS"))), "invariant.26-9e-sis");
    never(
        "OSL-10-2", f.not(domains.holds("necessary-for-own-activity")), "invariant.10-2-own-need");
    never("SOL-15-4", initiative(Initiative.OWN), "invariant.15-4-own");
    never(
        "OSL-10-27",
        f.not(domains.holds("disclosure-interest.obvious")),
        "invariant.10-27-obvious");
  }

  private Formula before(LocalDate day) {
    return domains.days(LocalDate.MIN, day.minusDays(1));
  }

  private Formula stage(String code) {
    return domains.field("crime.stage", new ValueTest.OneOf(Set.of(code)));
  }

  private Formula initiative(Initiative initiative) {
    return domains.field("initiative", new ValueTest.OneOf(Set.of(initiative.name())));
  }

  private List<String> allBut(String... codes) {
    List<String> others = new ArrayList<>(pack.vocabulary().secrecies().keySet());
    others.removeAll(List.of(codes));
    return others;
  }

  /** The provision never applies where the formula holds. */
  private void never(String provision, Formula where, String key) {
    each(
        provision,
        key,
        (version, question) -> witness.status(question, version.id()) == Status.APPLIES,
        version -> f.and(where, law.ownWay(version, law.requirements(version))));
  }

  /** The provision never breaks one of the secrecies. */
  private void breaks(String provision, List<String> secrecies, String key) {
    each(
        provision,
        key,
        (version, question) ->
            witness.result(question, version.id()).overrides().stream()
                .anyMatch(secrecies::contains),
        version -> f.or(secrecies.stream().map(s -> law.overrides(version, s)).toList()));
  }

  private interface Bad {
    Formula of(Version version);
  }

  private void each(
      String provision, String key, BiFunction<Version, Question, Boolean> shows, Bad bad) {
    for (Version version : pack.versions()) {
      Question broken =
          version.id().startsWith(provision + "@") ? space.find(bad.of(version)) : null;
      if (broken != null) {
        findings.add(
            Kind.INVARIANT,
            Severity.ERROR,
            places.of(version.id()),
            version.id(),
            broken,
            q -> shows.apply(version, q),
            key,
            version.id());
      }
    }
  }
}
