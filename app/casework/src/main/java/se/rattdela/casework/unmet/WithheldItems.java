package se.rattdela.casework.unmet;

import java.util.List;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ItemId;

/**
 * What a decision did not give.
 *
 * @param authority code of the recipient
 */
public record WithheldItems(CaseId caseId, List<ItemId> items, String authority) {
  public WithheldItems {
    items = List.copyOf(items);
  }
}
