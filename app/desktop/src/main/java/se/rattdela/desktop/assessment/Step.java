package se.rattdela.desktop.assessment;

import java.util.Objects;
import se.rattdela.casework.assessment.ItemAssessment;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.casework.assessment.SettledQuestion;
import se.rattdela.casework.common.ItemId;

/** Something in the list at the left. */
sealed interface Step {
  /**
   * A heading over the questions with the same wording.
   *
   * @param note how much is settled by answering them; may be empty
   */
  record Heading(String text, String note) implements Step {}

  /** A question about an item. */
  record Ask(ItemAssessment item, QuestionView question) implements Step {}

  /** A question of law that the office has answered. */
  record Settled(SettledQuestion settled) implements Step {}

  /** What was asked of the jurist and belongs to no other step. */
  record Asked() implements Step {}

  /** Whether to withhold an item that may be given. */
  record MayWithhold(ItemAssessment item) implements Step {}

  /** The texts of the decision that belong to no item. */
  record Texts() implements Step {}

  /** Whether two steps are the same place in the list, whatever has been answered since. */
  static boolean same(Step one, Step other) {
    return switch (one) {
      case Heading _ -> false;
      case Ask ask ->
          other instanceof Ask second && key(ask).equals(key(second)) && id(ask).equals(id(second));
      case MayWithhold may ->
          other instanceof MayWithhold second
              && Objects.equals(may.item().item().id(), second.item().item().id());
      case Settled settled ->
          other instanceof Settled second
              && settled.settled().question().key().equals(second.settled().question().key());
      case Asked _ -> other instanceof Asked;
      case Texts _ -> other instanceof Texts;
    };
  }

  /** A name for the place in the list, the same whatever has been answered since. */
  static String place(Step step) {
    return switch (step) {
      case Heading heading -> "heading " + heading.text();
      case Ask ask -> id(ask).value() + " " + key(ask);
      case MayWithhold may -> may.item().item().id().value() + " withhold";
      case Settled settled -> "settled " + settled.settled().question().key();
      case Asked _ -> "asked";
      case Texts _ -> "texts";
    };
  }

  private static String key(Ask ask) {
    return ask.question().key();
  }

  private static ItemId id(Ask ask) {
    return ask.item().item().id();
  }
}
