package se.rattdela.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.pack.Effect;

/**
 * What the law means for one question, in any {@link Algebra}: which protections stand, which
 * version breaks which of them, and what follows. A protection is known by its place among the
 * question's. Remembers what it has worked out about each rule.
 *
 * @param <T> a truth value of the algebra
 */
final class Reading<T> {

  private final Situation situation;
  private final Algebra<T> algebra;
  private final List<T> standing = new ArrayList<>();
  private final Memo<T> conditions;
  private final Memo<T> applying;
  private final Memo<T> reaching;
  private final Memo<T> overriding;

  Reading(Situation situation, Algebra<T> algebra) {
    this.situation = situation;
    this.algebra = algebra;
    int rules = situation.rules().rules().size();
    int protections = situation.protections().size();
    this.conditions = new Memo<>(rules);
    this.applying = new Memo<>(rules);
    this.reaching = new Memo<>(rules * protections);
    this.overriding = new Memo<>(rules * protections);
    for (int secrecy : situation.numbers()) {
      standing.add(algebra.not(holds(situation.rules().ended(secrecy))));
    }
  }

  /** The situation that is read. */
  Situation situation() {
    return situation;
  }

  /** Whether a protection stands. */
  T standing(int place) {
    return standing.get(place);
  }

  /** Whether a formula holds. */
  T holds(Formula formula) {
    return switch (formula) {
      case Formula.Leaf leaf -> algebra.leaf(leaf);
      case Formula.All(List<Formula> parts) -> {
        T result = algebra.constant(true);
        for (int i = 0; i < parts.size() && !algebra.settled(result, false); i++) {
          result = algebra.and(result, holds(parts.get(i)));
        }
        yield result;
      }
      case Formula.Any(List<Formula> parts) -> {
        T result = algebra.constant(false);
        for (int i = 0; i < parts.size() && !algebra.settled(result, true); i++) {
          result = algebra.or(result, holds(parts.get(i)));
        }
        yield result;
      }
      case Formula.AtLeast(int count, List<Formula> parts) -> atLeast(count, parts);
      case Formula.Not(Formula part) -> algebra.not(holds(part));
      case Formula.NothingSecret nothing -> algebra.not(secret());
    };
  }

  private T atLeast(int count, List<Formula> parts) {
    if (count <= 0) {
      return algebra.constant(true);
    }
    if (parts.size() < count) {
      return algebra.constant(false);
    }
    List<Formula> rest = parts.subList(1, parts.size());
    T first = holds(parts.getFirst());
    T withFirst = algebra.and(first, atLeast(count - 1, rest));
    return algebra.or(withFirst, atLeast(count, rest));
  }

  /** Whether every requirement of a version holds, whatever it reaches. */
  T requirements(Rule rule) {
    T result = algebra.constant(true);
    List<Rule.Part> parts = rule.parts();
    for (int i = 0; i < parts.size() && !algebra.settled(result, false); i++) {
      result = algebra.and(result, holds(parts.get(i).formula()));
    }
    return result;
  }

  /** Whether an exclusion is in play for one protection of the item. */
  T excludes(Rule.Barrier barrier, int place) {
    if (!barrier.about(situation.numbers().get(place))
        || !barrier.exclusion().inPlayOn(situation.question().date())) {
      return algebra.constant(false);
    }
    Formula formula = barrier.formula();
    return formula == null ? algebra.constant(true) : holds(formula);
  }

  /** Whether an exclusion takes the whole item out of a version's reach. */
  T removesItem(Rule.Barrier barrier) {
    T result = algebra.constant(false);
    if (barrier.onItem()) {
      for (int place = 0; place < standing.size(); place++) {
        result = algebra.or(result, algebra.and(standing(place), excludes(barrier, place)));
      }
    }
    return result;
  }

  /** Whether a version's requirements hold and no exclusion takes the whole item out of reach. */
  private T conditions(Rule rule) {
    T known = conditions.get(rule.number());
    return known != null ? known : conditions.keep(rule.number(), findConditions(rule));
  }

  private T findConditions(Rule rule) {
    T result = requirements(rule);
    List<Rule.Barrier> barriers = rule.barriers();
    for (int i = 0; i < barriers.size() && !algebra.settled(result, false); i++) {
      result = algebra.and(result, algebra.not(removesItem(barriers.get(i))));
    }
    return result;
  }

  /** Whether a version is written to break a protection that stands, its exclusions counted. */
  T reaches(Rule rule, int place) {
    int slot = rule.number() * standing.size() + place;
    T known = reaching.get(slot);
    return known != null ? known : reaching.keep(slot, findReach(rule, place));
  }

  private T findReach(Rule rule, int place) {
    T direct = reachesDirectly(rule, place);
    if (place != situation.follower()) {
      return direct;
    }
    T through = algebra.constant(false);
    for (int other = 0; other < standing.size(); other++) {
      if (other != place) {
        through = algebra.or(through, reaches(rule, other));
      }
    }
    return algebra.or(direct, algebra.and(standing(place), through));
  }

  private T reachesDirectly(Rule rule, int place) {
    if (!rule.covers().get(situation.numbers().get(place))) {
      return algebra.constant(false);
    }
    T result = standing(place);
    for (Rule.Barrier barrier : rule.barriers()) {
      if (!barrier.onItem()) {
        result = algebra.and(result, algebra.not(excludes(barrier, place)));
      }
    }
    return result;
  }

  /** Whether a version overrides a protection of the item. */
  T overrides(Rule rule, int place) {
    int slot = rule.number() * standing.size() + place;
    T known = overriding.get(slot);
    return known != null ? known : overriding.keep(slot, findOverride(rule, place));
  }

  private T findOverride(Rule rule, int place) {
    Effect effect = rule.version().effect();
    if (effect == Effect.NOT_SECRET_DUTY) {
      return algebra.constant(false);
    }
    T result = conditions(rule);
    if (!algebra.settled(result, false)) {
      result = algebra.and(result, reaches(rule, place));
    }
    if (effect == Effect.CARRIES) {
      for (Rule duty : situation.possible()) {
        if (duty.version().effect() == Effect.OBLIGES) {
          result = algebra.or(result, overrides(duty, place));
        }
      }
    }
    return result;
  }

  /** Whether any protection stands. */
  T secret() {
    T result = algebra.constant(false);
    for (int place = 0; place < standing.size(); place++) {
      result = algebra.or(result, standing(place));
    }
    return result;
  }

  /** Whether a version reaches any protection. */
  T reachesAny(Rule rule) {
    T result = algebra.constant(false);
    for (int place = 0; place < standing.size(); place++) {
      result = algebra.or(result, reaches(rule, place));
    }
    return result;
  }

  /** Whether a version breaks each of the item's secrecies, whichever of them stands. */
  boolean reachesWhateverStands(Rule rule) {
    for (int secrecy : situation.numbers()) {
      if (!rule.covers().get(secrecy)) {
        return false;
      }
      for (Rule.Barrier barrier : rule.barriers()) {
        if (!barrier.onItem() && barrier.about(secrecy)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether a version in force applies. */
  T applies(Rule rule) {
    T known = applying.get(rule.number());
    return known != null ? known : applying.keep(rule.number(), findApplies(rule));
  }

  private T findApplies(Rule rule) {
    T conditions = conditions(rule);
    if (rule.version().effect() == Effect.CARRIES) {
      T result = conditions;
      for (Rule duty : situation.possible()) {
        if (duty.version().effect() == Effect.OBLIGES) {
          result = algebra.or(result, applies(duty));
        }
      }
      return result;
    }
    if (algebra.settled(conditions, false)) {
      return conditions;
    }
    return switch (rule.version().effect()) {
      case PERMITS -> algebra.and(conditions, reachesAny(rule));
      // What covers every secrecy of the item reaches any that stands: no need of the harm test.
      case OBLIGES ->
          reachesWhateverStands(rule)
              ? conditions
              : algebra.and(conditions, algebra.or(reachesAny(rule), algebra.not(secret())));
      case NOT_SECRET_DUTY -> algebra.and(conditions, algebra.not(secret()));
      case CARRIES -> throw new IllegalStateException("a carrier is read above");
    };
  }

  /** Whether some duty to hand over applies. */
  T duty() {
    T result = algebra.constant(false);
    for (Rule rule : situation.possible()) {
      Effect effect = rule.version().effect();
      if (effect == Effect.OBLIGES || effect == Effect.CARRIES) {
        result = algebra.or(result, applies(rule));
      }
    }
    return result;
  }

  /** Whether every protection that stands is overridden, each by some version that applies. */
  T allOverridden() {
    T result = algebra.constant(true);
    for (int place = 0; place < standing.size(); place++) {
      T overridden = algebra.not(standing(place));
      for (Rule rule : situation.possible()) {
        if (algebra.settled(overridden, true)) {
          break;
        }
        overridden = algebra.or(overridden, overrides(rule, place));
      }
      result = algebra.and(result, overridden);
    }
    return result;
  }

  /** What has been worked out, by number. */
  private static final class Memo<T> {

    private final @Nullable Object[] known;

    Memo(int size) {
      known = new Object[size];
    }

    @SuppressWarnings("unchecked") // keep() alone writes
    @Nullable T get(int number) {
      return (T) known[number];
    }

    T keep(int number, T value) {
      known[number] = value;
      return value;
    }
  }
}
