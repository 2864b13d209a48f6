package se.rattdela.packtools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.rattdela.rules.Question;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary;

/**
 * Looks through a pack that has been loaded, and so is sound in itself, for what a rule steward
 * should know or mend. Findings come in the order of the provisions' ids.
 */
public final class PackInspector {

  private final RulePack pack;

  /** An inspector of a pack. */
  public PackInspector(RulePack pack) {
    this.pack = pack;
  }

  /** Gaps in time, traps that nothing uses and versions of uncertain wording. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Provision provision : pack.provisions()) {
      findings.addAll(gaps(provision));
      findings.addAll(unusedTraps(provision));
      for (Version version : provision.versions()) {
        if (!version.certainty().equals("high")) {
          findings.add(new Finding(Finding.Kind.UNCERTAIN, provision.id(), version.id()));
        }
      }
    }
    return findings;
  }

  /** The versions that none of the questions makes apply: what the scenarios do not cover. */
  public List<Finding> notCovered(Collection<Question> questions) {
    RuleEngine engine = new RuleEngine(pack);
    Set<String> applied = new HashSet<>();
    questions.forEach(q -> applied.addAll(engine.evaluate(q).applies()));
    return pack.provisions().stream()
        .flatMap(p ->
            p.versions().stream()
                .filter(v -> !applied.contains(v.id()))
                .map(v -> new Finding(Finding.Kind.NEVER_APPLIES, p.id(), v.id())))
        .toList();
  }

  private static List<Finding> gaps(Provision provision) {
    List<Finding> findings = new ArrayList<>();
    LocalDate expected = null;
    for (Version version : provision.versions()) {
      if (expected != null && !expected.equals(version.from())) {
        findings.add(
            new Finding(
                Finding.Kind.GAP, provision.id(), expected + "–" + version.from().minusDays(1)));
      }
      LocalDate to = version.to();
      expected = to == null ? null : to.plusDays(1);
    }
    return findings;
  }

  private List<Finding> unusedTraps(Provision provision) {
    Set<String> used = new HashSet<>();
    for (Version version : provision.versions()) {
      used.addAll(version.traps().values());
      version.requirements().stream()
          .map(r -> r.trap())
          .filter(Objects::nonNull)
          .forEach(used::add);
      version.exclusions().stream().map(e -> e.trap()).filter(Objects::nonNull).forEach(used::add);
    }
    return pack.vocabulary().traps().values().stream()
        .filter(t -> t.provision().equals(provision.id()))
        .map(Vocabulary.Trap::code)
        .filter(code -> !used.contains(code))
        .map(code -> new Finding(Finding.Kind.TRAP_NOT_USED, provision.id(), code))
        .toList();
  }
}
