package se.rattdela.rules.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.rattdela.rules.pack.Condition;
import se.rattdela.rules.pack.Effect;
import se.rattdela.rules.pack.Exclusion;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary.HarmTest;
import se.rattdela.rules.pack.Vocabulary.Secrecy;

/**
 * What the contract says about one world, in plain truth values. Where the world is not complete
 * every question is asked twice: with {@code doubt} true it is "could it be?", with {@code doubt}
 * false "is it so for sure?"; a negation turns the one into the other. In a complete world both
 * give the same.
 */
final class Law {

  private final RulePack pack;
  private final World world;
  private final List<Version> versions;

  /**
   * The law for a world.
   *
   * @param versions those that count: in force on the day of the question
   */
  Law(RulePack pack, World world, List<Version> versions) {
    this.pack = pack;
    this.world = world;
    this.versions = versions;
  }

  private boolean leaf(String key, Predicate<Object> test, boolean doubt) {
    if (world.noSuchCrime(key)) {
      return false;
    }
    Object value = world.value(key);
    return value == null ? doubt : test.test(value);
  }

  private boolean yes(String key, boolean doubt) {
    return leaf(key, v -> v.equals(true), doubt);
  }

  /** Whether a secrecy provision of the item protects it. */
  boolean stands(String code, boolean doubt) {
    Secrecy secrecy = pack.vocabulary().secrecies().get(code);
    if (secrecy == null) {
      throw new IllegalArgumentException(code);
    }
    boolean excluded =
        secrecy.harmTest() != HarmTest.ABSOLUT
            && leaf(Ways.HARM, v -> v.equals("EXCLUDED"), !doubt);
    boolean old =
        (secrecy.maxYears() <= 70 && yes("document.older-than-70", !doubt))
            || (secrecy.maxYears() <= 50 && yes("document.older-than-50", !doubt));
    boolean decision =
        (code.equals("OSL-26-1") || code.equals("OSL-21-1")) && yes("item.decision-26-7", !doubt);
    return !excluded && !old && !decision;
  }

  /** Whether some secrecy protects the item. */
  boolean secret(boolean doubt) {
    return world.question().secrecy().stream().anyMatch(s -> stands(s, doubt));
  }

  /** Whether a condition holds. */
  boolean holds(Condition condition, boolean doubt) {
    return switch (condition) {
      case Condition.All(var parts) -> parts.stream().allMatch(p -> holds(p, doubt));
      case Condition.Any(var parts) -> parts.stream().anyMatch(p -> holds(p, doubt));
      case Condition.AtLeast(int count, var parts) ->
          parts.stream().filter(p -> holds(p, doubt)).count() >= count;
      case Condition.Not(var part) -> !holds(part, !doubt);
      case Condition.NothingSecret nothing -> !secret(!doubt);
      case Condition.Code(var field, var codes) ->
          codes.contains(
              switch (field) {
                case HOLDER -> world.question().holder();
                case RECIPIENT -> world.question().recipient();
                case PURPOSE -> world.question().purpose();
                case CATEGORY -> world.question().category();
              });
      case Condition.Field(var key, var test) -> leaf(key, v -> passes(test, v), doubt);
      case Condition.Fact(var key, boolean is) -> leaf(key, v -> v.equals(is), doubt);
      case Condition.Judgement(var key, boolean is) -> leaf(key, v -> v.equals(is), doubt);
    };
  }

  private static boolean passes(Condition.ValueTest test, Object value) {
    return switch (test) {
      case Condition.ValueTest.OneOf(var codes) -> codes.stream().anyMatch(value::equals);
      case Condition.ValueTest.Below(int limit) -> (Integer) value < limit;
      case Condition.ValueTest.From(int limit) -> !((Integer) value < limit);
      case Condition.ValueTest.Is(boolean expected) -> value.equals(expected);
    };
  }

  /** Whether an exclusion catches a secrecy of the item that stands. */
  private boolean catches(Exclusion exclusion, String code, boolean doubt) {
    LocalDate day = world.question().date();
    LocalDate from = exclusion.from();
    LocalDate to = exclusion.to();
    boolean before = from != null && day.isBefore(from);
    boolean after = to != null && day.isAfter(to);
    Condition condition = exclusion.condition();
    return !before
        && !after
        && exclusion.secrecies().contains(code)
        && stands(code, doubt)
        && (condition == null || holds(condition, doubt));
  }

  /** Whether all that a version asks for is there, and the item is not taken out of its reach. */
  boolean conditions(Version version, boolean doubt) {
    return version.requirements().stream().allMatch(r -> holds(r.condition(), doubt))
        && version.exclusions().stream()
            .filter(e -> e.scope() == Exclusion.Scope.ITEM)
            .noneMatch(
                e -> world.question().secrecy().stream().anyMatch(s -> catches(e, s, !doubt)));
  }

  /** Whether a version would break a secrecy that stands, were its conditions to hold. */
  private boolean reaches(Version version, String code, boolean doubt) {
    boolean itself =
        stands(code, doubt)
            && (version.covers() == null || version.covers().contains(code))
            && version.exclusions().stream()
                .filter(e -> e.scope() == Exclusion.Scope.SECRECY)
                .noneMatch(e -> catches(e, code, !doubt));
    // 21:2: what overrides another secrecy of the item that stands overrides 21:1 too.
    return itself
        || (code.equals("OSL-21-1")
            && stands(code, doubt)
            && world.question().secrecy().stream()
                .filter(other -> !other.equals(code))
                .anyMatch(other -> reaches(version, other, doubt)));
  }

  /** Whether a version overrides a secrecy of the item that stands. */
  boolean overrides(Version version, String code, boolean doubt) {
    return switch (version.effect()) {
      case NOT_SECRET_DUTY -> false;
      case PERMITS, OBLIGES -> conditions(version, doubt) && reaches(version, code, doubt);
      // 10:28 carries the duties: what they override, it overrides.
      case CARRIES ->
          (conditions(version, doubt) && reaches(version, code, doubt))
              || duties().anyMatch(d -> overrides(d, code, doubt));
    };
  }

  private Stream<Version> duties() {
    return versions.stream().filter(v -> v.effect() == Effect.OBLIGES);
  }

  /** Whether a version applies. */
  boolean applies(Version version, boolean doubt) {
    return switch (version.effect()) {
      case PERMITS -> overridesSome(version, doubt);
      case OBLIGES ->
          overridesSome(version, doubt) || (conditions(version, doubt) && !secret(!doubt));
      case NOT_SECRET_DUTY -> conditions(version, doubt) && !secret(!doubt);
      case CARRIES -> conditions(version, doubt) || duties().anyMatch(duty -> applies(duty, doubt));
    };
  }

  private boolean overridesSome(Version version, boolean doubt) {
    return world.question().secrecy().stream().anyMatch(s -> overrides(version, s, doubt));
  }

  /** Whether every secrecy that stands is overridden, each by some version. */
  boolean nothingLeftStanding(boolean doubt) {
    return world.question().secrecy().stream()
        .allMatch(
            s -> !stands(s, !doubt) || versions.stream().anyMatch(v -> overrides(v, s, doubt)));
  }

  /** Whether some duty applies. */
  boolean duty(boolean doubt) {
    return versions.stream()
        .filter(v -> v.effect() == Effect.OBLIGES || v.effect() == Effect.CARRIES)
        .anyMatch(v -> applies(v, doubt));
  }
}
