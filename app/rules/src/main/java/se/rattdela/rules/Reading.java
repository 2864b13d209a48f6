package se.rattdela.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.rattdela.rules.pack.Condition;
import se.rattdela.rules.pack.Effect;
import se.rattdela.rules.pack.Exclusion;
import se.rattdela.rules.pack.Requirement;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary.HarmTest;
import se.rattdela.rules.pack.Vocabulary.Secrecy;

/**
 * What the law means for one question, in any {@link Algebra}: which protections stand, which
 * version breaks which of them, and what follows.
 *
 * @param <T> a truth value of the algebra
 */
final class Reading<T> {

  /** Health secrecy, which gives way together with any other secrecy of the item (OSL 21:2). */
  private static final String FOLLOWS_OTHERS = "OSL-21-1";

  /** The secrecies that end when the item is itself a decision listed in OSL 26:7. */
  private static final List<String> NOT_FOR_DECISIONS = List.of("OSL-26-1", "OSL-21-1");

  private final RulePack pack;
  private final Question question;
  private final Algebra<T> algebra;
  private final Map<String, T> standing = new LinkedHashMap<>();
  private final List<Version> possible = new ArrayList<>();

  Reading(RulePack pack, Question question, Algebra<T> algebra) {
    this.pack = pack;
    this.question = question;
    this.algebra = algebra;
    for (Version version : pack.versions()) {
      if (version.inForceOn(question.date()) && codesHold(version)) {
        possible.add(version);
      }
    }
    question.secrecy().forEach(code -> standing.put(code, stands(code)));
  }

  /** The versions in force that the question's fixed codes do not already rule out. */
  List<Version> possible() {
    return List.copyOf(possible);
  }

  /**
   * Whether the requirements that rest on a fixed code alone (holder, recipient, purpose, category)
   * hold. A version that fails one of them can neither apply nor override, so that most of a full
   * pack need not be read for the outcome.
   */
  private boolean codesHold(Version version) {
    for (Requirement requirement : version.requirements()) {
      if (requirement.condition() instanceof Condition.Code(var field, Set<String> codes)
          && !codes.contains(codeOf(field))) {
        return false;
      }
    }
    return true;
  }

  /** Whether each protection of the item stands, in the order of the question. */
  Map<String, T> standing() {
    return standing;
  }

  private T stands(String code) {
    Secrecy secrecy = pack.vocabulary().secrecies().get(code);
    if (secrecy == null) {
      throw new IllegalArgumentException("not a secrecy: " + code);
    }
    T ended = algebra.fact("document.older-than-70");
    if (secrecy.maxYears() <= 50) {
      ended = algebra.or(ended, algebra.fact("document.older-than-50"));
    }
    if (secrecy.harmTest() != HarmTest.ABSOLUT) {
      T harmless =
          algebra.field(Inputs.HARM, new Condition.ValueTest.OneOf(Set.of(Harm.EXCLUDED.name())));
      ended = algebra.or(ended, harmless);
    }
    if (NOT_FOR_DECISIONS.contains(code)) {
      ended = algebra.or(ended, algebra.fact("item.decision-26-7"));
    }
    return algebra.not(ended);
  }

  /** Whether a condition holds. */
  T holds(Condition condition) {
    return switch (condition) {
      case Condition.All(List<Condition> parts) -> {
        T result = algebra.constant(true);
        for (Condition part : parts) {
          result = algebra.and(result, holds(part));
        }
        yield result;
      }
      case Condition.Any(List<Condition> parts) -> {
        T result = algebra.constant(false);
        for (Condition part : parts) {
          result = algebra.or(result, holds(part));
        }
        yield result;
      }
      case Condition.AtLeast(int count, List<Condition> parts) -> atLeast(count, parts);
      case Condition.Not(Condition part) -> algebra.not(holds(part));
      case Condition.NothingSecret nothing -> algebra.not(secret());
      case Condition.Code code -> algebra.constant(code.codes().contains(codeOf(code.field())));
      case Condition.Field(String key, Condition.ValueTest test) -> algebra.field(key, test);
      case Condition.Fact(String key, boolean is) ->
          is ? algebra.fact(key) : algebra.not(algebra.fact(key));
      case Condition.Judgement(String key, boolean is) ->
          is ? algebra.judgement(key) : algebra.not(algebra.judgement(key));
    };
  }

  private T atLeast(int count, List<Condition> parts) {
    if (count <= 0) {
      return algebra.constant(true);
    }
    if (parts.size() < count) {
      return algebra.constant(false);
    }
    List<Condition> rest = parts.subList(1, parts.size());
    T first = holds(parts.getFirst());
    T withFirst = algebra.and(first, atLeast(count - 1, rest));
    return algebra.or(withFirst, atLeast(count, rest));
  }

  private String codeOf(Condition.CodeField field) {
    return switch (field) {
      case HOLDER -> question.holder();
      case RECIPIENT -> question.recipient();
      case PURPOSE -> question.purpose();
      case CATEGORY -> question.category();
    };
  }

  /** Whether every requirement of a version holds, whatever it reaches. */
  T requirements(Version version) {
    T result = algebra.constant(true);
    for (Requirement requirement : version.requirements()) {
      result = algebra.and(result, holds(requirement.condition()));
    }
    return result;
  }

  /** Whether an exclusion is in play for one protection of the item. */
  T excludes(Exclusion exclusion, String secrecy) {
    if (!exclusion.secrecies().contains(secrecy) || !exclusion.inPlayOn(question.date())) {
      return algebra.constant(false);
    }
    Condition condition = exclusion.condition();
    return condition == null ? algebra.constant(true) : holds(condition);
  }

  /** Whether an exclusion takes the whole item out of a version's reach. */
  T removesItem(Exclusion exclusion) {
    T result = algebra.constant(false);
    if (exclusion.scope() == Exclusion.Scope.ITEM) {
      for (Map.Entry<String, T> protection : standing.entrySet()) {
        T hit = algebra.and(protection.getValue(), excludes(exclusion, protection.getKey()));
        result = algebra.or(result, hit);
      }
    }
    return result;
  }

  private T itemLeft(Version version) {
    T result = algebra.constant(true);
    for (Exclusion exclusion : version.exclusions()) {
      result = algebra.and(result, algebra.not(removesItem(exclusion)));
    }
    return result;
  }

  /** Whether a version is written to break a protection that stands, its exclusions counted. */
  T reaches(Version version, String secrecy) {
    T direct = reachesDirectly(version, secrecy);
    if (!secrecy.equals(FOLLOWS_OTHERS)) {
      return direct;
    }
    T through = algebra.constant(false);
    for (String other : standing.keySet()) {
      if (!other.equals(FOLLOWS_OTHERS)) {
        through = algebra.or(through, reachesDirectly(version, other));
      }
    }
    T stands = standingOf(secrecy);
    return algebra.or(direct, algebra.and(stands, through));
  }

  private T reachesDirectly(Version version, String secrecy) {
    if (!version.covers(secrecy)) {
      return algebra.constant(false);
    }
    T result = standingOf(secrecy);
    for (Exclusion exclusion : version.exclusions()) {
      if (exclusion.scope() == Exclusion.Scope.SECRECY) {
        result = algebra.and(result, algebra.not(excludes(exclusion, secrecy)));
      }
    }
    return result;
  }

  private T standingOf(String secrecy) {
    T stands = standing.get(secrecy);
    if (stands == null) {
      throw new IllegalArgumentException("not a protection of the item: " + secrecy);
    }
    return stands;
  }

  /** Whether a version overrides a protection of the item. */
  T overrides(Version version, String secrecy) {
    T own = algebra.and(conditions(version), reaches(version, secrecy));
    if (version.effect() != Effect.CARRIES) {
      return version.effect() == Effect.NOT_SECRET_DUTY ? algebra.constant(false) : own;
    }
    T result = own;
    for (Version duty : possible) {
      if (duty.effect() == Effect.OBLIGES) {
        result = algebra.or(result, overrides(duty, secrecy));
      }
    }
    return result;
  }

  private T conditions(Version version) {
    return algebra.and(requirements(version), itemLeft(version));
  }

  /** Whether any protection stands. */
  T secret() {
    T result = algebra.constant(false);
    for (T stands : standing.values()) {
      result = algebra.or(result, stands);
    }
    return result;
  }

  private T reachesAny(Version version) {
    T result = algebra.constant(false);
    for (String secrecy : standing.keySet()) {
      result = algebra.or(result, reaches(version, secrecy));
    }
    return result;
  }

  private static boolean reachesWhateverStands(Version version) {
    return version.covers() == null
        && version.exclusions().stream().noneMatch(e -> e.scope() == Exclusion.Scope.SECRECY);
  }

  /** Whether a version in force applies. */
  T applies(Version version) {
    T conditions = conditions(version);
    return switch (version.effect()) {
      case PERMITS -> algebra.and(conditions, reachesAny(version));
      // What covers every secrecy reaches any that stands: nothing to ask about the harm test.
      case OBLIGES ->
          reachesWhateverStands(version)
              ? conditions
              : algebra.and(conditions, algebra.or(reachesAny(version), algebra.not(secret())));
      case NOT_SECRET_DUTY -> algebra.and(conditions, algebra.not(secret()));
      case CARRIES -> {
        T result = conditions;
        for (Version duty : possible) {
          if (duty.effect() == Effect.OBLIGES) {
            result = algebra.or(result, applies(duty));
          }
        }
        yield result;
      }
    };
  }

  /** Whether some duty to hand over applies. */
  T duty() {
    T result = algebra.constant(false);
    for (Version version : possible) {
      if (version.effect() == Effect.OBLIGES || version.effect() == Effect.CARRIES) {
        result = algebra.or(result, applies(version));
      }
    }
    return result;
  }

  /** Whether every protection that stands is overridden, each by some version that applies. */
  T allOverridden() {
    T result = algebra.constant(true);
    for (Map.Entry<String, T> protection : standing.entrySet()) {
      T overridden = algebra.not(protection.getValue());
      for (Version version : possible) {
        overridden = algebra.or(overridden, overrides(version, protection.getKey()));
      }
      result = algebra.and(result, overridden);
    }
    return result;
  }
}
