package se.rattdela.casework.assessment;

import java.util.List;
import se.rattdela.casework.common.ItemId;

/**
 * A question of law that would be open in a disclosure, had the office not answered it.
 *
 * @param question as it would be put about the first of the items
 * @param stand the answer that the disclosure rests on: the one that holds, and once it is decided
 *     the one that held then
 * @param history every answer the office has given, the latest first
 * @param items which of the disclosure's items it decides for, in their order
 */
public record SettledQuestion(
    QuestionView question, LegalStand stand, List<LegalStand> history, List<ItemId> items) {
  public SettledQuestion {
    history = List.copyOf(history);
    items = List.copyOf(items);
  }
}
