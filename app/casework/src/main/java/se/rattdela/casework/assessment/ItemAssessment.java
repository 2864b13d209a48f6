package se.rattdela.casework.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.item.ItemView;
import se.rattdela.rules.Answer;
import se.rattdela.rules.Verdict;

/**
 * How far one item of a disclosure has come.
 *
 * @param number 1, 2, … as in the decision
 * @param verdict as it stands with what has been answered
 * @param answer the full answer behind the verdict
 * @param open questions that still decide, the one that settles most first
 * @param answered questions already answered, also stale ones, oldest first
 */
public record ItemAssessment(
    int number,
    ItemView item,
    Verdict verdict,
    Answer answer,
    List<QuestionView> open,
    List<QuestionView> answered,
    @Nullable Withholding withheld) {
  public ItemAssessment {
    open = List.copyOf(open);
    answered = List.copyOf(answered);
  }
}
