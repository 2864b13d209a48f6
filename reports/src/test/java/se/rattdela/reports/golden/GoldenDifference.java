package se.rattdela.reports.golden;

import java.util.ArrayList;
import java.util.List;

/** Where two files differ, in words that tell where to look. */
final class GoldenDifference {
  /** Rounding and another version of the renderer move a square by one step; more is a change. */
  private static final int TOLERATED_STEP = 1;

  private static final float SQUARE_IN_POINTS = 595f / 66;

  private GoldenDifference() {}

  static List<String> between(List<GoldenPage> kept, List<GoldenPage> found) {
    List<String> differences = new ArrayList<>();
    if (kept.size() != found.size()) {
      differences.add("  %d pages, was %d".formatted(found.size(), kept.size()));
    }
    for (int page = 0; page < Math.min(kept.size(), found.size()); page++) {
      text(page + 1, kept.get(page).text(), found.get(page).text(), differences);
      picture(page + 1, kept.get(page).picture(), found.get(page).picture(), differences);
    }
    return differences;
  }

  private static void text(
      int page, List<String> kept, List<String> found, List<String> differences) {
    int line = 0;
    while (line < kept.size() && line < found.size() && kept.get(line).equals(found.get(line))) {
      line++;
    }
    if (line < kept.size() || line < found.size()) {
      differences.add(
          "  page %d, line %d of the text\n    was   %s\n    is    %s"
              .formatted(page, line + 1, at(kept, line), at(found, line)));
    }
  }

  private static String at(List<String> lines, int line) {
    return line < lines.size() ? lines.get(line) : "(nothing more)";
  }

  private static void picture(
      int page, List<String> kept, List<String> found, List<String> differences) {
    if (kept.size() != found.size()) {
      differences.add("  page %d has another size".formatted(page));
      return;
    }
    int changed = 0;
    int firstRow = -1;
    int left = Integer.MAX_VALUE;
    for (int row = 0; row < kept.size(); row++) {
      for (int across = 0; across < kept.get(row).length(); across++) {
        if (differs(kept.get(row), found.get(row), across)) {
          changed++;
          firstRow = firstRow < 0 ? row : firstRow;
          left = Math.min(left, across);
        }
      }
    }
    if (changed > 0) {
      differences.add(
          ("  page %d looks different in %d squares, first %.0f points from the top and %.0f from"
                  + " the left\n    was   %s\n    is    %s")
              .formatted(
                  page,
                  changed,
                  firstRow * SQUARE_IN_POINTS,
                  left * SQUARE_IN_POINTS,
                  kept.get(firstRow),
                  found.get(firstRow)));
    }
  }

  private static boolean differs(String kept, String found, int across) {
    return across >= found.length()
        || Math.abs(GoldenPage.level(kept.charAt(across)) - GoldenPage.level(found.charAt(across)))
            > TOLERATED_STEP;
  }
}
