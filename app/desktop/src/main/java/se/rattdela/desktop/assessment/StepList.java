package se.rattdela.desktop.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.rattdela.casework.assessment.AssessmentView;
import se.rattdela.casework.assessment.ItemAssessment;
import se.rattdela.casework.assessment.QuestionGroup;
import se.rattdela.casework.assessment.SettledQuestion;
import se.rattdela.desktop.common.Texts;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.Outcome;

/** The list at the left: the questions by wording, what may be withheld or stays, the texts. */
final class StepList {
  private final AssessmentView view;
  private final boolean asked;
  private final Texts texts;

  /**
   * The list of an assessment.
   *
   * @param asked whether there are questions to the jurist that belong to no other step
   */
  StepList(AssessmentView view, boolean asked, Texts texts) {
    this.view = view;
    this.asked = asked;
    this.texts = texts;
  }

  List<Step> steps() {
    List<Step> all = new ArrayList<>();
    for (QuestionGroup group : view.groups()) {
      all.add(new Step.Heading(group.text(), reach(group)));
      group.places().forEach(each -> all.add(new Step.Ask(each.item(), each.question())));
    }
    for (SettledQuestion settled : view.settled()) {
      all.add(new Step.Heading(settled.question().text(), ""));
      all.add(new Step.Settled(settled));
    }
    if (asked) {
      all.add(new Step.Heading(texts.get("assessment.asked.title"), ""));
      all.add(new Step.Asked());
    }
    group(all, texts.get("assessment.withhold.heading"), this::mayBeWithheld);
    group(all, texts.get("assessment.stays.heading"), StepList::cannotBeGiven);
    all.add(new Step.Heading(texts.get("assessment.end"), ""));
    all.add(new Step.Texts());
    return List.copyOf(all);
  }

  /** How much is won by answering the questions under a heading. */
  private String reach(QuestionGroup group) {
    if (group.open() == 0) {
      return "";
    }
    if (group.legal()) {
      return texts.get("assessment.reach.legal");
    }
    if (group.maySettle() > 0) {
      return texts.format("assessment.reach.may", group.reach());
    }
    return group.settles() > 0 ? texts.format("assessment.reach.settles", group.settles()) : "";
  }

  private void group(List<Step> all, String heading, Predicate<ItemAssessment> belongs) {
    List<ItemAssessment> items = view.items().stream().filter(belongs).toList();
    if (!items.isEmpty()) {
      all.add(new Step.Heading(heading, ""));
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
