package se.rattdela.casework.decision;

import org.jspecify.annotations.Nullable;
import se.rattdela.casework.assessment.AssessedItem;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.Matter;
import se.rattdela.casework.request.WithheldLine;
import se.rattdela.rules.Answer;
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
      DisclosureDraft content) {
    return new DraftLine(
        number,
        assessed,
        explanation,
        withheld,
        switch (content.matter()) {
          case Matter.Oral _ -> said(explanation.answer().outcome(), content.initiative());
          case Matter.Notice notice when notice.omitted() -> omitted(explanation.answer());
          default ->
              outcome(explanation.answer().outcome(), withheld != null, content.initiative());
        });
  }

  /** The same line with another number. */
  DraftLine numbered(int other) {
    return new DraftLine(other, assessed, explanation, withheld, outcome);
  }

  /** What has been said has been given, whether the law let it out or not: the record is true. */
  private static @Nullable ItemOutcome said(Outcome law, Initiative initiative) {
    return law == Outcome.MUST_NOT
        ? ItemOutcome.GIVEN_WITHOUT_SUPPORT
        : outcome(law, false, initiative);
  }

  /** Nothing leaves with a notice that is omitted, unless it must: then the omission is wrong. */
  private static @Nullable ItemOutcome omitted(Answer answer) {
    return switch (answer.outcome()) {
      case MUST -> ItemOutcome.SHALL_BE_GIVEN;
      case OPEN -> answer.stillPossible().contains(Outcome.MUST) ? null : ItemOutcome.NOT_GIVEN;
      case MAY, MUST_NOT, NOT_SECRET -> ItemOutcome.NOT_GIVEN;
    };
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

  /** Whether it has left or will, with support in law or without. */
  boolean given() {
    return leaves() || outcome == ItemOutcome.GIVEN_WITHOUT_SUPPORT;
  }

  /** Whether the law lets it leave and it does. */
  boolean leaves() {
    return outcome == ItemOutcome.SHALL_BE_GIVEN || outcome == ItemOutcome.MAY_BE_GIVEN;
  }

  Outcome law() {
    return explanation.answer().outcome();
  }
}
