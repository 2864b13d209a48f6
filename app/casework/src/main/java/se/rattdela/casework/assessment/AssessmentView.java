package se.rattdela.casework.assessment;

import java.util.List;
import se.rattdela.casework.request.DisclosureView;

/**
 * The assessment of a disclosure.
 *
 * @param settled questions of law that the office has answered and that decide something here
 * @param answered number of questions with a standing answer
 * @param remaining number of open questions that are known now; answering may close or open others
 */
public record AssessmentView(
    DisclosureView disclosure,
    List<ItemAssessment> items,
    List<SettledQuestion> settled,
    int answered,
    int remaining) {
  public AssessmentView {
    items = List.copyOf(items);
    settled = List.copyOf(settled);
  }

  /** The questions by wording, the one that settles most first. */
  public List<QuestionGroup> groups() {
    return QuestionGroup.of(items);
  }
}
