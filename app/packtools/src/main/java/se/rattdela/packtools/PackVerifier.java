package se.rattdela.packtools;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.Message;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.cases.WorkedCases;
import se.rattdela.rules.pack.PackException;
import se.rattdela.rules.pack.PackProblem;
import se.rattdela.rules.pack.Place;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;

/**
 * Looks through a pack for everything that a rule steward should mend or know before it is
 * published. The logic is decided exactly, over all questions; what is found is tried on the engine
 * before it is reported.
 */
public final class PackVerifier {

  private PackVerifier() {}

  /**
   * What was found, with how much was looked at.
   *
   * @param findings everything found, the gravest first
   * @param versions how many versions there are; 0 where the pack cannot be read
   * @param cases how many worked cases there are
   */
  public record Report(List<Finding> findings, int versions, int cases) {

    /** Takes a copy. */
    public Report {
      findings = List.copyOf(findings);
    }

    /** Whether nothing weighs more than a notice. */
    public boolean clean() {
      return findings.stream().noneMatch(Finding::counts);
    }
  }

  /**
   * A pack in use, without its sources.
   *
   * @param pack the pack
   * @param cases its worked cases
   * @throws IllegalStateException if the engine and the logic of this tool disagree
   */
  public static List<Finding> verify(RulePack pack, WorkedCases cases) {
    return verify(pack, cases, Places.none(), v -> true);
  }

  /**
   * A pack that has been read.
   *
   * @throws IllegalStateException if the engine and the logic of this tool disagree
   */
  public static Report verify(LoadedPack loaded) {
    return new Report(
        verify(loaded.pack(), loaded.cases(), loaded.places(), v -> true),
        loaded.pack().versions().size(),
        loaded.cases().all().size());
  }

  /** What is wrong with a pack that cannot be read, as findings. */
  public static List<Finding> problems(PackException e) {
    return e.problems().isEmpty()
        ? List.of(
            new Finding(Kind.STRUCTURE, Severity.ERROR, null, "", Message.of(e.lines()), null))
        : e.problems().stream().map(PackVerifier::problem).toList();
  }

  private static Finding problem(PackProblem problem) {
    Kind kind =
        switch (problem.key()) {
          case "pack.unknown-code", "pack.trap-provision" -> Kind.REFERENCE;
          case "pack.overlap", "pack.to-before-from" -> Kind.OVERLAP;
          case "pack.unordered", "pack.cycle" -> Kind.UNORDERED;
          case "pack.cycle-constraint" -> Kind.CONSTRAINT;
          case "pack.judgement-as-fact", "pack.fact-as-judgement" -> Kind.JUDGEMENT_AS_FACT;
          default -> Kind.STRUCTURE;
        };
    return new Finding(
        kind, Severity.ERROR, problem.place(), problem.place().file(), problem.message(), null);
  }

  /** Checks the versions that are asked for, and what concerns the pack as a whole. */
  static List<Finding> verify(
      RulePack pack, WorkedCases all, Places places, Predicate<Version> wanted) {
    List<Version> versions = pack.versions().stream().filter(wanted).toList();
    WorkedCases cases = versions.equals(pack.versions()) ? all : of(versions, all);
    Witness witness = new Witness(new RuleEngine(pack));
    Findings findings = new Findings(witness);
    Space space = new Space(List.of(pack));
    Law law = new Law(pack, space);
    new WordChecks(law, space, places, findings).run();
    for (Version version : versions) {
      // A space of its own for each: a solver has to settle all it has ever been told of.
      Space apart = new Space(List.of(pack));
      Law own = new Law(pack, apart);
      new LogicChecks(own, apart, cases, places, findings, witness).run(version);
      new CoverageChecks(own, apart, cases, places, findings, witness).run(version);
    }
    new Invariants(law, space, places, findings, witness).run();
    new CaseChecks(pack, cases, all, findings, witness).run();
    new OpenChecks(law, space, cases, places, findings, witness).run(versions);
    return findings.all().stream()
        .sorted(
            Comparator.comparing(Finding::severity)
                .thenComparing(Finding::kind)
                .thenComparing(f -> fileOf(f.place()))
                .thenComparingInt(f -> f.place() == null ? 0 : f.place().line())
                .thenComparing(Finding::subject))
        .toList();
  }

  private static WorkedCases of(List<Version> versions, WorkedCases all) {
    Set<String> ids = versions.stream().map(Version::id).collect(Collectors.toSet());
    return new WorkedCases(
        all.all().stream().filter(c -> c.version() != null && ids.contains(c.version())).toList());
  }

  private static String fileOf(@Nullable Place place) {
    return place == null ? "" : place.file();
  }
}
