package se.rattdela.desktop.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.assessment.LegalStand;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.counsel.CounselView;

/**
 * What the jurist can be asked about in a step.
 *
 * @param key of the question
 * @param items what a question asked here is about
 * @param others for which the same question stands; it may be about them too
 * @param stands what the office has answered, the latest first; empty where it has not
 */
record CounselTopic(
    Step step, String key, List<ItemId> items, List<ItemId> others, List<LegalStand> stands) {
  CounselTopic {
    items = List.copyOf(items);
    others = List.copyOf(others);
    stands = List.copyOf(stands);
  }

  static CounselTopic of(Step.Ask ask, StepWalk steps) {
    List<ItemId> all = steps.alsoOpen(ask);
    return new CounselTopic(
        ask, ask.question().key(), all.subList(0, 1), all.subList(1, all.size()), List.of());
  }

  static CounselTopic of(Step.Settled step) {
    return new CounselTopic(
        step,
        step.settled().question().key(),
        step.settled().items(),
        List.of(),
        step.settled().history());
  }

  /** Whether the office has answered it. */
  boolean settled() {
    return !stands.isEmpty();
  }

  /** Whether an answer is one of the office's stands, word for word. */
  boolean isStand(CounselView.@Nullable Answer answer) {
    return answer != null
        && stands.stream()
            .anyMatch(each ->
                each.reason().equals(answer.text()) && each.byName().equals(answer.byName()));
  }

  /** What is asked about. */
  List<ItemId> items(boolean withOthers) {
    return withOthers ? Stream.concat(items.stream(), others.stream()).toList() : items;
  }
}
