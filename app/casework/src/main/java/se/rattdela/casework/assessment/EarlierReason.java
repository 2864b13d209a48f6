package se.rattdela.casework.assessment;

import java.time.Instant;
import se.rattdela.casework.common.ItemId;

/**
 * A reason written before for the same question in the same case. It is offered to be read, and
 * taken over knowingly; it answers nothing by itself.
 *
 * @param answer what it is reused by, see {@link RecordAnswer.Reuse}
 * @param number of the disclosure it was written in
 * @param recipient code of that disclosure's recipient
 * @param itemTitle title of the item it is about
 * @param value what was answered then
 */
public record EarlierReason(
    AnswerId answer,
    String number,
    String recipient,
    ItemId item,
    String itemTitle,
    String value,
    String reason,
    String byName,
    Instant at) {
  /**
   * Whether a text is still the reason it was taken over from: the same words, however they are
   * spaced. Anything else has been written by the officer and is their own.
   */
  public boolean sameWords(String text) {
    return spaced(reason).equals(spaced(text));
  }

  private static String spaced(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
