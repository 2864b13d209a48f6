package se.rattdela.desktop.rulebook;

import java.util.List;
import se.rattdela.rules.Truth;
import se.rattdela.rules.pack.Condition;
import se.rattdela.rules.pack.Exclusion;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.Version;

/** What a provision can be about at all, whatever the answers turn out to be. */
final class Reach {
  private Reach() {}

  /** Whether some wording can apply when a field that is always known has a code. */
  static boolean reaches(Provision provision, Condition.CodeField field, String code) {
    return provision.versions().stream().anyMatch(version -> reaches(version, field, code));
  }

  /** Whether some wording can break a secrecy. */
  static boolean breaks(Provision provision, String secrecy) {
    return provision.versions().stream().anyMatch(version -> breaks(version, secrecy));
  }

  /** Whether a wording names a code of a field, so that it is about it and not about everything. */
  static boolean names(Provision provision, Condition.CodeField field, String code) {
    return provision.versions().stream()
        .flatMap(version -> version.requirements().stream())
        .anyMatch(requirement -> names(requirement.condition(), field, code));
  }

  private static boolean reaches(Version version, Condition.CodeField field, String code) {
    return version.requirements().stream()
        .noneMatch(each -> truth(each.condition(), field, code) == Truth.FALSE);
  }

  private static boolean breaks(Version version, String secrecy) {
    return version.covers(secrecy)
        && version.exclusions().stream().noneMatch(each -> alwaysExcludes(each, secrecy));
  }

  private static boolean alwaysExcludes(Exclusion exclusion, String secrecy) {
    return exclusion.condition() == null
        && exclusion.from() == null
        && exclusion.to() == null
        && exclusion.secrecies().contains(secrecy);
  }

  private static boolean names(Condition condition, Condition.CodeField field, String code) {
    return switch (condition) {
      case Condition.All(var parts) -> parts.stream().anyMatch(part -> names(part, field, code));
      case Condition.Any(var parts) -> parts.stream().anyMatch(part -> names(part, field, code));
      case Condition.AtLeast(int count, var parts) ->
          parts.stream().anyMatch(part -> names(part, field, code));
      case Condition.Code(var of, var codes) -> of == field && codes.contains(code);
      default -> false;
    };
  }

  private static Truth truth(Condition condition, Condition.CodeField field, String code) {
    return switch (condition) {
      case Condition.All(var parts) ->
          truths(parts, field, code).stream().reduce(Truth.TRUE, Truth::and);
      case Condition.Any(var parts) ->
          truths(parts, field, code).stream().reduce(Truth.FALSE, Truth::or);
      case Condition.AtLeast(int count, var parts) -> atLeast(count, truths(parts, field, code));
      case Condition.Not(var part) -> truth(part, field, code).not();
      case Condition.Code(var of, var codes) ->
          of == field ? Truth.of(codes.contains(code)) : Truth.UNKNOWN;
      default -> Truth.UNKNOWN;
    };
  }

  private static List<Truth> truths(List<Condition> parts, Condition.CodeField field, String code) {
    return parts.stream().map(part -> truth(part, field, code)).toList();
  }

  private static Truth atLeast(int count, List<Truth> parts) {
    long certain = parts.stream().filter(part -> part == Truth.TRUE).count();
    long possible = parts.stream().filter(part -> part != Truth.FALSE).count();
    if (certain >= count) {
      return Truth.TRUE;
    }
    return possible >= count ? Truth.UNKNOWN : Truth.FALSE;
  }
}
