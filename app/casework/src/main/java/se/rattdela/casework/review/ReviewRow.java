package se.rattdela.casework.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.UnitId;

/**
 * A unit's month in the list of reviews.
 *
 * @param id null while the review has not been begun
 * @param lines how many accesses are to be reviewed; 0 while it has not been begun
 * @param risks how many of those without a finding are reviewed for a risk and not by lot
 * @param signedBy empty while it is not signed
 */
public record ReviewRow(
    @Nullable ReviewId id,
    UnitId unit,
    String unitName,
    YearMonth month,
    LocalDate dueOn,
    int reviewed,
    int lines,
    int risks,
    String signedBy,
    @Nullable Instant signedAt) {}
