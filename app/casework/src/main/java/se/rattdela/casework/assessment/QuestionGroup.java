package se.rattdela.casework.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.rattdela.rules.Outcome;

/**
 * The questions with the same key, of all items of a disclosure. One judgement made once may settle
 * many items; how many is counted, so that the officer can begin where most is settled.
 *
 * @param key of the vocabulary
 * @param text the question in Swedish
 * @param legal only the rule steward answers it
 * @param places the items with their question, in the order of the decision
 * @param open for how many items it is open
 * @param settles for how many of these every answer settles the item
 * @param maySettle for how many some answer does and some does not
 */
public record QuestionGroup(
    String key,
    AnswerKind kind,
    String text,
    boolean legal,
    List<Place> places,
    int open,
    int settles,
    int maySettle) {
  private static final Comparator<QuestionGroup> ORDER =
      Comparator.comparingInt(QuestionGroup::stage)
          .thenComparing(group -> group.kind() != AnswerKind.FACT)
          .thenComparing(Comparator.comparingInt(QuestionGroup::settles).reversed())
          .thenComparing(Comparator.comparingInt(QuestionGroup::maySettle).reversed())
          .thenComparing(Comparator.comparingInt(QuestionGroup::open).reversed())
          .thenComparing(group -> group.kind() != AnswerKind.HARM_TEST);

  public QuestionGroup {
    places = List.copyOf(places);
  }

  /** One item's question. */
  public record Place(ItemAssessment item, QuestionView question) {
    /** Whether it has no answer that stands. */
    public boolean isOpen() {
      AnswerView answer = question.answer();
      return answer == null || answer.stale();
    }
  }

  /**
   * The questions of an assessment: those begun first, in the order they were first asked; then the
   * one first that settles most. Facts come before judgements, which rest on them; what only the
   * rule steward can answer comes last.
   */
  public static List<QuestionGroup> of(List<ItemAssessment> items) {
    Map<String, List<Place>> byKey = new LinkedHashMap<>();
    for (ItemAssessment item : items) {
      item.answered().forEach(question -> add(byKey, item, question));
      item.open().forEach(question -> add(byKey, item, question));
    }
    List<QuestionGroup> groups = new ArrayList<>();
    byKey.values().forEach(places -> groups.add(group(places)));
    groups.sort(ORDER);
    return groups;
  }

  private static void add(
      Map<String, List<Place>> byKey, ItemAssessment item, QuestionView question) {
    List<Place> places = byKey.computeIfAbsent(question.key(), key -> new ArrayList<>());
    // A stale answer stands both among the answered and the open.
    if (places.stream().noneMatch(each -> each.item().equals(item))) {
      places.add(new Place(item, question));
    }
  }

  private static QuestionGroup group(List<Place> places) {
    QuestionView first = places.getFirst().question();
    List<Place> open = places.stream().filter(Place::isOpen).toList();
    int settles = 0;
    int maySettle = 0;
    for (Place place : open) {
      List<AnswerOption> options = place.question().options();
      long settling =
          options.stream().filter(each -> each.leadsTo().outcome() != Outcome.OPEN).count();
      if (settling == options.size() && settling > 0) {
        settles++;
      } else if (settling > 0) {
        maySettle++;
      }
    }
    return new QuestionGroup(
        first.key(),
        first.kind(),
        first.text(),
        first.legal(),
        places,
        open.size(),
        settles,
        maySettle);
  }

  /** How many items an answer may settle. */
  public int reach() {
    return settles + maySettle;
  }

  private int stage() {
    if (open < places.size()) {
      return 0;
    }
    return legal ? 2 : 1;
  }
}
