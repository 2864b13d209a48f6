package se.rattdela.desktop.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.rattdela.casework.assessment.AssessmentView;
import se.rattdela.casework.assessment.ItemAssessment;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.desktop.common.Texts;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.Outcome;

/** The list at the left: the questions by wording, what may be withheld or stays, the texts. */
final class StepList {
  private final AssessmentView view;
  private final Texts texts;

  StepList(AssessmentView view, Texts texts) {
    this.view = view;
    this.texts = texts;
  }

  List<Step> steps() {
    Map<String, List<Step.Ask>> byKey = new LinkedHashMap<>();
    for (ItemAssessment item : view.items()) {
      item.answered().forEach(question -> add(byKey, item, question));
      item.open().forEach(question -> add(byKey, item, question));
    }
    List<Step> all = new ArrayList<>();
    byKey.forEach((key, asks) -> {
      all.add(new Step.Heading(asks.getFirst().question().text()));
      all.addAll(asks);
    });
    group(all, texts.get("assessment.withhold.heading"), this::mayBeWithheld);
    group(all, texts.get("assessment.stays.heading"), StepList::cannotBeGiven);
    all.add(new Step.Heading(texts.get("assessment.end")));
    all.add(new Step.Texts());
    return List.copyOf(all);
  }

  private static void add(
      Map<String, List<Step.Ask>> byKey, ItemAssessment item, QuestionView question) {
    byKey
        .computeIfAbsent(question.key(), key -> new ArrayList<>())
        .add(new Step.Ask(item, question));
  }

  private void group(List<Step> all, String heading, Predicate<ItemAssessment> belongs) {
    List<ItemAssessment> items = view.items().stream().filter(belongs).toList();
    if (!items.isEmpty()) {
      all.add(new Step.Heading(heading));
      items.forEach(item -> all.add(new Step.MayWithhold(item)));
    }
  }

  /** What the law keeps; the recipient may still need to read why. */
  private static boolean cannotBeGiven(ItemAssessment item) {
    return item.verdict().outcome() == Outcome.MUST_NOT;
  }

  private boolean mayBeWithheld(ItemAssessment item) {
    boolean own = view.disclosure().content().initiative() == Initiative.OWN;
    return (item.withheld() != null && !cannotBeGiven(item))
        || item.verdict().outcome() == Outcome.MAY
        || (item.verdict().outcome() == Outcome.NOT_SECRET && own);
  }
}
