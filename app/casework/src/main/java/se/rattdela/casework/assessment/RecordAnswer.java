package se.rattdela.casework.assessment;

import java.util.List;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ItemId;

/**
 * The officer's answer to one question, for one item or alike for several.
 *
 * @param version of the disclosure as shown
 * @param reason what the recipient reads; mandatory for a judgement and the harm test
 * @param internalNote stays in the file; may be empty
 */
public record RecordAnswer(
    DisclosureId disclosure,
    long version,
    List<ItemId> items,
    String key,
    String value,
    String reason,
    String internalNote) {
  public RecordAnswer {
    items = List.copyOf(items);
  }
}
