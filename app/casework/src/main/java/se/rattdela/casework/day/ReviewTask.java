package se.rattdela.casework.day;

import java.time.LocalDate;
import java.time.YearMonth;
import se.rattdela.casework.common.UnitId;

/**
 * A month whose log is to be reviewed.
 *
 * @param due last day
 * @param days how long is left
 */
public record ReviewTask(
    UnitId unit, String unitName, YearMonth month, LocalDate due, DaysLeft days) {}
