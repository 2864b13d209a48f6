package se.rattdela.casework.engine;

import java.time.LocalDate;
import java.time.Period;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.pack.Condition;
import se.rattdela.rules.pack.RulePack;

/** The ages at which the law may say something else of the person an item concerns. */
public final class AgeLimits {
  private static final String AGE = "subject.age";

  private AgeLimits() {}

  /** Full years that some requirement or exclusion of a pack draws a line at. */
  public static SortedSet<Integer> of(RulePack pack) {
    SortedSet<Integer> limits = new TreeSet<>();
    pack.versions()
        .forEach(version -> {
          version.requirements().forEach(each -> collect(each.condition(), limits));
          version.exclusions().forEach(each -> collect(each.condition(), limits));
        });
    return limits;
  }

  /**
   * The days on which a person reaches such an age.
   *
   * @param since first day to look at
   * @param until last day to look at
   * @return the age in full years by day
   */
  public static SortedMap<LocalDate, Integer> days(
      RulePack pack, LocalDate born, LocalDate since, LocalDate until) {
    SortedMap<LocalDate, Integer> days = new TreeMap<>();
    for (int age : of(pack)) {
      LocalDate day = reached(born, age);
      if (!day.isBefore(since) && !day.isAfter(until)) {
        days.put(day, age);
      }
    }
    return days;
  }

  /** Who is born on the 29th of February has had a birthday from the 1st of March. */
  private static LocalDate reached(LocalDate born, int age) {
    LocalDate day = born.plusYears(age);
    return Period.between(born, day).getYears() < age ? day.plusDays(1) : day;
  }

  private static void collect(@Nullable Condition condition, SortedSet<Integer> limits) {
    switch (condition) {
      case null -> {}
      case Condition.All(var parts) -> parts.forEach(part -> collect(part, limits));
      case Condition.Any(var parts) -> parts.forEach(part -> collect(part, limits));
      case Condition.AtLeast(_, var parts) -> parts.forEach(part -> collect(part, limits));
      case Condition.Not(var part) -> collect(part, limits);
      case Condition.Field(String key, Condition.ValueTest test) -> {
        if (key.equals(AGE)) {
          add(test, limits);
        }
      }
      case Condition.NothingSecret _,
          Condition.Code _,
          Condition.Fact _,
          Condition.Judgement _ -> {}
    }
  }

  private static void add(Condition.ValueTest test, SortedSet<Integer> limits) {
    switch (test) {
      case Condition.ValueTest.Below(int limit) -> limits.add(limit);
      case Condition.ValueTest.From(int limit) -> limits.add(limit);
      case Condition.ValueTest.OneOf _, Condition.ValueTest.Is _ -> {}
    }
  }
}
