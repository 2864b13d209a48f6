package se.rattdela.casework.unmet;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ItemId;

/**
 * An unmet need to be recorded.
 *
 * @param items the items it concerns; may be empty where we needed something we do not have
 * @param authority code of the other authority in the vocabulary's recipients
 * @param neededBy who needed the information
 * @param needed what was needed, in words that stay in the case; at most 4,000 characters, and not
 *     blank where no item is named
 * @param provision id of the provision that hindered or did not reach, or null for none in
 *     particular
 * @param consequenceText what followed, in words that stay in the case; may be empty
 * @param happenedOn not in the future
 */
public record NewUnmetNeed(
    CaseId caseId,
    List<ItemId> items,
    String authority,
    NeedSide neededBy,
    String needed,
    Hindrance hindrance,
    @Nullable String provision,
    Consequence consequence,
    String consequenceText,
    LocalDate happenedOn) {
  public NewUnmetNeed {
    items = List.copyOf(items);
  }
}
