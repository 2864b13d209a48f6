package se.rattdela.casework.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.statistics.Account.RecipientBar;
import se.rattdela.casework.statistics.Account.Split;

/**
 * Hides small figures of recipients, and what they could be computed from: a recipient under five
 * goes to the others; so does the smallest shown one while the others are a single recipient or
 * fewer than five together; and a split is shown only where it is not the only one left out.
 */
final class Suppression {
  static final int LEAST = 5;

  private Suppression() {}

  /** The decisions for a recipient as they are. */
  record Count(String recipient, int onRequest, int ownInitiative) {
    int decisions() {
      return onRequest + ownInitiative;
    }
  }

  /**
   * What may be shown.
   *
   * @param mayShow whether a recipient that is large enough may be shown by itself
   */
  static List<RecipientBar> bars(List<Count> counts, Predicate<String> mayShow) {
    List<Count> shown = new ArrayList<>();
    List<Count> others = new ArrayList<>();
    counts.stream()
        .filter(each -> each.decisions() > 0)
        .sorted(
            Comparator.comparingInt(Count::decisions).reversed().thenComparing(Count::recipient))
        .forEach(each ->
            (each.decisions() >= LEAST && mayShow.test(each.recipient()) ? shown : others)
                .add(each));
    while (!others.isEmpty() && !shown.isEmpty() && tellsTooMuch(others)) {
      others.add(shown.removeLast());
    }
    if (!others.isEmpty()) {
      shown.add(
          new Count(
              "",
              others.stream().mapToInt(Count::onRequest).sum(),
              others.stream().mapToInt(Count::ownInitiative).sum()));
    }
    Set<Count> whole = unsplit(shown);
    return shown.stream()
        .map(each ->
            new RecipientBar(each.recipient(), each.decisions(), split(each, whole.contains(each))))
        .toList();
  }

  private static boolean tellsTooMuch(List<Count> others) {
    return others.size() == 1 || others.stream().mapToInt(Count::decisions).sum() < LEAST;
  }

  /** Those whose split is not shown; never just one, since the totals would give it away. */
  private static Set<Count> unsplit(List<Count> shown) {
    Set<Count> whole = new HashSet<>();
    shown.stream()
        .filter(each -> small(each.onRequest()) || small(each.ownInitiative()))
        .forEach(whole::add);
    if (whole.size() == 1) {
      shown.stream()
          .filter(each -> !whole.contains(each))
          .min(Comparator.comparingInt(Count::decisions))
          .ifPresent(whole::add);
    }
    return whole;
  }

  private static boolean small(int part) {
    return part > 0 && part < LEAST;
  }

  private static @Nullable Split split(Count count, boolean whole) {
    return whole ? null : new Split(count.onRequest(), count.ownInitiative());
  }
}
