package se.rattdela.casework.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ItemId;

/**
 * The officer's answer to one question, for one item or alike for several.
 *
 * @param version of the disclosure as shown
 * @param reason what the recipient reads; mandatory for a judgement and the harm test
 * @param internalNote stays in the file; may be empty
 * @param reuse the earlier answer whose reason was taken over; null for a reason written anew.
 *     Where the words have been changed since, the reason is the officer's own and no source is
 *     recorded
 */
public record RecordAnswer(
    DisclosureId disclosure,
    long version,
    List<ItemId> items,
    String key,
    String value,
    String reason,
    String internalNote,
    @Nullable Reuse reuse) {
  public RecordAnswer {
    items = List.copyOf(items);
  }

  /** An answer with a reason of its own. */
  public RecordAnswer(
      DisclosureId disclosure,
      long version,
      List<ItemId> items,
      String key,
      String value,
      String reason,
      String internalNote) {
    this(disclosure, version, items, key, value, reason, internalNote, null);
  }

  /** The same answer, with a reason of the officer's own. */
  RecordAnswer ownReason() {
    return new RecordAnswer(disclosure, version, items, key, value, reason, internalNote, null);
  }

  /**
   * Where a reason was taken from.
   *
   * @param answer an answer in the same case
   * @param confirmed the officer has read it and says that it holds here too; needed where the
   *     words are still the same
   */
  public record Reuse(AnswerId answer, boolean confirmed) {}
}
