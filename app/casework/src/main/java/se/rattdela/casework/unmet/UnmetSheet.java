package se.rattdela.casework.unmet;

import java.util.List;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.item.ItemView;

/**
 * What the form shows of a case.
 *
 * @param needs recorded before, newest first
 */
public record UnmetSheet(
    CaseId caseId, String caseNumber, List<ItemView> items, List<UnmetNeed> needs) {
  public UnmetSheet {
    items = List.copyOf(items);
    needs = List.copyOf(needs);
  }
}
