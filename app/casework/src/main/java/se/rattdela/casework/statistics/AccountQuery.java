package se.rattdela.casework.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.UnitId;

/**
 * What the account is to cover.
 *
 * @param from first day
 * @param to last day
 * @param unit whose cases; null for the whole office
 */
public record AccountQuery(LocalDate from, LocalDate to, @Nullable UnitId unit) {
  /**
   * Whether it covers a calendar year that has ended. Of two accounts whose days overlap, as of a
   * year so far made on two days, the difference tells what was decided between them; calendar
   * years never overlap.
   */
  boolean isWholeYear(LocalDate today) {
    return from.getDayOfYear() == 1
        && to.equals(from.plusYears(1).minusDays(1))
        && to.isBefore(today);
  }
}
