package se.rattdela.casework.delegation;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A point of the delegation order.
 *
 * @param number for example "4.7"
 * @param function who may decide, as in {@link se.rattdela.casework.access.Actor#function()}
 * @param kinds names of {@code DecisionKind}: FULL, PARTIAL, REFUSAL, OWN_INITIATIVE, NOTICE,
 *     NOTICE_OMITTED, CRIME_REPORT, ORAL
 * @param heavySecrecy also items under 26:3, 21:3, 21:3 a, 22:1 or 26:14 c, which leave only after
 *     a named senior decision
 * @param to last day; null = until further notice
 */
public record DelegationPoint(
    String number,
    String function,
    Set<String> kinds,
    boolean heavySecrecy,
    LocalDate from,
    @Nullable LocalDate to) {
  /** Most characters a number may have. */
  public static final int LONGEST_NUMBER = 40;

  public DelegationPoint {
    kinds = Set.copyOf(kinds);
  }
}
