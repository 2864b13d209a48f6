package se.rattdela.rules.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.Status;

/**
 * What a jurist expects of an answer. What is not said is not checked.
 *
 * @param status where the version of the case stands; null = not said
 * @param reason code of the reason kind that the version gives; null = not said
 * @param trap code of the trap that comes with {@code reason}; null = none, checked with the reason
 * @param about keys that some reason of the version names
 * @param outcome the outcome; null = not said
 * @param stillPossible exactly the outcomes that are still possible; null = not said
 * @param openKeys exactly the keys that decide, sorted; null = not said
 * @param applies versions that apply, perhaps among others
 * @param doesNotApply versions that do not apply or are not in force, each with a reason
 * @param reach what the version applies to and what not; null = not said
 */
public record Expectation(
    @Nullable Status status,
    @Nullable String reason,
    @Nullable String trap,
    List<String> about,
    @Nullable Outcome outcome,
    @Nullable List<Outcome> stillPossible,
    @Nullable List<String> openKeys,
    List<String> applies,
    List<String> doesNotApply,
    @Nullable Reach reach) {

  /** Takes copies. */
  public Expectation {
    about = List.copyOf(about);
    stillPossible = stillPossible == null ? null : List.copyOf(stillPossible);
    openKeys = openKeys == null ? null : List.copyOf(openKeys);
    applies = List.copyOf(applies);
    doesNotApply = List.copyOf(doesNotApply);
  }

  /** Expects an outcome and nothing else: what a jurist saves from the test bench. */
  public static Expectation of(Outcome outcome) {
    return new Expectation(
        null, null, null, List.of(), outcome, null, null, List.of(), List.of(), null);
  }
}
