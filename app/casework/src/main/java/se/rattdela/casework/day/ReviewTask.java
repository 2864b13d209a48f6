package se.rattdela.casework.day;

import java.time.LocalDate;
import java.time.YearMonth;
import se.rattdela.casework.common.UnitId;

/**
 * A month whose log is to be reviewed.
 *
 * @param begun whether its sample has been drawn
 * @param sample how many drawn accesses have no finding yet
 * @param risks how many accesses that are reviewed for a risk have none
 * @param due last day
 * @param days how long is left
 */
public record ReviewTask(
    UnitId unit,
    String unitName,
    YearMonth month,
    boolean begun,
    int sample,
    int risks,
    LocalDate due,
    DaysLeft days) {}
