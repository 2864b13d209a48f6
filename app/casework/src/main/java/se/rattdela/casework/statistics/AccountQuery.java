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
public record AccountQuery(LocalDate from, LocalDate to, @Nullable UnitId unit) {}
