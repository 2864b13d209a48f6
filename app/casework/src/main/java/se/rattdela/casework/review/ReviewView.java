package se.rattdela.casework.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.UnitId;

/**
 * A unit's review of a month.
 *
 * @param version send it back with the signature
 * @param seed with it the same sample can be drawn again
 * @param accesses how many there were in all
 * @param dueOn the last day of the month after
 * @param otherReviewers who reviews the asker's own accesses
 * @param signedBy empty while it is not signed
 * @param digest of the whole protocol, hexadecimal; empty while it is not signed
 */
public record ReviewView(
    ReviewId id,
    long version,
    UnitId unit,
    String unitName,
    YearMonth month,
    long seed,
    int accesses,
    LocalDate dueOn,
    List<ReviewLine> lines,
    List<String> otherReviewers,
    String signedBy,
    @Nullable Instant signedAt,
    String digest) {
  public ReviewView {
    lines = List.copyOf(lines);
    otherReviewers = List.copyOf(otherReviewers);
  }

  /** How many have a finding. */
  public int reviewed() {
    return (int) lines.stream().filter(line -> line.finding() != null).count();
  }
}
