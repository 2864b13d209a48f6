package se.rattdela.desktop.assessment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.assessment.AnswerView;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.casework.common.ItemId;

/** The list of steps, and the way through it. */
final class StepWalk {
  private List<Step> steps = List.of();

  /** The steps as they are now. */
  List<Step> all() {
    return steps;
  }

  /** There are other steps now. */
  void take(List<Step> now) {
    steps = List.copyOf(now);
  }

  /** The same step as it is now; null where there is none. */
  @Nullable Step same(@Nullable Step before) {
    return before == null
        ? null
        : steps.stream().filter(each -> Step.same(before, each)).findFirst().orElse(null);
  }

  /** The first question that is open, else the last step; null where there is none. */
  @Nullable Step firstOpen() {
    for (Step step : steps) {
      if (step instanceof Step.Ask ask && !answered(ask.question())) {
        return step;
      }
    }
    return steps.isEmpty() ? null : steps.getLast();
  }

  /**
   * The step of a question: the first where it is open, else where it is asked at all, else where
   * the questions to the jurist stand that belong to no other; null where there is none.
   */
  @Nullable Step about(String key) {
    Step asked = null;
    Step other = null;
    for (Step step : steps) {
      switch (step) {
        case Step.Ask ask when ask.question().key().equals(key) -> {
          if (!answered(ask.question())) {
            return ask;
          }
          asked = asked == null ? ask : asked;
        }
        case Step.Settled settled when settled.settled().question().key().equals(key) ->
            asked = settled;
        case Step.Asked _ -> other = step;
        default -> {}
      }
    }
    return asked == null ? other : asked;
  }

  /**
   * Where an item is assessed: its first question that is open, else its first place in the list;
   * null where the list says nothing of it.
   */
  @Nullable Step of(ItemId item) {
    Step first = null;
    for (Step step : steps) {
      switch (step) {
        case Step.Ask ask when ask.item().item().id().equals(item) -> {
          if (!answered(ask.question())) {
            return ask;
          }
          first = first == null ? ask : first;
        }
        case Step.MayWithhold may when may.item().item().id().equals(item) ->
            first = first == null ? may : first;
        default -> {}
      }
    }
    return first;
  }

  /** Whether a question has an answer that still stands. */
  static boolean answered(QuestionView question) {
    AnswerView answer = question.answer();
    return answer != null && !answer.stale();
  }

  /** The place a number of steps on; the first or last where there are not so many. */
  @Nullable Step from(@Nullable Step now, int direction) {
    List<Step> places = steps.stream().filter(step -> !(step instanceof Step.Heading)).toList();
    for (int i = 0; i < places.size(); i++) {
      if (now != null && Step.same(places.get(i), now)) {
        return places.get(Math.clamp((long) i + direction, 0, places.size() - 1));
      }
    }
    return null;
  }

  /** The items for which the same question is still open, the given one first. */
  List<ItemId> alsoOpen(Step.Ask ask) {
    List<ItemId> ids = new ArrayList<>();
    ids.add(ask.item().item().id());
    others(ask).forEach(other -> ids.add(other.item().item().id()));
    return ids;
  }

  /** The same question for the other items where it is open, in the order of the list. */
  List<Step.Ask> others(Step.Ask ask) {
    List<Step.Ask> others = new ArrayList<>();
    for (Step step : steps) {
      if (step instanceof Step.Ask other
          && other.question().key().equals(ask.question().key())
          && !answered(other.question())
          && !other.item().item().id().equals(ask.item().item().id())) {
        others.add(other);
      }
    }
    return others;
  }
}
