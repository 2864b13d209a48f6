package se.rattdela.rules.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One wording of a provision with its interval.
 *
 * @param id provision id, {@code @} and first day, such as {@code OSL-10-18a@2025-04-01}
 * @param from first day in force
 * @param to last day in force; null = still in force at the end of the law snapshot
 * @param amendedBy SFS number of the amending act, such as {@code 2025:179}; null = the original
 * @param certainty how sure the reading is: high, medium or low
 * @param effect what it does
 * @param covers codes of the secrecy provisions it breaks; null = every one
 * @param requirements all must hold
 * @param exclusions secrecy that it leaves standing
 * @param exclusive its claim to be the only way ("endast om"); null where it makes none
 * @param traps trap codes by reason kind, for reasons that no requirement or exclusion carries
 * @param note the rule steward's note in Swedish; null = none
 */
public record Version(
    String id,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable String amendedBy,
    String certainty,
    Effect effect,
    @Nullable Set<String> covers,
    List<Requirement> requirements,
    List<Exclusion> exclusions,
    @Nullable Exclusive exclusive,
    Map<String, String> traps,
    @Nullable String note) {

  /** Takes copies. */
  public Version {
    covers = covers == null ? null : Set.copyOf(covers);
    requirements = List.copyOf(requirements);
    exclusions = List.copyOf(exclusions);
    traps = Map.copyOf(traps);
  }

  /** Whether the version is in force on a day; first and last day included. */
  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /** Whether it is written to break a secrecy, before any exclusion. */
  public boolean covers(String secrecy) {
    return covers == null || covers.contains(secrecy);
  }
}
