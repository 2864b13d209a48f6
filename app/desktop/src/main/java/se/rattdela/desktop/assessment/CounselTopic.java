package se.rattdela.desktop.assessment;

import java.util.List;
import java.util.stream.Stream;
import se.rattdela.casework.common.ItemId;

/**
 * What the jurist can be asked about in a step.
 *
 * @param key of the question
 * @param items what a question asked here is about
 * @param others for which the same question stands; it may be about them too
 * @param settled whether the office has answered it
 */
record CounselTopic(
    Step step, String key, List<ItemId> items, List<ItemId> others, boolean settled) {
  CounselTopic {
    items = List.copyOf(items);
    others = List.copyOf(others);
  }

  static CounselTopic of(Step.Ask ask, StepWalk steps) {
    List<ItemId> all = steps.alsoOpen(ask);
    return new CounselTopic(
        ask, ask.question().key(), all.subList(0, 1), all.subList(1, all.size()), false);
  }

  static CounselTopic of(Step.Settled step) {
    return new CounselTopic(
        step, step.settled().question().key(), step.settled().items(), List.of(), true);
  }

  /** What is asked about. */
  List<ItemId> items(boolean withOthers) {
    return withOthers ? Stream.concat(items.stream(), others.stream()).toList() : items;
  }
}
