package se.rattdela.casework.decision;

import org.jspecify.annotations.Nullable;
import se.rattdela.casework.assessment.AssessedItem;
import se.rattdela.casework.request.WithheldLine;
import se.rattdela.rules.Explanation;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.Outcome;

/**
 * One item of a draft with the law's answer and the officer's choice.
 *
 * @param outcome null while the answer is open
 */
record DraftLine(
    int number,
    AssessedItem assessed,
    Explanation explanation,
    @Nullable WithheldLine withheld,
    @Nullable ItemOutcome outcome) {
  static DraftLine of(
      int number,
      AssessedItem assessed,
      Explanation explanation,
      @Nullable WithheldLine withheld,
      Initiative initiative) {
    return new DraftLine(
        number,
        assessed,
        explanation,
        withheld,
        outcome(explanation.answer().outcome(), withheld != null, initiative));
  }

  /** What is not secret is to be given on request (6:5) and may be given on own initiative. */
  private static @Nullable ItemOutcome outcome(
      Outcome law, boolean withheld, Initiative initiative) {
    return switch (law) {
      case MUST -> ItemOutcome.SHALL_BE_GIVEN;
      case MUST_NOT -> ItemOutcome.NOT_GIVEN;
      case OPEN -> null;
      case MAY -> withheld ? ItemOutcome.NOT_GIVEN : ItemOutcome.MAY_BE_GIVEN;
      case NOT_SECRET -> {
        if (initiative == Initiative.REQUEST) {
          yield ItemOutcome.SHALL_BE_GIVEN;
        }
        yield withheld ? ItemOutcome.NOT_GIVEN : ItemOutcome.MAY_BE_GIVEN;
      }
    };
  }

  boolean leaves() {
    return outcome == ItemOutcome.SHALL_BE_GIVEN || outcome == ItemOutcome.MAY_BE_GIVEN;
  }

  Outcome law() {
    return explanation.answer().outcome();
  }
}
