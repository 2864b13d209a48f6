package se.rattdela.desktop.rulebook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import se.rattdela.rules.pack.Version;

/**
 * Where wordings lie on a line of time. A wording is at least wide enough to be read; what is left
 * is shared out by time, so that a day always lies inside its own wording.
 *
 * @param blocks oldest first
 */
record TimelineScale(List<Block> blocks, double width) {
  /** A year after the last known day, so that what applies now has an end on the line. */
  private static final int YEARS_AFTER = 1;

  /**
   * A wording on the line.
   *
   * @param end the day after its last one on the line
   */
  record Block(Version version, LocalDate end, double x, double width) {}

  /** Takes a copy. */
  TimelineScale {
    blocks = List.copyOf(blocks);
  }

  /** Lays out wordings that do not overlap, oldest first, on a line of some width. */
  static TimelineScale of(
      List<Version> versions, LocalDate today, double width, double least, double gap) {
    LocalDate last = today;
    for (Version version : versions) {
      LocalDate to = version.to();
      LocalDate known = to == null ? version.from() : to;
      last = known.isAfter(last) ? known : last;
    }
    LocalDate end = last.plusYears(YEARS_AFTER);
    List<Long> days = new ArrayList<>();
    for (Version version : versions) {
      days.add(ChronoUnit.DAYS.between(version.from(), end(version, end)));
    }
    double all = days.stream().mapToLong(Long::longValue).sum();
    double shared = Math.max(0, width - versions.size() * least - (versions.size() - 1) * gap);
    List<Block> blocks = new ArrayList<>();
    double x = 0;
    for (int i = 0; i < versions.size(); i++) {
      double own = least + shared * days.get(i) / all;
      blocks.add(new Block(versions.get(i), end(versions.get(i), end), x, own));
      x += own + gap;
    }
    return new TimelineScale(blocks, width);
  }

  /** Where a day lies; before the first wording at the left edge, between two in their gap. */
  double x(LocalDate day) {
    double x = 0;
    for (Block block : blocks) {
      if (day.isBefore(block.version().from())) {
        return x;
      }
      if (day.isBefore(block.end())) {
        double whole = ChronoUnit.DAYS.between(block.version().from(), block.end());
        double part = ChronoUnit.DAYS.between(block.version().from(), day);
        return block.x() + block.width() * part / whole;
      }
      x = block.x() + block.width();
    }
    return x;
  }

  private static LocalDate end(Version version, LocalDate endOfLine) {
    LocalDate to = version.to();
    return to == null ? endOfLine : to.plusDays(1);
  }
}
