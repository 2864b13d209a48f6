package se.rattdela.packtools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import se.rattdela.rules.Harm;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.pack.Condition;
import se.rattdela.rules.pack.Effect;
import se.rattdela.rules.pack.Exclusion;
import se.rattdela.rules.pack.Requirement;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary.HarmTest;
import se.rattdela.rules.pack.Vocabulary.Secrecy;

/**
 * What a pack says, as formulas over all questions of a {@link Space}. Written apart from the
 * engine, so that the two check each other: what is found here is tried on the engine.
 */
final class Law {

  private static final String HEALTH = "OSL-21-1";
  private static final List<String> NOT_FOR_DECISIONS = List.of("OSL-26-1", HEALTH);

  private final RulePack pack;
  private final Space space;
  private final Domains domains;
  private final FormulaFactory f;
  private final Map<String, Formula> standing = new HashMap<>();
  private final Map<String, Formula> applies = new HashMap<>();
  private final Map<String, Formula> overrides = new HashMap<>();
  private final Map<Outcome, Formula> outcomes = new EnumMap<>(Outcome.class);

  Law(RulePack pack, Space space) {
    this.pack = pack;
    this.space = space;
    this.domains = space.domains();
    this.f = space.factory();
    pack.vocabulary()
        .secrecies()
        .values()
        .forEach(s -> standing.put(s.code(), space.define(stands(s))));
  }

  private Formula stands(Secrecy secrecy) {
    List<Formula> ended = new ArrayList<>();
    ended.add(domains.holds("document.older-than-70"));
    if (secrecy.maxYears() <= 50) {
      ended.add(domains.holds("document.older-than-50"));
    }
    if (secrecy.harmTest() != HarmTest.ABSOLUT) {
      ended.add(domains.any(Domains.HARM, Harm.EXCLUDED.name()::equals));
    }
    if (NOT_FOR_DECISIONS.contains(secrecy.code())) {
      ended.add(domains.holds("item.decision-26-7"));
    }
    return f.and(domains.holds(Domains.SECRECY + secrecy.code()), f.not(f.or(ended)));
  }

  /** Whether a secrecy protects the item and has not ended. */
  Formula standing(String secrecy) {
    return standing.getOrDefault(secrecy, f.falsum());
  }

  /** Whether anything is secret. */
  Formula secret() {
    return space.define(f.or(standing.values()));
  }

  Formula holds(Condition condition) {
    return switch (condition) {
      case Condition.All(List<Condition> parts) -> f.and(parts.stream().map(this::holds).toList());
      case Condition.Any(List<Condition> parts) -> f.or(parts.stream().map(this::holds).toList());
      case Condition.AtLeast(int count, List<Condition> parts) -> atLeast(count, parts);
      case Condition.Not(Condition part) -> f.not(holds(part));
      case Condition.NothingSecret nothing -> f.not(secret());
      case Condition.Code(var field, var codes) -> domains.code(field, codes);
      case Condition.Field(String key, var test) -> domains.field(key, test);
      case Condition.Fact(String key, boolean is) ->
          is ? domains.holds(key) : f.not(domains.holds(key));
      case Condition.Judgement(String key, boolean is) ->
          is ? domains.holds(key) : f.not(domains.holds(key));
    };
  }

  private Formula atLeast(int count, List<Condition> parts) {
    if (count <= 0) {
      return f.verum();
    }
    if (parts.size() < count) {
      return f.falsum();
    }
    List<Condition> rest = parts.subList(1, parts.size());
    Formula withFirst = f.and(holds(parts.getFirst()), atLeast(count - 1, rest));
    return f.or(withFirst, atLeast(count, rest));
  }

  Formula inForce(Version version) {
    return domains.days(version.from(), version.to());
  }

  Formula requirements(Version version) {
    return f.and(
        version.requirements().stream().map(Requirement::condition).map(this::holds).toList());
  }

  /** Whether an exclusion is in play for a secrecy, whether it stands or not. */
  Formula excludes(Exclusion exclusion, String secrecy) {
    if (!exclusion.secrecies().contains(secrecy)) {
      return f.falsum();
    }
    Formula inPlay =
        domains.any(Domains.DATE, d -> d instanceof LocalDate day && exclusion.inPlayOn(day));
    Condition condition = exclusion.condition();
    return condition == null ? inPlay : f.and(inPlay, holds(condition));
  }

  /** Whether an exclusion meets a secrecy of the item that stands. */
  Formula hits(Exclusion exclusion) {
    List<Formula> hits = new ArrayList<>();
    for (String secrecy : exclusion.secrecies()) {
      hits.add(f.and(standing(secrecy), excludes(exclusion, secrecy)));
    }
    return f.or(hits);
  }

  private Formula itemLeft(Version version) {
    return f.not(
        f.or(
            version.exclusions().stream()
                .filter(e -> e.scope() == Exclusion.Scope.ITEM)
                .map(this::hits)
                .toList()));
  }

  private Formula reachesDirectly(Version version, String secrecy) {
    if (!version.covers(secrecy)) {
      return f.falsum();
    }
    List<Formula> parts = new ArrayList<>();
    parts.add(standing(secrecy));
    for (Exclusion exclusion : version.exclusions()) {
      if (exclusion.scope() == Exclusion.Scope.SECRECY) {
        parts.add(f.not(excludes(exclusion, secrecy)));
      }
    }
    return f.and(parts);
  }

  Formula reaches(Version version, String secrecy) {
    Formula direct = reachesDirectly(version, secrecy);
    if (!secrecy.equals(HEALTH)) {
      return direct;
    }
    List<Formula> others =
        standing.keySet().stream()
            .filter(s -> !s.equals(HEALTH))
            .map(s -> reachesDirectly(version, s))
            .toList();
    return f.or(direct, f.and(standing(HEALTH), f.or(others)));
  }

  private Formula reachesAny(Version version) {
    return f.or(standing.keySet().stream().sorted().map(s -> reaches(version, s)).toList());
  }

  /** Whether a version applies by itself if its requirements come to the given formula. */
  Formula ownWay(Version version, Formula requirements) {
    List<Formula> parts = new ArrayList<>();
    parts.add(inForce(version));
    parts.add(requirements);
    parts.add(itemLeft(version));
    boolean whateverStands =
        version.covers() == null
            && version.exclusions().stream().noneMatch(e -> e.scope() == Exclusion.Scope.SECRECY);
    switch (version.effect()) {
      case PERMITS -> parts.add(reachesAny(version));
      case OBLIGES ->
          parts.add(whateverStands ? f.verum() : f.or(reachesAny(version), f.not(secret())));
      case NOT_SECRET_DUTY -> parts.add(f.not(secret()));
      case CARRIES -> {
        // What it reaches is no condition of its own.
      }
    }
    return f.and(parts);
  }

  /** Whether a version applies. */
  Formula applies(Version version) {
    Formula known = applies.get(version.id());
    if (known == null) {
      Formula own = ownWay(version, requirements(version));
      known = space.define(version.effect() == Effect.CARRIES ? carried(version, own) : own);
      applies.put(version.id(), known);
    }
    return known;
  }

  private Formula carried(Version version, Formula own) {
    List<Formula> ways = new ArrayList<>();
    ways.add(own);
    duties().forEach(d -> ways.add(f.and(inForce(version), applies(d))));
    return f.or(ways);
  }

  private List<Version> duties() {
    return pack.versions().stream().filter(v -> v.effect() == Effect.OBLIGES).toList();
  }

  /** Whether a version breaks a secrecy by itself; 10:28 not counted for the duties it carries. */
  Formula overrides(Version version, String secrecy) {
    if (version.effect() == Effect.NOT_SECRET_DUTY) {
      return f.falsum();
    }
    String key = version.id() + " " + secrecy;
    Formula known = overrides.get(key);
    if (known == null) {
      Formula conditions = f.and(inForce(version), requirements(version), itemLeft(version));
      known = space.define(f.and(space.define(conditions), reaches(version, secrecy)));
      overrides.put(key, known);
    }
    return known;
  }

  /** Whether the outcome of a question without unknowns is the given one. */
  Formula outcome(Outcome outcome) {
    Formula known = outcomes.get(outcome);
    if (known == null) {
      known = outcomeOf(outcome);
      outcomes.put(outcome, known);
    }
    return known;
  }

  private Formula outcomeOf(Outcome outcome) {
    Formula overridden = space.define(allOverridden());
    Formula duty =
        space.define(
            f.or(
                pack.versions().stream()
                    .filter(v -> v.effect() == Effect.OBLIGES || v.effect() == Effect.CARRIES)
                    .map(this::applies)
                    .toList()));
    return space.define(
        switch (outcome) {
          case NOT_SECRET -> f.not(secret());
          case MUST_NOT -> f.and(secret(), f.not(overridden));
          case MAY -> f.and(secret(), overridden, f.not(duty));
          case MUST -> f.and(secret(), overridden, duty);
          case OPEN -> f.falsum();
        });
  }

  private Formula allOverridden() {
    List<Formula> each = new ArrayList<>();
    for (String secrecy : standing.keySet().stream().sorted().toList()) {
      List<Formula> ways = new ArrayList<>();
      ways.add(f.not(standing(secrecy)));
      pack.versions().forEach(v -> ways.add(overrides(v, secrecy)));
      each.add(f.or(ways));
    }
    return f.and(each);
  }

  RulePack pack() {
    return pack;
  }
}
