package se.rattdela.reports.redress;

import java.util.List;

/**
 * What a change gives of what the first decision withheld. Numbers of the items in that decision.
 *
 * @param items what it gives, at least one
 * @param unchanged for which the first decision stands; empty where the change also withholds, so
 *     that only its text can tell
 */
public record Given(List<Integer> items, List<Integer> unchanged) {
  public Given {
    items = List.copyOf(items);
    unchanged = List.copyOf(unchanged);
  }
}
